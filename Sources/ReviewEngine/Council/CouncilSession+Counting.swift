extension CouncilSession {
  /// Counts the votes of an open ballot, or takes the counts of a secret one, and makes them final.
  /// - Parameters:
  ///   - nomination: which nomination, as it was voted on.
  ///   - counts: of a secret ballot; nil for an open one.
  /// - Throws: a refusal, when the ballot cannot be counted, or the counts contradict each other.
  public mutating func count(
    _ nomination: Nomination, _ counts: BallotCounts?
  ) throws(CouncilRefusal) {
    let id = nomination.id
    let (index, ballot) = try requireUncounted(id)
    guard let counts else {
      guard !ballot.threshold.isSecret else { throw .secretTakesCounts(id) }
      guard !ballot.votes.isEmpty else { throw .nothingToCount(id) }
      return close(index, with: tally(ofVotesIn: agenda[index], ballot), nomination)
    }
    guard ballot.threshold.isSecret else { throw .openCountsItself(id) }
    let electorate = electorate(of: agenda[index], ballot.threshold)
    if let problem = counts.problem(among: electorate) { throw .wrongCounts(id, problem) }
    let collected = counts.collected ?? counts.yes + counts.no + counts.abstain + counts.invalid
    guard collected > 0 else { throw .nothingToCount(id) }
    var tally = attendance(for: agenda[index])
    (tally.issued, tally.collected) = (counts.issued ?? electorate.entitled, collected)
    (tally.yes, tally.no, tally.abstain) = (counts.yes, counts.no, counts.abstain)
    (tally.invalid, tally.written) = (counts.invalid, counts.written)
    close(index, with: tally, nomination)
  }

  /// Takes the counts of a ballot back: it is open again. Of a secret ballot nothing is left.
  public mutating func reopen(_ id: NominationID) throws(CouncilRefusal) {
    try requireOpen()
    let index = try requireItem(id)
    guard agenda[index].state == .counted else { throw .notCounted(id) }
    agenda[index].ballot?.tally = nil
    agenda[index].ballot?.content = nil
  }

  /// What a ballot of the agenda comes to with what is known of it: its counts or, while an open ballot goes on, the
  /// votes so far. Of a secret ballot that is not counted it says who is there, and no vote. Nil before the session is
  /// open.
  public func resultSoFar(of item: AgendaItem) -> BallotResult? {
    guard let ballot = item.ballot else { return nil }
    let tally =
      ballot.tally ?? (ballot.threshold.isSecret ? attendance(for: item) : tally(ofVotesIn: item, ballot))
    return BallotResult(tally, under: ballot.threshold)
  }

  private mutating func close(_ index: Int, with tally: Tally, _ nomination: Nomination) {
    agenda[index].ballot?.tally = tally
    agenda[index].ballot?.content = nomination.contentRevision
  }

  private func tally(ofVotesIn item: AgendaItem, _ ballot: Ballot) -> Tally {
    var tally = attendance(for: item)
    let votes = ballot.votes.values
    tally.issued = electorate(of: item, ballot.threshold).entitled
    tally.collected = votes.count
    tally.written = votes.count { $0.isWritten }
    tally.yes = votes.count { $0.choice == .yes }
    tally.no = votes.count { $0.choice == .no }
    tally.abstain = votes.count { $0.choice == .abstain }
    return tally
  }

  /// A tally that says who could take part, and nothing of what they said.
  private func attendance(for item: AgendaItem) -> Tally {
    let aside = members.filter { item.recusals[$0.number] != nil }
    return Tally(
      members: members.count, present: present.count, recused: aside.count,
      recusedPresent: aside.count { $0.presence == .present })
  }

  private func electorate(of item: AgendaItem, _ threshold: Threshold) -> Electorate {
    let voting = members.filter { item.recusals[$0.number] == nil }
    return Electorate(
      present: voting.count { $0.presence == .present },
      asked: threshold.hasWrittenBallots ? voting.count { $0.presence == .inWriting } : 0)
  }
}
