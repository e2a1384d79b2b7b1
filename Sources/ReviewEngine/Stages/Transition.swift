/// The state machine of a review, in one table: which verdict may be given in which status, what it asks for,
/// and where it leads. Everything else about verdicts is derived from these rows.
public struct Transition: Sendable, Hashable {
  /// Where a verdict leads.
  public enum Destination: Sendable, Hashable {
    /// The next stage, pending; after the last stage, completed.
    case nextStage
    /// The same stage with another status.
    case status(Status)
    /// The same place; only the reviewer's own queue changes.
    case endOfQueue
  }

  /// The verdict that this row is about.
  public let verdict: Verdict
  /// The statuses in which it can be given.
  public let from: Set<Status>
  /// Whether it needs a reason from the policy's list.
  public let needsReason: Bool
  /// Where it leads.
  public let destination: Destination

  /// The table, a row for each verdict.
  public static let table: [Transition] = [
    Transition(
      verdict: .approve, from: [.pending, .returned], needsReason: false, destination: .nextStage),
    Transition(
      verdict: .reject, from: [.pending, .returned], needsReason: true, destination: .status(.rejected)),
    Transition(verdict: .return, from: [.pending], needsReason: true, destination: .status(.returned)),
    Transition(verdict: .postpone, from: [.pending], needsReason: false, destination: .endOfQueue),
  ]

  /// The row of a verdict.
  public static func of(_ verdict: Verdict) -> Transition {
    guard let row = table.first(where: { $0.verdict == verdict }) else {
      preconditionFailure("Every verdict has a row in the table of transitions; \(verdict) has none.")
    }
    return row
  }
}
