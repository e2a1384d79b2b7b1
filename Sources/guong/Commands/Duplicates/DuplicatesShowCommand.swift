import ArgumentParser
import Exchange
import PlainText
import ReviewEngine

struct DuplicatesShowCommand: GuongCommand {
  /// The forms in which two nominations are shown.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  /// The name of the shape of the JSON, and its version.
  private static let schema = "guong.duplicate"
  private static let version = 1

  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show two nominations side by side.",
    discussion: """
      The one that arrived first stands left. Between them: = where both say the same, ≈ where it is the same spelled \
      otherwise, ≠ where it differs; words that the other does not have stand in ‹ ›.

      JSON has schema "\(schema)" version \(version): one object with schema, version, pair (the members of a row of \
      guong duplicates list --format json) and rows: field, earlier, later, relation (same, respelled, different).
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var pair: PairArguments

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: ArgumentHelp("How wide the text is, from 40.", valueName: "columns"))
  var width = 100

  func validate() throws {
    if width < 40 { throw ValidationError("--width is at least 40.") }
  }

  func run(in surroundings: Surroundings) async throws {
    let desk = ReviewDesk(store: try surroundings.openStore(), workflow: surroundings.workflow)
    let pair = try await desk.pair(self.pair.ids.0, self.pair.ids.1)
    switch format {
    case .text: try write(pair, in: surroundings)
    case .json: try writeJSON(pair)
    }
  }

  private func write(_ pair: DuplicatePair, in surroundings: Surroundings) throws {
    var facts = Facts(in: surroundings.language)
    let sentence = pair.likeness.evidence.isEmpty ? Words.noLikeness : pair.likeness.sentence
    facts.add(Words.likeness, "\(surroundings.say(sentence)) (\(pair.likeness.score)/100)")
    facts.add(Words.settled, pair.settlement.map { surroundings.say(Words.settlement($0)) })
    try facts.write()
    try Output.line("")
    let comparison = PairComparison(pair, under: surroundings.policy, in: surroundings.language)
    for line in comparison.text(width: width) { try Output.line(line) }
  }

  private func writeJSON(_ pair: DuplicatePair) throws {
    let members = zip(PairColumn.allCases, PairColumn.row(of: pair)).map { (name: $0.rawValue, value: $1) }
    var writer = JSONWriter(
      .document, columns: ["field", "earlier", "later", "relation"],
      envelope: [
        ("schema", .text(Self.schema)), ("version", .integer(Self.version)), ("pair", .object(members)),
      ], sink: Output.sink)
    for row in pair.differences {
      try writer.write([
        .text(row.name), row.earlier.isEmpty ? .none : .text(row.earlier),
        row.later.isEmpty ? .none : .text(row.later), .text(row.relation.rawValue),
      ])
    }
    try writer.finish()
  }
}
