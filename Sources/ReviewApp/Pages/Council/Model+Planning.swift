import ReviewEngine

/// Planning a session of the council, and putting nominations on its agenda, by the same rules as `guong council`.
extension Model {
  /// The sessions on the page of the council; nil elsewhere, and until they have come.
  private var shownSessions: [CouncilSession]? {
    guard case .sessions(let sessions) = page?.content else { return nil }
    return sessions
  }

  /// Why no session can be planned here; nil where one can.
  var planObstacle: LocalizedText? {
    guard case .sessions? = page?.id else { return Words.needsCouncilPage }
    guard shownSessions != nil else { return Words.pageIsLoading }
    return council.actorRefusal?.sentence(utcOffset: setting.utcOffset)
  }

  /// Asks for a session's name and day.
  mutating func openPlan() -> [Effect] {
    guard let sessions = shownSessions else { return [] }
    open(
      PlanSessionDialog(
        like: sessions.max { ($0.date, $0.name) < ($1.date, $1.name) }, among: sessions.map(\.name),
        today: setting.policy.day(of: now)))
    return []
  }

  /// Plans a session; what stands in the way is said.
  mutating func plan(_ name: String, on date: CalendarDay, like other: CouncilSession?) -> [Effect] {
    do throws(CouncilRefusal) {
      let session = try CouncilSession(name: name, date: date, like: other)
      return write(council.plan(session, among: shownSessions?.map(\.name) ?? []))
    } catch {
      refuse(Refusals(.council(error)))
      return []
    }
  }

  /// Why nothing can be put on an agenda; nil where it can.
  var agendaObstacle: LocalizedText? {
    if let obstacle = dossier == nil ? noRowObstacle : nil { return obstacle }
    return council.actorRefusal?.sentence(utcOffset: setting.utcOffset)
  }

  /// Asks on which session's agenda to put what is marked, or the nomination in front.
  mutating func openAgenda() -> [Effect] {
    open(AgendaDialog(targets: targets))
    return [.listSessions]
  }

  /// Puts nominations on a session's agenda, all or none; of all that match, those that the council decides.
  mutating func schedule(
    _ targets: Targets, in session: CouncilSession, among sessions: [CouncilSession]
  ) -> [Effect] {
    switch targets {
    case .nominations(let nominations):
      return write(council.schedule(nominations, in: session, others: sessions))
    case .matching(let exceptions):
      return beginWriting([
        .scheduleMatching(
          session.name, query, context, excluding: Set(exceptions.keys), by: setting.reviewer)
      ])
    }
  }
}
