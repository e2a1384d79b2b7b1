import ArgumentParser
import Exchange
import ReviewEngine
import ReviewStore

struct ReviewerListCommand: GuongCommand {
  /// The name of the shape of the rows, and its version.
  private static let schema = "guong.reviewers"
  private static let version = 1
  private static let columns = ["name", "roles", "active", "unit", "note"]

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the roster.",
    discussion: """
      JSON has schema "\(schema)" version \(version): one object with schema, version and rows; as JSON Lines, the \
      first line is that object without rows. Members of a row: \(columns.joined(separator: ", ")).
      """)

  @OptionGroup var options: GlobalOptions

  @Option(help: "table, csv, tsv, json or jsonl.")
  var format = RecordFormat.table

  func run(in surroundings: Surroundings) async throws {
    let store = try surroundings.openStore()
    let roster = Roster(records: try await store.records(.reviewer))
    let envelope: [(name: String, value: ExportValue)] = [
      ("schema", .text(Self.schema)), ("version", .integer(Self.version)),
    ]
    if var writer = format.writer(columns: Self.columns, envelope: envelope) {
      for member in roster.members {
        try writer.write([
          .text(member.name), .list(Self.roles(of: member).map(\.rawValue)), .flag(member.isActive),
          .text(member.unit), .text(member.note),
        ])
      }
      return try writer.finish()
    }
    guard !roster.isEmpty else { return Talk.say(surroundings.say(Words.emptyRoster)) }
    var table = TextTable(titles: Words.rosterTitles.map(surroundings.say))
    for member in roster.members {
      try table.write([
        member.name, Self.roles(of: member).map { surroundings.say($0.label) }.joined(separator: ", "),
        surroundings.say(member.isActive ? Words.active : Words.left), member.unit, member.note,
      ])
    }
    try table.finish()
  }

  private static func roles(of member: RosterMember) -> [ReviewEngine.Role] {
    ReviewEngine.Role.allCases.filter(member.roles.contains)
  }
}
