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

  /// The version in force; nil in a store that has none yet.
  func inForce() async throws -> KeptPolicy? {
    KeptPolicy.inForce(among: try await store.records(.policy))
  }

  /// The rules in force. A store that has none takes up those that come with guong, unless it cannot be written now: then
  /// they are in force all the same, and the next who can writes them down.
  /// - Throws: `ConfigurationError` when this guong cannot read what an other one kept.
  func policyInForce(adoptingBy reviewer: Reviewer, at time: Timestamp) async throws -> Policy {
    if let kept = try await inForce() { return try Self.read(kept).policy }
    do {
      _ = try await adopt(Surroundings.shippedPolicy, by: reviewer, at: time)
    } catch StoreError.readOnly, StoreError.busy, StoreError.diskFull {
      // Reading goes on.
    }
    return Surroundings.shippedPolicy.policy
  }

  /// Puts a policy into force.
  /// - Returns: whether it was not in force already.
  /// - Throws: `Refusal.policyVersionTaken` when a version of this name was adopted with another text; `StoreError`.
  func adopt(_ file: PolicyFile, by reviewer: Reviewer, at time: Timestamp) async throws -> Bool {
    let records = try await store.records(.policy)
    guard let change = try KeptPolicy.adoption(of: file.policy.version, text: file.text, among: records)
    else {
      return false
    }
    let header = Workflow(policy: file.policy).header(.administration, by: reviewer, at: time)
    _ = try await store.apply(ChangeSet(header: header, changes: [], records: [change]))
    return true
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
