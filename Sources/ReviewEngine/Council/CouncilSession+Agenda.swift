extension CouncilSession {
  /// Puts a nomination at the end of the agenda. In a session that is open its ballot is opened at once.
  public mutating func schedule(
    _ nomination: Nomination, under workflow: Workflow
  ) throws(CouncilRefusal) {
    try requireNotClosed()
    let id = nomination.id
    guard item(of: id) == nil else { throw .onAgenda(id, session: name) }
    try workflow.requireCouncil(nomination)
    let number = (agenda.map(\.number).max() ?? 0) + 1
    agenda.append(AgendaItem(number: number, nomination: id))
    if status == .open { try openBallot(on: nomination, under: workflow) }
  }

  /// Takes a nomination off the agenda.
  /// - Parameters:
  ///   - id: which nomination.
  ///   - isDiscarding: whether votes and counts may go with it.
  /// - Throws: a refusal, when it is not on the agenda, or votes would be lost.
  public mutating func unschedule(
    _ id: NominationID, discardingBallot isDiscarding: Bool = false
  ) throws(CouncilRefusal) {
    try requireNotClosed()
    let index = try requireItem(id)
    let item = agenda[index]
    guard isDiscarding || !item.hasBallots else { throw .hasBallots(id) }
    agenda.remove(at: index)
    unknown.remove(under: "agenda.\(item.number)")
  }

  /// Opens the ballot on a nomination of the agenda: from now on it is held under the threshold that the policy has on
  /// the day of the session. Members who stood aside from the nomination as reviewers stand aside here.
  mutating func openBallot(
    on nomination: Nomination, under workflow: Workflow
  ) throws(CouncilRefusal) {
    let index = try requireItem(nomination.id)
    try workflow.requireCouncil(nomination)
    let title = workflow.title(of: nomination)?.id
    let threshold = workflow.policy.threshold(title: title, kind: nomination.dossier.kind, on: date)
    guard let threshold else { throw .noThreshold(nomination.id) }
    agenda[index].ballot = Ballot(threshold: threshold, stage: nomination.standing.stage, title: title)
    for recusal in nomination.standing.recusals {
      let member = members.first { $0.name == recusal.reviewer || $0.reviewer == recusal.reviewer }
      if let member, agenda[index].recusals[member.number] == nil {
        agenda[index].recusals[member.number] = recusal.reason
      }
    }
  }
}

extension Workflow {
  /// Whether the council decides about a nomination where it is, and can do so now.
  fileprivate func requireCouncil(_ nomination: Nomination) throws(CouncilRefusal) {
    let standing = nomination.standing
    guard case .ballot = policy.rules(of: standing.stage).rule else {
      throw .notForCouncil(nomination.id, standing.stage)
    }
    guard standing.status == .pending else { throw .notPending(nomination.id, standing.status) }
  }
}
