/// The state machine of a review, in one table: which verdict may be given where and by whom, what it asks for, and
/// where it leads. Everything else about verdicts is derived from these rows.
public struct Transition: Sendable, Hashable {
  /// Where a verdict leads.
  public enum Destination: Sendable, Hashable {
    /// The next stage, pending; after the last stage, completed.
    case nextStage
    /// Another stage, pending.
    case stage(Stage)
    /// The same stage with another status.
    case status(Status)
    /// The same place, with another title.
    case title(TitleStep)
    /// The same place; only what is known of the nomination changes.
    case samePlace
    /// The same place; only the reviewer's own queue changes.
    case endOfQueue
  }

  /// Which title comes instead.
  public enum TitleStep: Sendable, Hashable {
    /// The one below.
    case below
    /// The one above.
    case above
  }

  /// Who may give a verdict where the policy does not say.
  public enum Actors: Sendable, Hashable {
    /// The roles that decide in the stage.
    case deciding
    /// These roles, whatever the stage.
    case roles(Set<Role>)
  }

  /// The verdict that this row is about.
  public let verdict: Verdict
  /// The stages in which it can be given.
  public let stages: Set<Stage>
  /// The statuses in which it can be given.
  public let from: Set<Status>
  /// Who may give it.
  public let actors: Actors
  /// Whether it needs a reason from the policy's list.
  public let needsReason: Bool
  /// Where it leads.
  public let destination: Destination

  /// The table, a row for each verdict.
  public static let table: [Transition] = [
    row(.approve, from: [.pending, .returned], to: .nextStage),
    row(.reject, from: [.pending, .returned], because: true, to: .status(.rejected)),
    row(.return, from: [.pending], because: true, to: .status(.returned)),
    row(.hold, from: [.pending, .returned], because: true, to: .status(.held)),
    row(.release, from: [.held], to: .status(.pending)),
    row(.consolidate, in: [.summarize], from: [.pending], because: true, to: .stage(.cultivate)),
    row(
      .drop, in: [.cultivate, .summarize, .replicate], from: [.pending, .returned, .held, .completed],
      because: true, to: .status(.dropped)),
    row(
      .withdraw, from: [.pending, .returned, .held], by: .roles([.nominator, .secretary]),
      to: .status(.withdrawn)),
    row(
      .resubmit, from: [.returned, .withdrawn], by: .roles([.nominator, .secretary]), to: .status(.pending)),
    row(.downgrade, from: [.pending], to: .title(.below)),
    row(.escalate, from: [.pending], to: .title(.above)),
    row(.recuse, from: [.pending, .returned, .held, .completed], because: true, to: .samePlace),
    row(.postpone, from: [.pending], to: .endOfQueue),
    row(.recheck, in: [.replicate], from: [.pending, .completed], to: .samePlace),
    row(
      .revoke, in: [.replicate], from: [.pending, .completed], by: .roles([.chair]), because: true,
      to: .status(.dropped)),
  ]

  /// The row of a verdict.
  public static func of(_ verdict: Verdict) -> Transition {
    guard let row = table.first(where: { $0.verdict == verdict }) else {
      preconditionFailure("Every verdict has a row in the table of transitions; \(verdict) has none.")
    }
    return row
  }

  private static func row(
    _ verdict: Verdict, in stages: Set<Stage> = Set(Stage.allCases), from statuses: Set<Status>,
    by actors: Actors = .deciding, because needsReason: Bool = false, to destination: Destination
  ) -> Transition {
    Transition(
      verdict: verdict, stages: stages, from: statuses, actors: actors, needsReason: needsReason,
      destination: destination)
  }
}

extension StageRules {
  /// The roles that may give a verdict here.
  public func mayGive(_ verdict: Verdict) -> Set<Role> {
    if let roles = roles[verdict] { return roles }
    return switch Transition.of(verdict).actors {
    case .deciding: decidingRoles
    case .roles(let roles): roles
    }
  }
}

extension Transition {
  /// Whether the verdict moves the nomination, rather than adding to what is known of it.
  public var isMoving: Bool {
    switch destination {
    case .nextStage, .stage, .status, .title: true
    case .samePlace, .endOfQueue: false
    }
  }
}
