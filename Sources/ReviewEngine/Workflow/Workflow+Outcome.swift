extension Workflow {
  /// What a verdict would do to a nomination, or why it cannot be given. A missing reason is not looked at: it will be
  /// asked for.
  /// - Parameters:
  ///   - verdict: what is asked for.
  ///   - nomination: about which nomination.
  ///   - reviewer: who asks.
  ///   - time: when; gates ask for the day.
  /// - Returns: the outcome.
  public func outcome(
    of verdict: Verdict, on nomination: Nomination, by reviewer: Reviewer, at time: Timestamp
  ) -> Outcome {
    let standing = nomination.standing
    if let refusal = placeRefusal(of: verdict, for: nomination, to: reviewer) { return .refused(refusal) }
    let transition = Transition.of(verdict)
    switch transition.destination {
    case .nextStage: break
    case .stage(let stage): return .moves(stage, .pending, title: nil)
    case .samePlace, .endOfQueue: return .moves(standing.stage, standing.status, title: nil)
    case .title(let step):
      guard let title = title(step, from: nomination) else {
        return .refused(.noSuchTitle(nomination.id, verdict))
      }
      return .moves(standing.stage, standing.status, title: title.id)
    case .status(let status):
      if verdict == .reject, case .votes(let rule) = policy.rules(of: standing.stage).rule {
        return vote(.reject(reason: nil), on: nomination, by: reviewer, under: rule)
      }
      return .moves(standing.stage, status, title: nil)
    }
    if let refusal = gateRefusal(for: nomination, at: time) { return .refused(refusal) }
    switch policy.rules(of: standing.stage).rule {
    case .single: return onward(from: standing.stage)
    case .votes(let rule): return vote(.approve, on: nomination, by: reviewer, under: rule)
    case .ballot: return .refused(.councilDecides(nomination.id, standing.stage))
    case .scores(let rule):
      return scoreRefusal(for: nomination, under: rule).map(Outcome.refused) ?? onward(from: standing.stage)
    }
  }

  /// Where approval leads: the next stage, or the end.
  public func onward(from stage: Stage) -> Outcome {
    stage.next.map { .moves($0, .pending, title: nil) } ?? .moves(stage, .completed, title: nil)
  }

  /// What a gate still asks of a nomination; nil when it is open.
  public func gateRefusal(for nomination: Nomination, at time: Timestamp) -> Refusal? {
    let stage = nomination.standing.stage
    let missing = policy.missing(for: nomination, in: stage, on: policy.day(of: time))
    return missing.isEmpty ? nil : .gateUnmet(nomination.id, stage, missing)
  }

  /// Why role, stage, status or the reviewer's own recusal forbid a verdict; nil when they do not.
  private func placeRefusal(
    of verdict: Verdict, for nomination: Nomination, to reviewer: Reviewer
  ) -> Refusal? {
    let standing = nomination.standing
    let transition = Transition.of(verdict)
    if let refusal = roster.refusal(of: reviewer) { return .roster(refusal) }
    guard policy.rules(of: standing.stage).mayGive(verdict).contains(reviewer.role) else {
      return .roleMayNotDecide(reviewer.role, standing.stage, verdict)
    }
    guard transition.stages.contains(standing.stage) else {
      return .notInStage(nomination.id, standing.stage, verdict)
    }
    guard transition.from.contains(standing.status) else {
      return .notInStatus(nomination.id, standing.status, verdict)
    }
    guard !standing.isRecused(reviewer.name) else { return .standsAside(nomination.id, reviewer.name) }
    return nil
  }

  /// The title that a nomination is considered for.
  public func title(of nomination: Nomination) -> AwardTitle? {
    nomination.standing.title.flatMap(policy.title(withID:)) ?? policy.title(named: nomination.dossier.title)
  }

  private func title(_ step: Transition.TitleStep, from nomination: Nomination) -> AwardTitle? {
    guard let title = title(of: nomination) else { return nil }
    return switch step {
    case .below: title.below.flatMap(policy.title(withID:))
    case .above: policy.titleAbove(title.id)
    }
  }
}
