extension Workflow {
  /// Every verdict, with whether the reviewer can give it to the nomination now. A missing reason does not
  /// disable a verdict: it will be asked for.
  public func available(for nomination: Nomination, to reviewer: Reviewer) -> [(Verdict, Availability)] {
    Verdict.allCases.map { verdict in
      let standing = nomination.standing
      let outcome = outcome(of: verdict, in: standing.stage, standing.status, for: reviewer.role)
      if case .moves = outcome { return (verdict, .enabled) }
      return (verdict, .disabled(outcome.refusal(of: verdict, for: nomination, to: reviewer.role)))
    }
  }

  /// Decides one request about some nominations, all or nothing. One that is named twice is decided once.
  /// - Returns: the change set, or the refusal of every nomination that stands in the way.
  public func propose(
    _ request: DecisionRequest, on nominations: [Nomination], by reviewer: Reviewer, at time: Timestamp
  ) -> Result<ChangeSet, Refusals> {
    guard !nominations.isEmpty else { return .failure(Refusals(.nothingSelected)) }
    if let refusal = refusal(ofReasonIn: request) { return .failure(Refusals(refusal)) }
    var changes: [Change] = []
    var refusals: [Refusal] = []
    var seen: Set<NominationID> = []
    for nomination in nominations where seen.insert(nomination.id).inserted {
      switch change(request, on: nomination, by: reviewer, at: time) {
      case .success(let change): changes.append(change)
      case .failure(let refusal): refusals.append(refusal)
      }
    }
    guard refusals.isEmpty else { return .failure(Refusals(refusals)) }
    return .success(ChangeSet(header: header(.decision, by: reviewer, at: time), changes: changes))
  }

  /// The change that a request makes to one nomination. The caller has checked the reason already, or does so
  /// with ``refusal(ofReasonIn:)``.
  public func change(
    _ request: DecisionRequest, on nomination: Nomination, by reviewer: Reviewer, at time: Timestamp
  ) -> Result<Change, Refusal> {
    let from = nomination.standing
    let outcome = outcome(of: request.verdict, in: from.stage, from.status, for: reviewer.role)
    guard case .moves(let stage, let status) = outcome else {
      return .failure(outcome.refusal(of: request.verdict, for: nomination, to: reviewer.role))
    }
    let ruling = Ruling(
      verdict: request.verdict, stage: from.stage, reason: request.reason, note: request.note,
      toStage: stage, toStatus: status)
    let standing = nomination.standing.following(
      ruling, by: reviewer.name, at: time, on: nomination.revision)
    return .success(
      Change(
        expecting: nomination.revision, event: .decided(ruling), result: nomination.moved(to: standing)))
  }

  /// What is wrong with the reason of a request, if anything.
  public func refusal(ofReasonIn request: DecisionRequest) -> Refusal? {
    let reasons = policy.reasons(for: request.verdict)
    guard let code = request.reason else {
      return Transition.of(request.verdict).needsReason ? .reasonRequired(request.verdict) : nil
    }
    guard let reason = reasons.first(where: { $0.code == code }) else {
      return .unknownReason(code, request.verdict, known: reasons.map(\.code))
    }
    let hasNote = request.note.contains { !$0.isWhitespace }
    return reason.needsNote && !hasNote ? .noteRequired(reason: code) : nil
  }

  /// What all entries of one action share, under this policy.
  public func header(
    _ action: Action, target: Int64? = nil, by reviewer: Reviewer, at time: Timestamp
  ) -> ChangeSet.Header {
    ChangeSet.Header(
      action: action, target: target, reviewer: reviewer, time: time, policyVersion: policy.version)
  }

  /// What a verdict would do to a nomination in a stage and status, whichever nomination it is: what a preview
  /// of a bulk decision counts.
  public func outcome(
    of verdict: Verdict, in stage: Stage, _ status: Status, for role: Role
  ) -> Outcome {
    guard policy.rules(of: stage).decidingRoles.contains(role) else { return .refusedToRole(stage) }
    let transition = Transition.of(verdict)
    guard transition.from.contains(status) else { return .refusedInStatus(status) }
    return switch transition.destination {
    case .nextStage: stage.next.map { .moves($0, .pending) } ?? .moves(stage, .completed)
    case .status(let status): .moves(stage, status)
    case .endOfQueue: .moves(stage, status)
    }
  }
}

/// What a verdict would do, or why it cannot be given.
public enum Outcome: Sendable, Hashable {
  /// The nomination would be there.
  case moves(Stage, Status)
  /// The role may not decide in the stage.
  case refusedToRole(Stage)
  /// The verdict cannot be given in the status.
  case refusedInStatus(Status)

  /// The refusal to tell a reviewer; the outcome is not a move.
  fileprivate func refusal(of verdict: Verdict, for nomination: Nomination, to role: Role) -> Refusal {
    switch self {
    case .refusedToRole(let stage): .roleMayNotDecide(role, stage)
    case .refusedInStatus(let status): .notInStatus(nomination.id, status, verdict)
    case .moves: preconditionFailure("A verdict that moves a nomination is not refused.")
    }
  }
}

/// Every refusal that stands in the way of one action; never empty.
public struct Refusals: Error, Sendable, Hashable {
  /// The refusals, in the order of the nominations.
  public let all: [Refusal]

  /// Makes the refusals of an action.
  public init(_ all: [Refusal]) {
    precondition(!all.isEmpty, "A refused action has at least one refusal.")
    self.all = all
  }

  /// Makes a single refusal.
  public init(_ refusal: Refusal) {
    all = [refusal]
  }
}
