import Reporting
import ReviewApp
import ReviewEngine

extension World {
  /// What a page shows, found with the same counters as in the program.
  func content(of load: PageLoad) -> PageContent {
    switch load.page {
    case .dashboard: .dashboard(dashboard(in: load.context))
    case .movements: .movements(groups(by: .movement))
    case .sessions: .sessions(sessions)
    case .session(let name), .ballot(let name, _): .session(session(name))
    case .replications: .replications(board(at: load.context.now))
    case .ledger: .ledger(window(around: load.around))
    case .entry(let sequence): .entry(entry(sequence))
    }
  }

  private func dashboard(in context: QueryContext) -> Dashboard {
    func census(_ condition: Condition) -> Census {
      Census.counting(nominations.filter { condition.matches($0, in: context) })
    }
    var dashboard = Dashboard(
      census: census(.everything), overdue: census(.flag(.overdue)), dueSoon: census(.flag(.dueSoon)))
    var pace = Pace(under: policy, of: context.reviewer, at: context.now)
    for entry in entries.reversed() where !pace.take(entry) { break }
    dashboard.pace = pace
    (dashboard.fields, dashboard.units) = (groups(by: .field), groups(by: .unit))
    return dashboard
  }

  private func groups(by grouping: NominationGrouping) -> [GroupCensus] {
    var funnel = Funnel(under: policy, by: grouping)
    for nomination in nominations { funnel.take(nomination) }
    return funnel.groupCounts()
  }

  private func board(at now: Timestamp) -> ReplicationBoard {
    var board = ReplicationBoard(under: policy, at: now)
    for nomination in nominations { board.take(nomination) }
    return board
  }

  private func session(_ name: String) -> SessionContent {
    guard let session = sessions.first(where: { $0.name == name }) else {
      preconditionFailure("no session \(name)")
    }
    let agenda = Set(session.agenda.map(\.nomination))
    return SessionContent(
      session: session,
      nominations: Dictionary(
        nominations.filter { agenda.contains($0.id) }.map { ($0.id, $0) }, uniquingKeysWith: { $1 }))
  }

  /// Some entries around one, fewer than the ledger has.
  private func window(around sequence: Int64?) -> LedgerWindow {
    let last = Int64(entries.count)
    let newest = min(last, (sequence ?? last) + 60)
    let lines = entries.filter { ($0.sequence > newest - 120) && $0.sequence <= newest }.reversed()
    return LedgerWindow(last: last, lines: lines.map { LedgerLine($0, under: policy, showsVotes: true) })
  }

  private func entry(_ sequence: Int64) -> EntryContent {
    guard let entry = entries.first(where: { $0.sequence == sequence }) else {
      preconditionFailure("no entry \(sequence)")
    }
    let nomination = nominations.first { $0.id == entry.nomination }
    return EntryContent(
      entry, under: policy, inWordsOf: policy, difference: difference(by: entry, nomination),
      isHidden: false, nomination: nomination)
  }

  private func difference(by entry: LedgerEntry, _ nomination: Nomination?) -> EntryDifference? {
    let entries = entries.filter { $0.subject == entry.subject }
    if let nomination {
      return try? EntryDifference(
        of: entry.sequence, in: NominationHistory(nomination: nomination, entries: entries))
    }
    let record = sessions.first { $0.id == entry.subject.record }?.record
    return record.flatMap {
      try? EntryDifference(of: entry.sequence, in: RecordHistory(record: $0, entries: entries))
    }
  }
}
