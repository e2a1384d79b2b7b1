import ReviewEngine

/// Something that who keeps a session records on the screen.
enum SessionDeed: Sendable, Hashable {
  /// The session is opened: its ballots are held from now on.
  case open
  /// The session is closed: its results take effect.
  case close
  /// A member says so in an open ballot.
  case vote(NominationID, member: String, BallotChoice)
  /// A member's vote is taken back.
  case retract(NominationID, member: String)
  /// An open ballot is counted, or the counts of a secret one are entered.
  case count(NominationID, BallotCounts?)
  /// The counts of a ballot are taken back.
  case reopen(NominationID)
  /// Whether a member is there.
  case presence(member: String, Presence)
}

extension SessionContent {
  /// The change set that records something, or why it cannot be: decided by the council's own rules.
  func proposal(_ deed: SessionDeed, by council: Council) -> Result<ChangeSet, Refusals> {
    switch deed {
    case .open: council.open(session, nominations: nominations)
    case .close: council.close(session, nominations: nominations)
    case .vote, .retract, .count, .reopen, .presence:
      council.change(session) { session throws(CouncilRefusal) in try edit(&session, deed) }
    }
  }

  /// Why something cannot be recorded; nil when it can. The same as ``proposal(_:by:)`` says, without writing down what
  /// would change: that is asked for every command at every key.
  func refusal(of deed: SessionDeed, by council: Council) -> Refusal? {
    switch deed {
    case .open, .close:
      guard case .failure(let refusals) = proposal(deed, by: council) else { return nil }
      return refusals.all[0]
    case .vote, .retract, .count, .reopen, .presence:
      var session = session
      do throws(CouncilRefusal) {
        try edit(&session, deed)
      } catch {
        return .council(error)
      }
      return council.actorRefusal
    }
  }

  /// Changes a session that goes on.
  private func edit(_ session: inout CouncilSession, _ deed: SessionDeed) throws(CouncilRefusal) {
    switch deed {
    case .open, .close: preconditionFailure("Opening and closing are about the nominations, too.")
    case .vote(let id, let member, let choice):
      // Who is asked in writing can only vote so.
      let isWritten = session.member(named: member)?.presence == .inWriting
      try session.cast(choice, on: id, by: member, isWritten: isWritten)
    case .retract(let id, let member): try session.retract(voteOf: member, on: id)
    case .count(let id, let counts):
      guard let nomination = nominations[id] else { throw .notOnAgenda(id, session: session.name) }
      try session.count(nomination, counts)
    case .reopen(let id): try session.reopen(id)
    case .presence(let member, let presence): try session.setPresence(of: member, to: presence)
    }
  }
}

extension SessionDeed {
  /// What was recorded, for the status line.
  /// - Parameters:
  ///   - session: as it is now.
  ///   - changeSet: that recorded it.
  /// - Returns: the sentence, with how it is taken back.
  func done(in session: CouncilSession, _ changeSet: ChangeSet) -> LocalizedText {
    let sentence: LocalizedText? =
      switch self {
      case .open: session.openedSentence
      case .close: session.closedSentence(decided: changeSet.changes.count)
      case .vote(let id, let member, let choice): session.votedSentence(id, choice, by: member)
      case .retract(let id, let member): session.retractedSentence(id, by: member)
      case .count(let id, _): session.countedSentence(id)
      case .reopen(let id): session.reopenedSentence(id)
      case .presence: session.attendanceSentence
      }
    return LocalizedText(
      vi: "\(sentence?.vi ?? "") · u hoàn tác", en: "\(sentence?.en ?? "") · u undoes")
  }
}
