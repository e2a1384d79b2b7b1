/// The rules of a review as pure functions: a request and what is known go in, a ``ChangeSet`` or a ``Refusal``
/// comes out. Screens, command line and import all decide through here; there is one road for a decision.
public struct Workflow: Sendable {
  /// The programme's rules.
  public let policy: Policy
  /// Who may act, and as what; empty where names are free.
  public let roster: Roster

  /// Makes the workflow of a policy, for the people of a roster.
  public init(policy: Policy, roster: Roster = Roster()) {
    self.policy = policy
    self.roster = roster
  }
}

/// What a reviewer asks for.
public struct DecisionRequest: Sendable, Hashable {
  /// The verdict.
  public let verdict: Verdict
  /// Code of the reason, where one is asked for.
  public let reason: String?
  /// The reviewer's own words.
  public let note: String

  /// Makes a request.
  public init(_ verdict: Verdict, reason: String? = nil, note: String = "") {
    self.verdict = verdict
    self.reason = reason
    self.note = note
  }
}

/// Whether something can be done now.
public enum Availability: Sendable, Hashable {
  /// It can.
  case enabled
  /// It cannot, for this reason.
  case disabled(Refusal)
}
