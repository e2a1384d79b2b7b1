extension Workflow {
  /// Every verdict, with whether the reviewer can give it to the nomination now. A missing reason does not
  /// disable a verdict: it will be asked for.
  public func available(for nomination: Nomination, to reviewer: Reviewer) -> [(Verdict, Availability)] {
    Verdict.allCases.map { verdict in
      (verdict, refusal(of: verdict, for: nomination, to: reviewer).map(Availability.disabled) ?? .enabled)
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
    if let refusal = refusal(of: request.verdict, for: nomination, to: reviewer) { return .failure(refusal) }
    let (stage, status) = Self.destination(of: request.verdict, from: nomination.standing)
    let ruling = Ruling(
      verdict: request.verdict, stage: nomination.standing.stage, reason: request.reason,
      note: request.note, toStage: stage, toStatus: status)
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

  private func refusal(of verdict: Verdict, for nomination: Nomination, to reviewer: Reviewer) -> Refusal? {
    let standing = nomination.standing
    guard policy.rules(of: standing.stage).decidingRoles.contains(reviewer.role) else {
      return .roleMayNotDecide(reviewer.role, standing.stage)
    }
    guard Transition.of(verdict).from.contains(standing.status) else {
      return .notInStatus(nomination.id, standing.status, verdict)
    }
    return nil
  }

  private static func destination(of verdict: Verdict, from standing: Standing) -> (Stage, Status) {
    switch Transition.of(verdict).destination {
    case .nextStage:
      standing.stage.next.map { ($0, .pending) } ?? (standing.stage, .completed)
    case .status(let status): (standing.stage, status)
    case .endOfQueue: (standing.stage, standing.status)
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
