extension Workflow {
  /// Every verdict, with whether the reviewer can give it to the nomination now. A missing reason does not
  /// disable a verdict: it will be asked for.
  public func available(
    for nomination: Nomination, to reviewer: Reviewer, at time: Timestamp
  ) -> [(Verdict, Availability)] {
    Verdict.allCases.map { verdict in
      if case .refused(let refusal) = outcome(of: verdict, on: nomination, by: reviewer, at: time) {
        return (verdict, .disabled(refusal))
      }
      return (verdict, .enabled)
    }
  }

  /// Decides one request about some nominations, all or nothing. One that is named twice is decided once.
  /// - Returns: the change set, or the refusal of every nomination that stands in the way.
  public func propose(
    _ request: DecisionRequest, on nominations: [Nomination], by reviewer: Reviewer, at time: Timestamp
  ) -> Result<ChangeSet, Refusals> {
    guard !nominations.isEmpty else { return .failure(Refusals(.nothingSelected)) }
    var changes: [Change] = []
    var refusals: [Refusal] = []
    var seen: Set<NominationID> = []
    for nomination in nominations where seen.insert(nomination.id).inserted {
      switch change(request, on: nomination, by: reviewer, at: time) {
      case .success(let change): changes.append(change)
      // What is wrong with the request itself is said once.
      case .failure(let refusal) where refusal.nomination != nil || !refusals.contains(refusal):
        refusals.append(refusal)
      case .failure: break
      }
    }
    guard refusals.isEmpty else { return .failure(Refusals(refusals)) }
    return .success(ChangeSet(header: header(.decision, by: reviewer, at: time), changes: changes))
  }

  /// The change that a request makes to one nomination.
  public func change(
    _ request: DecisionRequest, on nomination: Nomination, by reviewer: Reviewer, at time: Timestamp
  ) -> Result<Change, Refusal> {
    let from = nomination.standing
    if let refusal = refusal(ofReasonIn: request, at: from.stage) { return .failure(refusal) }
    let (rule, choice) = (policy.rules(of: from.stage).rule, Vote.Choice(request))
    let event: LedgerEvent
    let standing: Standing
    switch outcome(of: request.verdict, on: nomination, by: reviewer, at: time) {
    case .refused(let refusal): return .failure(refusal)
    case .counts:
      guard let choice else { preconditionFailure("Only approvals and rejections are votes.") }
      let vote = CastVote(stage: from.stage, choice: choice, note: request.note, ruling: nil)
      (event, standing) = (.voted(vote), from.following(vote, by: reviewer.name, at: time))
    case .moves(let stage, let status, let title):
      let isVote = if case .votes = rule { choice != nil } else { false }
      let ruling = Ruling(
        verdict: isVote && status == .rejected ? .reject : request.verdict, stage: from.stage,
        reason: request.reason, note: request.note, toStage: stage, toStatus: status, title: title,
        basis: basis(of: request.verdict, on: nomination, by: reviewer))
      let deed: Deed =
        if isVote, let choice {
          .voted(CastVote(stage: from.stage, choice: choice, note: request.note, ruling: ruling))
        } else {
          .decided(ruling)
        }
      (event, standing) = (
        deed.event, from.following(ruling, by: reviewer.name, at: time, on: nomination.revision)
      )
    }
    return .success(
      Change(expecting: nomination.revision, event: event, result: nomination.moved(to: standing)))
  }

  /// What is wrong with the reason of a request in a stage, if anything.
  public func refusal(ofReasonIn request: DecisionRequest, at stage: Stage) -> Refusal? {
    let reasons = policy.reasons(for: request.verdict, in: stage)
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

  /// What a decision rests on besides its reviewer: the votes or scorecards before it.
  private func basis(of verdict: Verdict, on nomination: Nomination, by reviewer: Reviewer) -> String? {
    let votes = nomination.standing.votes
    switch policy.rules(of: nomination.standing.stage).rule {
    case .votes(let rule):
      guard let choice = Vote.Choice(DecisionRequest(verdict)) else { return nil }
      let others = votes.count { $0.reviewer != reviewer.name && $0.choice.isApproval == choice.isApproval }
      return "votes \(others + 1)/\(rule.of)"
    case .scores(let rule) where verdict == .approve:
      return Self.meanScore(of: votes, under: rule).map { "score \(Refusal.points($0, "."))" }
    case .single, .ballot, .scores: return nil
    }
  }
}

extension Vote.Choice {
  /// The vote that a request is where several reviewers have to agree; nil for other verdicts.
  fileprivate init?(_ request: DecisionRequest) {
    switch request.verdict {
    case .approve: self = .approve
    case .reject: self = .reject(reason: request.reason)
    default: return nil
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
