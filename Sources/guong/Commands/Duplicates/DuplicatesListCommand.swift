import ArgumentParser
import Exchange
import ReviewEngine
import ReviewStore

struct DuplicatesListCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the pairs that look alike, the surest first.",
    discussion: """
      Without QUERY all pairs come; else those of which one nomination matches. As a table it says, on standard error, \
      what was too common to be compared.

        guong duplicates list year:2026 'unit:"y tế"'
        guong duplicates list --state settled --format json

      JSON has schema "\(PairColumn.schema)" version \(PairColumn.version): one object with schema, version, query and \
      rows. evidence: name, unit (same, respelled, near), year, position, nominator, achievement and part (percent), \
      recognised and title (of an earlier year). state: open, merged, different, later, or closed where the later one \
      came to nothing by itself.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Which nominations.")
  var query: [String] = []

  @Option(help: "open, settled or all.")
  var state = PairRequest.State.open

  @Option(help: "table, csv, tsv, json or jsonl.")
  var format = RecordFormat.table

  @Option(help: "How many at most.")
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is at least 1.") }
  }

  func run(in surroundings: Surroundings) async throws {
    let text = query.joined(separator: " ")
    let query = try Query(parsing: text)
    let store = try surroundings.openStore()
    let columns = PairColumn.allCases.map(\.rawValue)
    if var writer = format.writer(columns: columns, envelope: PairColumn.envelope(query: text)) {
      try await forEach(query, in: store, surroundings) { try writer.write(PairColumn.row(of: $0)) }
      return try writer.finish()
    }
    var table = TextTable(titles: Words.pairTitles.map(surroundings.say))
    try await forEach(query, in: store, surroundings) {
      try table.write(Words.cells(of: $0, in: surroundings.language))
    }
    try table.finish()
    try Output.flush()
    guard text.isEmpty, state == .open else { return }
    let summary = try await store.likeness()
    Talk.say(surroundings.say(Words.likeness(summary)))
    for common in summary.common { Talk.say("  " + surroundings.say(Words.common(common))) }
  }

  private func forEach(
    _ query: Query, in store: any Store, _ surroundings: Surroundings, _ body: (DuplicatePair) throws -> Void
  ) async throws {
    var count = 0
    try await store.forEachPair(matching: query, state: state, in: surroundings.context) { pair in
      try body(pair)
      count += 1
      return count != limit
    }
  }
}
