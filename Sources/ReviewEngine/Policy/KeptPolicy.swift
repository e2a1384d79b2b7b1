/// A version of the policy as the ledger keeps it: its text, so that every decision can be explained by the rules that
/// it was made under.
public struct KeptPolicy: Sendable, Hashable {
  /// The name of the version.
  public let version: String
  /// The whole file.
  public let text: String
  /// How many adoptions there had been in the store when this one was adopted last, itself included. The highest is in
  /// force.
  public let adoption: Int

  private static let textFact = "text"
  private static let digestFact = "digest"
  private static let adoptionFact = "adopted"

  /// Reads a record; nil for one that is no policy.
  public init?(_ record: Record) {
    guard record.id.kind == .policy else { return nil }
    version = record.id.name
    text = record.facts[Self.textFact]
    adoption = Int(record.facts[Self.adoptionFact]) ?? 0
  }

  /// The policy in force among those that a store keeps: the one adopted last.
  public static func inForce(among records: [Record]) -> KeptPolicy? {
    records.compactMap(KeptPolicy.init).max { $0.adoption < $1.adoption }
  }

  /// What puts a version into force.
  /// - Parameters:
  ///   - version: its name.
  ///   - text: the whole file.
  ///   - records: the policies that the store keeps.
  /// - Returns: the change; nil where the version is in force already.
  /// - Throws: ``Refusal/policyVersionTaken(_:)`` where a version of this name was adopted with another text: decisions
  ///   under it could no longer be explained.
  public static func adoption(
    of version: String, text: String, among records: [Record]
  ) throws(Refusal) -> RecordChange? {
    let present = records.first { $0.id.name == version }
    if let present, !present.facts[textFact].utf8.elementsEqual(text.utf8) {
      throw .policyVersionTaken(version)
    }
    let last = inForce(among: records)
    guard last?.version != version else { return nil }
    var facts = present?.facts ?? Facts()
    facts[textFact] = text
    facts[digestFact] = Digest.of(text).description
    facts[adoptionFact] = String((last?.adoption ?? 0) + 1)
    return RecordChange(of: RecordID(.policy, version), from: present, to: facts)
  }
}

extension Workflow {
  /// The change set that puts this policy into force.
  /// - Parameters:
  ///   - text: the whole file of the policy.
  ///   - records: the policies that the store keeps.
  ///   - reviewer: who does it; secretaries and chairs may.
  ///   - time: when.
  /// - Returns: the change set; nil when it is in force already; or why it cannot be.
  public func proposeAdoption(
    of text: String, among records: [Record], by reviewer: Reviewer, at time: Timestamp
  ) -> Result<ChangeSet?, Refusal> {
    if let refusal = roster.refusal(of: reviewer) { return .failure(.roster(refusal)) }
    guard Roster.keepers.contains(reviewer.role) else { return .failure(.roleMayNotAdopt(reviewer.role)) }
    do throws(Refusal) {
      let change = try KeptPolicy.adoption(of: policy.version, text: text, among: records)
      return .success(
        change.map { ChangeSet(header: header(.administration, by: reviewer, at: time), records: [$0]) })
    } catch {
      return .failure(error)
    }
  }
}
