/// What the secretary and the chair do with sessions of the council, as pure functions: a session and what is asked
/// go in, a ``ChangeSet`` or ``Refusals`` come out.
public struct Council: Sendable {
  /// The rules.
  public let workflow: Workflow
  /// Who acts.
  public let reviewer: Reviewer
  /// When.
  public let time: Timestamp

  /// The roles that keep sessions.
  public static let roles: Set<Role> = [.secretary, .chair]

  /// Makes the council's desk.
  public init(workflow: Workflow, reviewer: Reviewer, time: Timestamp) {
    self.workflow = workflow
    self.reviewer = reviewer
    self.time = time
  }
}

extension Council {
  /// Plans a session.
  /// - Parameters:
  ///   - session: with its name and date, its members where they are known.
  ///   - existing: the names of all sessions that there are.
  /// - Returns: the change set, or why not.
  public func plan(_ session: CouncilSession, among existing: [String]) -> Result<ChangeSet, Refusals> {
    guard let name = CouncilSession.tidy(session.name), name == session.name else {
      return .failure(Refusals(.council(.badName(session.name))))
    }
    guard !existing.contains(name) else { return .failure(Refusals(.council(.sessionExists(name)))) }
    return applying(session)
  }

  /// Changes a session.
  /// - Parameters:
  ///   - session: as it is.
  ///   - edit: changes it, or throws why not.
  /// - Returns: the change set, or why not; a change that changes nothing is refused, too.
  public func change(
    _ session: CouncilSession, _ edit: (inout CouncilSession) throws(CouncilRefusal) -> Void
  ) -> Result<ChangeSet, Refusals> {
    var session = session
    do {
      try edit(&session)
    } catch {
      return .failure(Refusals(.council(error)))
    }
    return applying(session)
  }

  /// Changes the date or the words of a session that is not closed.
  public func edit(
    _ session: CouncilSession, _ edit: (inout CouncilSession) -> Void
  ) -> Result<ChangeSet, Refusals> {
    change(session) { session throws(CouncilRefusal) in
      try session.requireNotClosed()
      let (status, members, agenda) = (session.status, session.members, session.agenda)
      edit(&session)
      (session.status, session.members, session.agenda) = (status, members, agenda)
    }
  }

  /// Puts nominations on the agenda, all or none.
  /// - Parameters:
  ///   - nominations: in the order of the agenda.
  ///   - session: as it is.
  ///   - others: the other sessions; a nomination can only be on the agenda of one that is not closed.
  /// - Returns: the change set, or the refusal of every nomination that cannot come before the council.
  public func schedule(
    _ nominations: [Nomination], in session: CouncilSession, others: [CouncilSession] = []
  ) -> Result<ChangeSet, Refusals> {
    guard !nominations.isEmpty else { return .failure(Refusals(.nothingSelected)) }
    let elsewhere = others.filter { $0.status != .closed && $0.name != session.name }
    return each(of: nominations, in: session) { nomination, session throws(CouncilRefusal) in
      if let other = elsewhere.first(where: { $0.item(of: nomination.id) != nil }) {
        throw .onAgenda(nomination.id, session: other.name)
      }
      try session.schedule(nomination, under: workflow)
    }
  }

  /// Opens a session: the ballots on its agenda are held from now on, under the thresholds of the policy.
  /// - Parameters:
  ///   - session: as it is.
  ///   - nominations: those on its agenda.
  /// - Returns: the change set, or the refusal of every nomination that cannot be voted on.
  public func open(
    _ session: CouncilSession, nominations: [NominationID: Nomination]
  ) -> Result<ChangeSet, Refusals> {
    guard session.status == .planned else {
      return .failure(
        Refusals(.council(.notInState(session: session.name, session.status, needed: .planned))))
    }
    guard !session.members.isEmpty else {
      return .failure(Refusals(.council(.noMembers(session: session.name))))
    }
    guard !session.agenda.isEmpty else {
      return .failure(Refusals(.council(.noAgenda(session: session.name))))
    }
    var opened = session
    opened.status = .open
    return nominated(session.agenda.map(\.nomination), nominations).flatMap { nominations in
      each(of: nominations, in: opened) { nomination, session throws(CouncilRefusal) in
        try session.openBallot(on: nomination, under: workflow)
      }
    }
  }

  /// Does something for each of several nominations; all that is refused is told.
  private func each(
    of nominations: [Nomination], in session: CouncilSession,
    _ edit: (Nomination, inout CouncilSession) throws(CouncilRefusal) -> Void
  ) -> Result<ChangeSet, Refusals> {
    var session = session
    var refusals: [Refusal] = []
    for nomination in nominations {
      do {
        try edit(nomination, &session)
      } catch {
        let refusal = Refusal.council(error)
        if !refusals.contains(refusal) { refusals.append(refusal) }
      }
    }
    return refusals.isEmpty ? applying(session) : .failure(Refusals(refusals))
  }

  /// The nominations with some ids, or the refusal of every one that is not there.
  func nominated(
    _ ids: [NominationID], _ nominations: [NominationID: Nomination]
  ) -> Result<[Nomination], Refusals> {
    let unknown = ids.filter { nominations[$0] == nil }
    guard unknown.isEmpty else { return .failure(Refusals(unknown.map(Refusal.unknownNomination))) }
    return .success(ids.compactMap { nominations[$0] })
  }

  /// Why who acts may not keep sessions; nil when they may.
  public var actorRefusal: Refusal? {
    if let refusal = workflow.roster.refusal(of: reviewer) { return .roster(refusal) }
    return Self.roles.contains(reviewer.role) ? nil : .council(.notForRole(reviewer.role))
  }

  /// The change set that makes the record say what the session says.
  func applying(_ session: CouncilSession, _ changes: [Change] = []) -> Result<ChangeSet, Refusals> {
    if let refusal = actorRefusal { return .failure(Refusals(refusal)) }
    guard let change = session.change else {
      return .failure(Refusals(.council(.nothingNew(session: session.name))))
    }
    return .success(
      ChangeSet(
        header: workflow.header(.council, by: reviewer, at: time), changes: changes, records: [change]))
  }
}
