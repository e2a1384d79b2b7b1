import ArgumentParser
import Reporting
import ReviewEngine
import ReviewStore

/// A command that makes a report.
protocol ReportingCommand: GuongCommand {
  associatedtype Maker: ReportMaker

  var report: ReportOptions { get }

  /// What makes the report, of all nominations or of some; nothing is counted yet.
  func maker(in surroundings: Surroundings, _ context: QueryContext, isOfAll: Bool) -> Maker
}

extension ReportingCommand {
  func run(in surroundings: Surroundings) async throws {
    let text = report.query.joined(separator: " ")
    let query = try Query(parsing: text)
    let output = ReportOutput(report, in: surroundings)
    try output.check()
    let store = try surroundings.openStore()
    let context = surroundings.context
    var maker = maker(in: surroundings, context, isOfAll: query.condition == .everything)
    let count = try await read(store, query, in: context, into: &maker)
    let occasion = Occasion(
      under: surroundings.policy, at: context.now, by: surroundings.reviewer.name, query: text,
      nominations: count)
    try output.write(maker.report(on: occasion))
  }

  /// Shows the maker everything it has to see, a piece at a time.
  /// - Returns: how many nominations the query matches.
  private func read(
    _ store: any Store, _ query: Query, in context: QueryContext, into maker: inout Maker
  ) async throws -> Int {
    var count = 0
    // By number, whatever the query says: reports sort for themselves.
    for try await row in store.rows(of: Query(query.condition, order: Order(.id)), in: context) {
      maker.take(row.nomination)
      count += 1
      if count % 1000 == 0 { Talk.progress("\(count)") }
    }
    if Maker.ledgerReading == .twice {
      for try await entry in store.ledger() { maker.preview(entry) }
    }
    if Maker.ledgerReading != .none {
      for try await entry in store.ledger() {
        maker.take(entry)
        if entry.sequence % 1000 == 0 { Talk.progress("\(entry.sequence)") }
      }
    }
    Talk.endProgress()
    return count
  }
}
