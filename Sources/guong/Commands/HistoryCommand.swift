import ArgumentParser
import Exchange
import PlainText
import ReviewEngine
import ReviewStore

struct HistoryCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Show the ledger, of one nomination or of all.",
    discussion: """
      The ledger holds everything that was ever done, the earliest first. Memory does not grow with it. Where votes \
      are blind, the others' votes on a nomination show once you have voted on it yourself.

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
      try await forEachEntry(of: store, in: surroundings) { entry, isHidden in
        try writer.write(LedgerColumn.row(of: entry, showsVotes: !isHidden))
      }
      try writer.finish()
    } else {
      let policies = try await PolicyArchive(store).policies(besides: surroundings.policy)
      var table = TextTable(titles: Words.historyTitles.map(surroundings.say))
      try await forEachEntry(of: store, in: surroundings) { entry, isHidden in
        try table.write([
          String(entry.sequence), surroundings.say(Words.moment(entry.time)), entry.reviewer.name,
          surroundings.say(entry.subject.label),
          surroundings.say(
            entry.event.sentence(
              under: policies[entry.policyVersion] ?? surroundings.policy, showsVotes: !isHidden)),
        ])
      }
      try table.finish()
    }
  }

  /// Goes through the entries, each with whether the reader may not see yet what was voted in it.
  private func forEachEntry(
    of store: any Store, in surroundings: Surroundings, _ body: (LedgerEntry, Bool) throws -> Void
  ) async throws {
    guard let id else {
      var veil = VoteVeil(over: store, workflow: surroundings.workflow, reader: surroundings.reviewer)
      for try await entry in store.ledger() { try body(entry, try await veil.hides(entry)) }
      return
    }
    let nomination = NominationID(Normalization.composed(id))
    guard let history = try await store.history(of: nomination) else {
      throw Refusal.unknownNomination(nomination)
    }
    let hidden = surroundings.workflow.hiddenEntries(of: history, from: surroundings.reviewer)
    for entry in history.entries { try body(entry, hidden.contains(entry.sequence)) }
  }
}
