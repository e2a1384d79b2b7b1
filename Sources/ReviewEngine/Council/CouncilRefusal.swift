/// Why something cannot be done in a session of the council. A value with a permanent code and a sentence, as
/// ``Refusal``, of which it is a case.
public enum CouncilRefusal: Error, Sendable, Hashable {
  /// Sessions are kept by the secretary and the chair.
  case notForRole(Role)
  /// A session's name is missing, or has line breaks.
  case badName(String)
  /// There is a session of this name.
  case sessionExists(String)
  /// There is no session of this name; the nearest known one.
  case unknownSession(String, nearest: String?)
  /// A fact of the session's record cannot be understood.
  case unreadable(session: String, fact: String)
  /// The session is in another state than it has to be.
  case notInState(session: String, SessionStatus, needed: SessionStatus)
  /// The session says so already.
  case nothingNew(session: String)
  /// A member has no name, or one with line breaks.
  case badMemberName(String)
  /// There is a member of this name.
  case memberExists(String, session: String)
  /// Nobody in the session has this name; the nearest known one.
  case notAMember(String, session: String, nearest: String?)
  /// Members can no longer be taken in or out, since there are ballots.
  case membersFixed(session: String)
  /// The session has no members.
  case noMembers(session: String)
  /// The session has no agenda.
  case noAgenda(session: String)
  /// The nomination is not decided by the council where it is.
  case notForCouncil(NominationID, Stage)
  /// The nomination does not wait for a decision.
  case notPending(NominationID, Status)
  /// The nomination is on the agenda of a session that is not closed.
  case onAgenda(NominationID, session: String)
  /// The nomination is not on the agenda.
  case notOnAgenda(NominationID, session: String)
  /// Votes or counts would be lost with the nomination's place on the agenda.
  case hasBallots(NominationID)
  /// The policy says nothing about how a ballot on the nomination carries.
  case noThreshold(NominationID)
  /// The member has voted on the nomination.
  case hasVoted(NominationID, member: String)
  /// The member has not voted on the nomination.
  case hasNotVoted(NominationID, member: String)
  /// The member is not there.
  case absent(NominationID, member: String)
  /// The member is there, and so does not vote in writing.
  case presentInPerson(NominationID, member: String)
  /// The member is absent, and votes in writing or not at all.
  case votesInWriting(NominationID, member: String)
  /// Ballots in writing do not count here.
  case noWrittenBallots(NominationID)
  /// The member stands aside.
  case standsAside(NominationID, member: String)
  /// The member does not stand aside.
  case doesNotStandAside(NominationID, member: String)
  /// Whoever stands aside says why.
  case recusalWithoutReason(NominationID, member: String)
  /// The ballot is counted.
  case counted(NominationID)
  /// The ballot is not counted.
  case notCounted(NominationID)
  /// Nobody has voted.
  case nothingToCount(NominationID)
  /// A secret ballot takes counts, not votes.
  case secretTakesCounts(NominationID)
  /// An open ballot counts its votes itself.
  case openCountsItself(NominationID)
  /// The counts contradict each other, or those who may vote.
  case wrongCounts(NominationID, CountProblem)
  /// The nomination is no longer where it was when the ballot was opened.
  case movedOn(NominationID, Stage, Status)
  /// Another title is considered than was voted on.
  case titleChanged(NominationID)
  /// The dossier says something else than was voted on.
  case contentChanged(NominationID)

  /// What is wrong with counts.
  public enum CountProblem: Sendable, Hashable {
    /// A count is less than none, or more than there are members who may vote.
    case outOfRange(BallotCounts.Name, Int, entitled: Int)
    /// In favour, against, without opinion and invalid are not what came back.
    case sumDiffers(sum: Int, collected: Int)
    /// More came back than were handed out.
    case moreThanIssued(collected: Int, issued: Int)
    /// More came back in writing than absent members were asked.
    case moreThanAsked(written: Int, asked: Int)
    /// More came back in person than members are there who may vote.
    case moreThanPresent(inPerson: Int, present: Int)
  }
}

extension CouncilRefusal {
  /// The permanent code, for scripts.
  public var code: String {
    switch self {
    case .notForRole: "council-not-for-role"
    case .badName: "council-bad-name"
    case .sessionExists: "council-session-exists"
    case .unknownSession: "council-unknown-session"
    case .unreadable: "council-unreadable"
    case .notInState: "council-not-in-state"
    case .nothingNew: "council-nothing-new"
    case .badMemberName: "council-bad-member-name"
    case .memberExists: "council-member-exists"
    case .notAMember: "council-not-a-member"
    case .membersFixed: "council-members-fixed"
    case .noMembers: "council-no-members"
    case .noAgenda: "council-no-agenda"
    case .notForCouncil: "council-not-for-council"
    case .notPending: "council-not-pending"
    case .onAgenda: "council-on-agenda"
    case .notOnAgenda: "council-not-on-agenda"
    case .hasBallots: "council-has-ballots"
    case .noThreshold: "council-no-threshold"
    case .hasVoted: "council-has-voted"
    case .hasNotVoted: "council-has-not-voted"
    case .absent: "council-absent"
    case .presentInPerson: "council-present-in-person"
    case .votesInWriting: "council-votes-in-writing"
    case .noWrittenBallots: "council-no-written-ballots"
    case .standsAside: "council-stands-aside"
    case .doesNotStandAside: "council-does-not-stand-aside"
    case .recusalWithoutReason: "council-recusal-without-reason"
    case .counted: "council-counted"
    case .notCounted: "council-not-counted"
    case .nothingToCount: "council-nothing-to-count"
    case .secretTakesCounts: "council-secret-takes-counts"
    case .openCountsItself: "council-open-counts-itself"
    case .wrongCounts: "council-wrong-counts"
    case .movedOn: "council-moved-on"
    case .titleChanged: "council-title-changed"
    case .contentChanged: "council-content-changed"
    }
  }

  /// The nomination that it is about, if it is about one.
  public var nomination: NominationID? {
    switch self {
    case .notForCouncil(let id, _), .notPending(let id, _), .onAgenda(let id, _), .notOnAgenda(let id, _),
      .hasBallots(let id), .noThreshold(let id), .hasVoted(let id, _), .hasNotVoted(let id, _),
      .absent(let id, _),
      .presentInPerson(let id, _), .votesInWriting(let id, _), .noWrittenBallots(let id),
      .standsAside(let id, _), .doesNotStandAside(let id, _), .recusalWithoutReason(let id, _),
      .counted(let id), .notCounted(let id), .nothingToCount(let id), .secretTakesCounts(let id),
      .openCountsItself(let id), .wrongCounts(let id, _), .movedOn(let id, _, _), .titleChanged(let id),
      .contentChanged(let id):
      id
    case .notForRole, .badName, .sessionExists, .unknownSession, .unreadable, .notInState, .nothingNew,
      .badMemberName, .memberExists, .notAMember, .membersFixed, .noMembers, .noAgenda:
      nil
    }
  }
}
