import ReviewEngine

/// Recording what happens in a session of the council, through the same rules as `guong council`.
extension Model {
  /// The session that is on the screen.
  var openSession: SessionContent? {
    guard case .session(let content) = page?.content else { return nil }
    return content
  }

  /// The council's desk, kept by the reviewer.
  var council: Council { Council(workflow: workflow, reviewer: setting.reviewer, time: now) }

  /// The row of the session's page that has the focus.
  private var sessionRow: PageRow? {
    guard let page, openSession != nil else { return nil }
    let rows = rows(of: page)
    return rows.indices.contains(page.focus) ? rows[page.focus] : nil
  }

  /// The nomination whose ballot the keys act on: that of the page, or of the row.
  var focusedItem: NominationID? {
    if case .ballot(_, let id) = page?.id { return id }
    return sessionRow?.item
  }

  /// The member that the keys act on.
  var focusedMember: CouncilMember? {
    sessionRow?.member.flatMap { openSession?.session.member(number: $0) }
  }

  /// The vote of the member with the focus.
  func vote(_ choice: BallotChoice) -> SessionDeed? {
    guard let focusedItem, let focusedMember else { return nil }
    return .vote(focusedItem, member: focusedMember.name, choice)
  }

  /// That the vote of the member with the focus is taken back.
  var retraction: SessionDeed? {
    guard let focusedItem, let focusedMember else { return nil }
    return .retract(focusedItem, member: focusedMember.name)
  }

  /// That the member with the focus is there, is not, or is asked in writing: the next of these.
  var nextPresence: SessionDeed? {
    focusedMember.map { member in
      let next: Presence =
        switch member.presence {
        case .absent: .present
        case .present: .inWriting
        case .inWriting: .absent
        }
      return .presence(member: member.name, next)
    }
  }

  /// Why something cannot be recorded; nil when it can. A deed that is nil depends on a row that does not have the
  /// focus: that is said in its place.
  func obstacle(to deed: SessionDeed?, on row: LocalizedText) -> LocalizedText? {
    guard let content = openSession else { return Words.pageIsLoading }
    guard let deed else { return row }
    return content.refusal(of: deed, by: council)?.sentence(utcOffset: setting.utcOffset)
  }

  /// Records something; what stands in the way is said.
  mutating func record(_ deed: SessionDeed?) -> [Effect] {
    guard let deed, let content = openSession else { return [] }
    let effects = write(content.proposal(deed, by: council))
    if !effects.isEmpty { sessionDeed = deed }
    return effects
  }

  /// Writes what the council's rules propose; what stands in the way is said.
  mutating func write(_ proposal: Result<ChangeSet, Refusals>) -> [Effect] {
    switch proposal {
    case .success(let changeSet): return beginWriting([.apply(changeSet)])
    case .failure(let refusals):
      refuse(refusals)
      return []
    }
  }

  /// Why there is no ballot to go on from.
  var noBallotObstacle: LocalizedText? {
    guard case .ballot? = page?.id else { return Words.needsBallot }
    return openSession == nil ? Words.pageIsLoading : nil
  }

  /// Goes to the ballot so many items further on the agenda, around its ends; on the session's page below it the item
  /// has the focus.
  mutating func showBallot(by distance: Int) -> [Effect] {
    guard case .ballot(let name, let id) = page?.id, let agenda = openSession?.session.agenda,
      let index = agenda.firstIndex(where: { $0.nomination == id })
    else { return [] }
    let next = (index + distance + agenda.count) % agenda.count
    let content = pages.removeLast().content
    if let session = pages.last,
      let row = rows(of: session).firstIndex(where: { $0.item == agenda[next].nomination })
    {
      pages[pages.count - 1].focus = row
      settlePage()
    }
    return pushPage(.ballot(session: name, agenda[next].nomination), showing: content)
  }

  /// Counts an open ballot; asks for the counts of a secret one.
  mutating func countBallot() -> [Effect] {
    guard let id = focusedItem, let ballot = openSession?.session.item(of: id)?.ballot else { return [] }
    guard ballot.threshold.isSecret else { return record(.count(id, nil)) }
    open(CountDialog(id, asksForWritten: ballot.threshold.hasWrittenBallots))
    return []
  }

  /// Why a ballot cannot be counted; of a secret one the counts say it.
  var countObstacle: LocalizedText? {
    guard let content = openSession else { return Words.pageIsLoading }
    guard let id = focusedItem else { return Words.needsItem }
    if let refusal = council.actorRefusal { return refusal.sentence(utcOffset: setting.utcOffset) }
    let isSecret = content.session.item(of: id)?.ballot?.threshold.isSecret ?? false
    guard isSecret else { return obstacle(to: .count(id, nil), on: Words.needsItem) }
    // Whatever the counts are, the ballot must be one that can be counted.
    let probe = SessionDeed.count(id, BallotCounts(yes: -1))
    if case .council(.wrongCounts) = content.refusal(of: probe, by: council) { return nil }
    return obstacle(to: probe, on: Words.needsItem)
  }

  /// Shows what closing the session would do, to be confirmed.
  mutating func askToClose() -> [Effect] {
    guard let content = openSession else { return [] }
    switch content.proposal(.close, by: council) {
    case .success(let changeSet):
      let lines = content.session.outcomeSentences(of: changeSet, under: setting.policy)
      open(CloseSessionDialog(session: content.session.name, outcomes: lines))
    case .failure(let refusals): refuse(refusals)
    }
    return []
  }

  /// Takes what was written about sessions: pages show it at once, before they are read anew.
  mutating func takeRecords(of changeSet: ChangeSet) {
    let deed = sessionDeed
    sessionDeed = nil
    for change in changeSet.records {
      guard let session = try? CouncilSession(change.result) else { continue }
      for index in pages.indices {
        guard case .session(var content) = pages[index].content, content.session.name == session.name else {
          continue
        }
        content.session = session
        pages[index].content = .session(content)
      }
      if let deed { status = StatusMessage(.done, deed.done(in: session, changeSet)) }
    }
    // The next member's vote is one key away.
    if case .vote = deed { _ = movePageFocus(by: 1) }
  }
}
