import Reporting
import ReviewApp
import ReviewEngine
import ReviewStore

/// Finds what the pages of the screen show.
struct PageFinder: Sendable {
  let desk: ReviewDesk
  /// Who looks: what others voted and this reader may not see yet is left out.
  let reader: Reviewer

  var store: any Store { desk.store }
  var policy: Policy { desk.workflow.policy }

  /// The content of a page.
  /// - Parameters:
  ///   - load: which page, asked by whom and when.
  ///   - tell: called with what is found so far, where that is worth showing.
  /// - Returns: the whole content.
  /// - Throws: `StoreError`; `Refusal` when what the page is about is not there.
  func content(of load: PageLoad, tell: (PageContent) -> Void) async throws -> PageContent {
    switch load.page {
    case .dashboard: .dashboard(try await dashboard(in: load.context) { tell(.dashboard($0)) })
    case .movements: .movements(try await movements(in: load.context))
    case .sessions: .sessions(try await desk.sessions())
    case .session(let name), .ballot(let name, _): .session(try await session(name))
    case .replications: .replications(try await board(in: load.context))
    case .ledger: .ledger(try await ledger(around: load.around))
    case .entry(let sequence): .entry(try await entry(sequence))
    }
  }

  private func dashboard(
    in context: QueryContext, tell: (Dashboard) -> Void
  ) async throws -> Dashboard {
    func census(_ condition: Condition) async throws -> Census {
      try await store.census(of: Query(condition), in: context)
    }
    var dashboard = Dashboard(
      census: try await census(.everything), overdue: try await census(.flag(.overdue)),
      dueSoon: try await census(.flag(.dueSoon)))
    tell(dashboard)
    var pace = Pace(under: policy, of: reader.name, at: context.now)
    for try await entry in store.ledgerBackwards() where !pace.take(entry) { break }
    dashboard.pace = pace
    tell(dashboard)
    var fields = Funnel(under: policy, by: .field)
    var units = Funnel(under: policy, by: .unit)
    for try await row in store.rows(of: Query(order: Order(.id)), in: context) {
      fields.take(row.nomination)
      units.take(row.nomination)
    }
    (dashboard.fields, dashboard.units) = (fields.groupCounts(), units.groupCounts())
    return dashboard
  }

  private func movements(in context: QueryContext) async throws -> [GroupCensus] {
    var funnel = Funnel(under: policy, by: .movement)
    for try await row in store.rows(of: Query(order: Order(.id)), in: context) { funnel.take(row.nomination) }
    return funnel.groupCounts()
  }

  private func session(_ name: String) async throws -> SessionContent {
    let session = try await desk.session(name)
    return SessionContent(session: session, nominations: try await desk.nominations(of: session))
  }

  private func board(in context: QueryContext) async throws -> ReplicationBoard {
    var board = ReplicationBoard(under: policy, at: context.now)
    let query = Query(.stage(.replicate), order: Order(.id))
    for try await row in store.rows(of: query, in: context) { board.take(row.nomination) }
    return board
  }
}
