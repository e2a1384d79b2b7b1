import ArgumentParser
import Exchange
import PlainText
import ReviewEngine
import ReviewStore

struct HistoryCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Show the ledger, of one nomination or of all.",
    discussion: """
      The ledger holds everything that was ever done, the earliest first. Memory does not grow with it.

      JSON has schema "\(LedgerColumn.schema)" version \(LedgerColumn.version): one object with schema, version \
      and rows; as JSON Lines, the first line is that object without rows. Members of a row: \
      \(LedgerColumn.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The number of a nomination.")
  var id: String?

  @Option(help: "table, csv, tsv, json or jsonl.")
  var format = RecordFormat.table

  func run(in surroundings: Surroundings) async throws {
    let store = try surroundings.openStore()
    let columns = LedgerColumn.allCases.map(\.rawValue)
    if var writer = format.writer(columns: columns, envelope: LedgerColumn.envelope) {
      try await forEachEntry(of: store) { try writer.write(LedgerColumn.row(of: $0)) }
      try writer.finish()
    } else {
      var table = TextTable(titles: Words.historyTitles.map(surroundings.say))
      try await forEachEntry(of: store) { entry in
        try table.write([
          String(entry.sequence), surroundings.say(Words.moment(entry.time)), entry.reviewer.name,
          entry.nomination?.rawValue ?? "",
          surroundings.say(entry.event.sentence(under: surroundings.policy)),
        ])
      }
      try table.finish()
    }
  }

  private func forEachEntry(of store: any Store, _ body: (LedgerEntry) throws -> Void) async throws {
    guard let id else {
      for try await entry in store.ledger() { try body(entry) }
      return
    }
    let nomination = NominationID(Normalization.composed(id))
    guard let history = try await store.history(of: nomination) else {
      throw Refusal.unknownNomination(nomination)
    }
    try history.entries.forEach(body)
  }
}
