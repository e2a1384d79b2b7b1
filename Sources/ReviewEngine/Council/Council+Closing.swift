extension Council {
  /// Closes a session: what was voted on is put into effect, all of it or nothing, in one change set. What carried goes
  /// on, where the gate of its stage is open; what did not is dealt with as the policy's rule for ballots says. A
  /// ballot without a quorum decides nothing, and neither does one that nobody voted in: those nominations stay.
  /// - Parameters:
  ///   - session: as it is.
  ///   - nominations: those on its agenda.
  /// - Returns: the change set, or the refusal of every nomination that stands in the way.
  public func close(
    _ session: CouncilSession, nominations: [NominationID: Nomination]
  ) -> Result<ChangeSet, Refusals> {
    guard session.status == .open else {
      return .failure(Refusals(.council(.notInState(session: session.name, session.status, needed: .open))))
    }
    if let refusal = actorRefusal { return .failure(Refusals(refusal)) }
    var changes: [Change] = []
    var refusals: [Refusal] = []
    for item in session.agenda where item.hasBallots {
      do {
        if let change = try ruling(on: item, in: session, nominations) { changes.append(change) }
      } catch  where error.nomination != nil || !refusals.contains(error) {
        refusals.append(error)
      } catch {}
    }
    guard refusals.isEmpty else { return .failure(Refusals(refusals)) }
    var closed = session
    closed.status = .closed
    return applying(closed, changes)
  }

  /// What a ballot does to its nomination; nil where it decides nothing.
  private func ruling(
    on item: AgendaItem, in session: CouncilSession, _ nominations: [NominationID: Nomination]
  ) throws(Refusal) -> Change? {
    guard let ballot = item.ballot, let result = ballot.result else {
      throw .council(.notCounted(item.nomination))
    }
    guard result.outcome != .inquorate else { return nil }
    guard let nomination = nominations[item.nomination] else { throw .unknownNomination(item.nomination) }
    try requireUnchanged(nomination, since: ballot)
    let stage = nomination.standing.stage
    guard case .ballot(let rule) = workflow.policy.rules(of: stage).rule else {
      throw .council(.notForCouncil(nomination.id, stage))
    }
    let verdict = result.outcome == .carried ? .approve : rule.failed
    let (toStage, toStatus, title) = try place(after: verdict, nomination)
    let ruling = Ruling(
      verdict: verdict, stage: stage, reason: result.outcome == .carried ? nil : rule.reason, note: "",
      toStage: toStage, toStatus: toStatus, title: title, basis: "session \(session.name) \(result.share)")
    let standing = nomination.standing.following(
      ruling, by: reviewer.name, at: time, on: nomination.revision)
    return Change(
      expecting: nomination.revision, event: .decided(ruling), result: nomination.moved(to: standing))
  }

  /// Refuses when what the council voted on is not what there is now.
  private func requireUnchanged(_ nomination: Nomination, since ballot: Ballot) throws(Refusal) {
    let (id, standing) = (nomination.id, nomination.standing)
    guard standing.stage == ballot.stage, standing.status == .pending else {
      throw .council(.movedOn(id, standing.stage, standing.status))
    }
    guard workflow.title(of: nomination)?.id == ballot.title else { throw .council(.titleChanged(id)) }
    guard nomination.contentRevision == ballot.content else { throw .council(.contentChanged(id)) }
  }

  /// Where a verdict of the council leads. Whoever closes the session does not vote here: that they stand aside from
  /// the nomination themselves is of no matter.
  private func place(
    after verdict: Verdict, _ nomination: Nomination
  ) throws(Refusal) -> (Stage, Status, title: String?) {
    var standing = nomination.standing
    standing.recusals = []
    var outcome = workflow.outcome(
      of: verdict, on: nomination.moved(to: standing), by: reviewer, at: time)
    if case .refused(.councilDecides) = outcome { outcome = workflow.onward(from: standing.stage) }
    switch outcome {
    case .moves(let stage, let status, let title): return (stage, status, title)
    case .refused(let refusal): throw refusal
    case .counts: preconditionFailure("Where the council decides, no votes are counted elsewhere.")
    }
  }
}
