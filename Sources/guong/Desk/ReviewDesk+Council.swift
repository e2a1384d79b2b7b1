import PlainText
import ReviewEngine
import ReviewStore

extension ReviewDesk {
  /// The session with a name.
  /// - Throws: `Refusal` when there is none; `StoreError`.
  func session(_ name: String) async throws -> CouncilSession {
    let name = Normalization.composed(name)
    if let record = try await store.record(RecordID(.session, name)) { return try read(record) }
    let names = try await store.records(.session).map(\.id.name)
    throw Refusal.council(.unknownSession(name, nearest: NearestName.of(name, among: names)))
  }

  /// Every session, in the order in which they were planned.
  func sessions() async throws -> [CouncilSession] {
    try await store.records(.session).map(read)
  }

  /// The nominations on a session's agenda.
  func nominations(of session: CouncilSession) async throws -> [NominationID: Nomination] {
    var nominations: [NominationID: Nomination] = [:]
    for item in session.agenda {
      nominations[item.nomination] = try await store.row(of: item.nomination)?.nomination
    }
    return nominations
  }

  /// Changes a session.
  /// - Returns: the session afterwards.
  func change(
    _ name: String, by council: Council,
    _ edit: (inout CouncilSession) throws(CouncilRefusal) -> Void
  ) async throws -> CouncilSession {
    try await changed(council.change(try await session(name), edit))
  }

  /// Plans a session.
  /// - Returns: the session afterwards.
  func plan(_ session: CouncilSession, by council: Council) async throws -> CouncilSession {
    let existing = try await store.records(.session).map(\.id.name)
    return try await changed(council.plan(session, among: existing))
  }

  /// Puts nominations on a session's agenda.
  /// - Returns: the session afterwards.
  func schedule(_ ids: [NominationID], in name: String, by council: Council) async throws -> CouncilSession {
    try await changed(try await scheduling(ids, in: name, by: council))
  }

  /// What putting nominations on a session's agenda changes.
  func scheduling(
    _ ids: [NominationID], in name: String, by council: Council
  ) async throws -> Result<ChangeSet, Refusals> {
    council.schedule(
      try await nominations(ids), in: try await session(name), others: try await sessions())
  }

  /// What a query matches and the council can decide, in its order: those that wait where a ballot is held and are not
  /// on the session's agenda yet.
  func schedulable(
    _ query: Query, in context: QueryContext, excluding: Set<NominationID> = [], for session: CouncilSession
  ) async throws -> [NominationID] {
    let stages = Stage.allCases.filter { stage in
      if case .ballot = workflow.policy.rules(of: stage).rule { true } else { false }
    }
    let left = excluding.union(session.agenda.map(\.nomination))
    var ids: [NominationID] = []
    let wanted = query.and(.flag(.pending)).and(.any(stages.map(Condition.stage)))
    for try await row in store.rows(of: wanted, in: context) where !left.contains(row.nomination.id) {
      ids.append(row.nomination.id)
    }
    return ids
  }

  /// Opens a session.
  /// - Returns: the session afterwards.
  func open(_ name: String, by council: Council) async throws -> CouncilSession {
    let session = try await session(name)
    return try await changed(council.open(session, nominations: try await nominations(of: session)))
  }

  /// Counts a ballot.
  /// - Returns: the session afterwards.
  func count(
    _ id: NominationID, _ counts: BallotCounts?, in name: String, by council: Council
  ) async throws -> CouncilSession {
    guard let nomination = try await store.row(of: id)?.nomination else {
      throw Refusal.unknownNomination(id)
    }
    return try await change(name, by: council) { session throws(CouncilRefusal) in
      try session.count(nomination, counts)
    }
  }

  /// What closing a session would do.
  func closing(_ name: String, by council: Council) async throws -> ChangeSet {
    let session = try await session(name)
    return try council.close(session, nominations: try await nominations(of: session)).get()
  }

  /// Applies what was proposed about one session.
  /// - Returns: the session afterwards.
  func changed(_ proposal: Result<ChangeSet, Refusals>) async throws -> CouncilSession {
    let applied = try await apply(proposal)
    guard let record = applied.changeSet.records.first?.result else {
      preconditionFailure("What the council does changes the record of its session.")
    }
    return try read(record)
  }

  private func read(_ record: Record) throws(Refusal) -> CouncilSession {
    do {
      return try CouncilSession(record)
    } catch {
      throw .council(error)
    }
  }
}
