extension Condition {
  /// Whether the condition holds of a nomination.
  public func matches(_ nomination: Nomination, in context: QueryContext) -> Bool {
    switch self {
    case .everything: true
    case .text(let pattern): nomination.searchableTexts.contains(where: pattern.matches)
    case .field(let field, let pattern): pattern.matches(nomination.text(of: field))
    case .form(let condition): condition.matches(nomination.forms)
    case .stage(let stage): nomination.standing.stage == stage
    case .kind(let kind): nomination.dossier.kind == kind
    case .subjectKind(let kind): nomination.dossier.subjectKind == kind
    case .year(let range): nomination.dossier.yearNumber.map(range.contains) ?? false
    case .date(let range): nomination.dossier.date.map(range.contains) ?? false
    case .waiting(let comparison, let span):
      nomination.standing.isWaiting
        && comparison.holds(context.now.since(nomination.standing.waitingSince), span)
    case .flag(let flag): flag.holds(of: nomination, in: context)
    case .not(let condition): !condition.matches(nomination, in: context)
    case .all(let conditions): conditions.allSatisfy { $0.matches(nomination, in: context) }
    case .any(let conditions): conditions.contains { $0.matches(nomination, in: context) }
    }
  }
}

extension Flag {
  fileprivate func holds(of nomination: Nomination, in context: QueryContext) -> Bool {
    let standing = nomination.standing
    return switch self {
    case .pending: standing.status == .pending
    case .returned: standing.status == .returned
    case .rejected: standing.status == .rejected
    case .completed: standing.status == .completed
    case .held: standing.status == .held
    case .dropped: standing.status == .dropped
    case .withdrawn: standing.status == .withdrawn
    case .decided: standing.lastDecision != nil
    case .mine: standing.lastDecision?.reviewer == context.reviewer
    case .postponed: standing.postponed(by: context.reviewer) != nil
    case .stale: nomination.isDecisionStale
    case .duplicate: nomination.suspects > 0
    case .overdue: context.deadlines.isOverdue(standing)
    case .dueSoon: context.deadlines.isDueSoon(standing)
    case .incomplete, .conflict, .unvoted:
      context.policy.map { holds(of: nomination, under: $0, in: context) } ?? false
    }
  }
}

extension Flag {
  /// The flags that only a policy can tell.
  private func holds(of nomination: Nomination, under policy: Policy, in context: QueryContext) -> Bool {
    let standing = nomination.standing
    return switch self {
    case .incomplete:
      standing.isWaiting
        && !policy.missing(for: nomination, in: standing.stage, on: policy.day(of: context.now)).isEmpty
    case .conflict: standing.status == .pending && Workflow(policy: policy).isInConflict(nomination)
    case .unvoted:
      standing.status == .pending && policy.rules(of: standing.stage).rule.asksForVotes
        && standing.vote(of: context.reviewer) == nil && !standing.isRecused(context.reviewer)
    default: preconditionFailure("The other flags need no policy.")
    }
  }
}

extension Standing {
  /// Whether somebody is waited for: a reviewer (pending) or the unit (returned).
  public var isWaiting: Bool { status == .pending || status == .returned }
}

extension Nomination {
  /// The text of a field as queries see it.
  func text(of field: QueryField) -> String {
    switch field {
    case .id: id.rawValue
    case .subject: dossier.subject
    case .position: dossier.position
    case .unit: dossier.unit
    case .nominator: dossier.nominator
    case .field: dossier.field
    case .movement: dossier.movement
    case .title: dossier.title
    case .achievement: dossier.achievement
    case .evidence: dossier.evidence
    case .by: standing.lastDecision?.reviewer ?? ""
    case .reason: standing.lastDecision?.reason ?? ""
    }
  }
}
