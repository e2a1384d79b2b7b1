import Configuration
import ReviewEngine
import ReviewStore

/// The policies that a store keeps: every version that was in force, with its text.
struct PolicyArchive {
  private let store: any Store

  init(_ store: any Store) {
    self.store = store
  }

  /// Every version, in the order in which they were first adopted.
  func versions() async throws -> [KeptPolicy] {
    try await store.records(.policy).compactMap(KeptPolicy.init)
  }

  /// The policies by version, to tell old decisions in the words of their day. A version that this guong cannot read is
  /// left out.
  func policies(besides current: Policy) async throws -> [String: Policy] {
    let others = try await versions().filter { $0.version != current.version }
    return others.reduce(into: [current.version: current]) { policies, kept in
      policies[kept.version] = try? Self.read(kept).policy
    }
  }

  /// The version in force; nil in a store that has none yet.
  func inForce() async throws -> KeptPolicy? {
    KeptPolicy.inForce(among: try await store.records(.policy))
  }

  /// The rules in force. A store that has none takes up those that come with guong, unless it cannot be written now: then
  /// they are in force all the same, and the next who can writes them down.
  /// - Throws: `ConfigurationError` when this guong cannot read what another one kept.
  func policyInForce(askedBy reviewer: Reviewer, at time: Timestamp) async throws -> Policy {
    if let kept = try await inForce() { return try Self.read(kept).policy }
    do {
      try await begin(with: Surroundings.shippedPolicy, by: reviewer, at: time)
    } catch StoreError.readOnly, StoreError.busy, StoreError.diskFull {
      // Reading goes on.
    } catch StoreError.refused {
      // Somebody else was faster, perhaps with other rules.
      if let kept = try await inForce() { return try Self.read(kept).policy }
    }
    return Surroundings.shippedPolicy.policy
  }

  /// Puts the first policy into force: no choice among rules, so that whoever makes the store, or comes first after an
  /// upgrade, may.
  func begin(with file: PolicyFile, by reviewer: Reviewer, at time: Timestamp) async throws {
    let change = try KeptPolicy.adoption(
      of: file.policy.version, text: file.text, among: try await store.records(.policy))
    guard let change else { return }
    let header = Workflow(policy: file.policy).header(.administration, by: reviewer, at: time)
    _ = try await store.apply(ChangeSet(header: header, records: [change]))
  }

  /// Puts another policy into force.
  /// - Parameters:
  ///   - file: the policy.
  ///   - reviewer: who does it.
  ///   - time: when.
  ///   - roster: who may act in the store.
  /// - Returns: whether it was not in force already.
  /// - Throws: the refusal, when it may not be; `StoreError`.
  func adopt(
    _ file: PolicyFile, by reviewer: Reviewer, at time: Timestamp, on roster: Roster
  ) async throws -> Bool {
    let records = try await store.records(.policy)
    let workflow = Workflow(policy: file.policy, roster: roster)
    let changeSet = try workflow.proposeAdoption(of: file.text, among: records, by: reviewer, at: time).get()
    if let changeSet { _ = try await store.apply(changeSet) }
    return changeSet != nil
  }

  /// A version as a file.
  static func read(_ kept: KeptPolicy) throws -> PolicyFile {
    try PolicyFile.read(kept.text, file: "policy \(kept.version)").get()
  }

  /// The policy of a file, or one that comes with guong.
  /// - Throws: `ConfigurationError` with everything that is wrong with it.
  static func file(_ name: String) throws -> PolicyFile { try checked(name).get() }

  /// The same, with what is wrong.
  static func checked(_ name: String) -> Checked<PolicyFile> {
    ShippedPolicies.policy(name) ?? PolicyFile.load(path: name, files: .disk)
  }
}
