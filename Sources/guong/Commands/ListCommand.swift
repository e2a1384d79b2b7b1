import ArgumentParser
import Exchange
import PlainText
import ReviewEngine
import ReviewStore

struct ListCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List nominations.",
    discussion: """
      The words of QUERY are those of the filter line; without any, all nominations come in the order of your \
      queue. Memory does not grow with their number.

        guong list is:pending 'unit:"y tế"' sort:waiting-
        guong list --format csv --columns id,subject,stage,status
        guong list -- -is:decided                    (a query that begins with - stands after --)

      JSON has schema "\(ExportEnvelope.schema)" version \(ExportEnvelope.version): one object with schema, \
      version, query and rows; as JSON Lines, the first line is that object without rows.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Which nominations, in which order.")
  var query: [String] = []

  @Option(help: "table, csv, tsv, json or jsonl.")
  var format = RecordFormat.table

  @Option(
    help: ArgumentHelp(
      "Which columns: names with commas between, extra.NAME for an extra field, STAGE.FIELD for one of a form.",
      valueName: "names"))
  var columns: String?

  @Option(help: "How many at most.")
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is at least 1.") }
    // What forms there are only the policy says.
    _ = try chosenColumns(of: nil)
  }

  func run(in surroundings: Surroundings) async throws {
    let text = query.joined(separator: " ")
    let query = try Query(parsing: text)
    let store = try surroundings.openStore()
    let chosen = try chosenColumns(of: FormColumn.all(of: surroundings.policy, .internal))
    let columns = chosen ?? (format == .table ? Self.usualTable : Self.usual)
    let envelope: [(name: String, value: ExportValue)] = [
      ("schema", .text(ExportEnvelope.schema)), ("version", .integer(ExportEnvelope.version)),
      ("query", .text(text)),
    ]
    let rows = store.rows(of: query, in: surroundings.context)
    if var writer = format.writer(columns: columns.map(\.name), envelope: envelope) {
      try await forEach(rows) { nomination in try writer.write(columns.map { $0.value(of: nomination) }) }
      try writer.finish()
    } else {
      var table = TextTable(titles: columns.map { surroundings.say(Words.title(of: $0)) })
      try await forEach(rows) { nomination in
        try table.write(
          columns.map {
            Words.cell($0, of: nomination, under: surroundings.policy, in: surroundings.language)
          })
      }
      try table.finish()
    }
  }

  private func forEach(_ rows: RowSequence, _ body: (Nomination) throws -> Void) async throws {
    var count = 0
    for try await row in rows {
      try body(row.nomination)
      count += 1
      if count == limit { return }
    }
  }

  // MARK: Columns

  private static let usualTable: [ExportColumn] = [
    .id, .review(.stage), .review(.status), .field(.kind), .field(.subject), .field(.unit),
  ]
  private static let usual = ExportColumn.known.filter { $0 != .extras }

  /// The columns that were asked for; nil when none were. `stage` is short for `review.stage`. Without `forms` a name
  /// that may be of a form is taken for the number of the nomination.
  private func chosenColumns(of forms: [FormColumn]?) throws -> [ExportColumn]? {
    try columns?.split(separator: ",").map { part in
      let name = String(part.drop { $0 == " " })
      if let column = ExportColumn(name: name) ?? ExportColumn(name: "review." + name) { return column }
      if let form = forms?.first(where: { $0.name == name }) { return .form(form) }
      let isOfAForm = Stage.allCases.contains { name.hasPrefix($0.id + ".") }
      if isOfAForm, forms == nil { return .id }
      let known = ExportColumn.known.map(\.name) + (forms ?? []).map(\.name)
      let nearest = NearestName.of(name, among: known)
      if isOfAForm {
        let shown = Sanitizer.visible(name)
        throw Failure(
          .badInput, vi: "không có cột «\(shown)»" + (nearest.map { "; có phải «\($0)»?" } ?? ""),
          en: "there is no column “\(shown)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
      }
      throw ValidationError(
        "There is no column '\(Sanitizer.visible(name))'."
          + (nearest.map { " Did you mean '\($0)'?" }
            ?? " There are: \(ExportColumn.known.map(\.name).joined(separator: ", ")), extra.NAME and STAGE.FIELD.")
      )
    }
  }
}
