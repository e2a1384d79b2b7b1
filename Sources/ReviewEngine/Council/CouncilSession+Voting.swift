internal import PlainText

extension CouncilSession {
  /// Takes a member's vote in an open ballot.
  /// - Parameters:
  ///   - choice: what they say.
  ///   - id: on which nomination.
  ///   - name: the member.
  ///   - isWritten: whether in writing, being absent.
  /// - Throws: a refusal, when the member has no vote here, or not in this way.
  public mutating func cast(
    _ choice: BallotChoice, on id: NominationID, by name: String, isWritten: Bool = false
  ) throws(CouncilRefusal) {
    let (index, ballot) = try requireUncounted(id)
    guard !ballot.threshold.isSecret else { throw .secretTakesCounts(id) }
    let member = try requireMember(name)
    guard agenda[index].recusals[member.number] == nil else { throw .standsAside(id, member: member.name) }
    guard ballot.votes[member.number] == nil else { throw .hasVoted(id, member: member.name) }
    switch (member.presence, isWritten) {
    case (.present, false): break
    case (.present, true): throw .presentInPerson(id, member: member.name)
    case (.absent, _): throw .absent(id, member: member.name)
    case (.inWriting, _) where !ballot.threshold.hasWrittenBallots: throw .noWrittenBallots(id)
    case (.inWriting, false): throw .votesInWriting(id, member: member.name)
    case (.inWriting, true): break
    }
    agenda[index].ballot?.votes[member.number] = MemberVote(choice, isWritten: isWritten)
  }

  /// Takes a member's vote in an open ballot back.
  public mutating func retract(voteOf name: String, on id: NominationID) throws(CouncilRefusal) {
    let (index, ballot) = try requireUncounted(id)
    guard !ballot.threshold.isSecret else { throw .secretTakesCounts(id) }
    let member = try requireMember(name)
    guard ballot.votes[member.number] != nil else { throw .hasNotVoted(id, member: member.name) }
    agenda[index].ballot?.votes[member.number] = nil
  }

  /// Lets a member stand aside from a nomination.
  public mutating func recuse(
    _ name: String, from id: NominationID, reason: String
  ) throws(CouncilRefusal) {
    let (index, member) = try requireUndecided(id, name)
    guard agenda[index].recusals[member.number] == nil else { throw .standsAside(id, member: member.name) }
    guard agenda[index].ballot?.votes[member.number] == nil else { throw .hasVoted(id, member: member.name) }
    let reason = Normalization.composed(reason)
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw .recusalWithoutReason(id, member: member.name)
    }
    agenda[index].recusals[member.number] = reason
  }

  /// Lets a member who stood aside take part after all.
  public mutating func readmit(_ name: String, to id: NominationID) throws(CouncilRefusal) {
    let (index, member) = try requireUndecided(id, name)
    guard agenda[index].recusals[member.number] != nil else {
      throw .doesNotStandAside(id, member: member.name)
    }
    agenda[index].recusals[member.number] = nil
  }

  /// Where a nomination stands on the agenda.
  func requireItem(_ id: NominationID) throws(CouncilRefusal) -> Int {
    guard let index = agenda.firstIndex(where: { $0.nomination == id }) else {
      throw .notOnAgenda(id, session: name)
    }
    return index
  }

  /// Where a nomination stands on the agenda, and its ballot, which is not counted yet.
  func requireUncounted(_ id: NominationID) throws(CouncilRefusal) -> (Int, Ballot) {
    try requireOpen()
    let index = try requireItem(id)
    guard let ballot = agenda[index].ballot else { throw .notInState(session: name, status, needed: .open) }
    guard ballot.tally == nil else { throw .counted(id) }
    return (index, ballot)
  }

  private func requireUndecided(
    _ id: NominationID, _ member: String
  ) throws(CouncilRefusal) -> (Int, CouncilMember) {
    try requireNotClosed()
    let index = try requireItem(id)
    guard agenda[index].state != .counted else { throw .counted(id) }
    return (index, try requireMember(member))
  }
}
