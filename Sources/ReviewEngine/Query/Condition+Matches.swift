extension Condition {
  /// Whether the condition holds of a nomination.
  public func matches(_ nomination: Nomination, in context: QueryContext) -> Bool {
    switch self {
    case .everything: true
    case .text(let pattern): nomination.searchableTexts.contains(where: pattern.matches)
    case .field(let field, let pattern): pattern.matches(nomination.text(of: field))
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
    case .decided: standing.lastDecision != nil
    case .mine: standing.lastDecision?.reviewer == context.reviewer
    case .postponed: standing.postponed(by: context.reviewer) != nil
    case .stale: nomination.isDecisionStale
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
