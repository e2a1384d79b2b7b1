internal import ReviewEngine

/// Makes a policy of a file, and keeps account of everything that is wrong with it: first what each value is, by the
/// shape; then what the values mean together.
struct PolicyReader {
  private var reader = TomlReader()
  private let source: SourceText
  /// Where everything stands; looked up when there is something to tell.
  private var places: TomlPlaces.Index?

  /// A reader of a file.
  init(_ source: SourceText) {
    self.source = source
  }

  /// Everything that is wrong so far.
  var findings: [Finding] { reader.findings }

  /// The policy that the file says; nil when something is wrong with it, or a stage is missing.
  mutating func policy(_ items: [String: TomlItem]) -> Policy? {
    var checker = ShapeChecker()
    checker.check(items, as: PolicyShape.file)
    reader = checker.reader
    let table = ShapedTable(items: items, shape: PolicyShape.file, path: [])
    let vocabulary = vocabulary(table)
    let titles = titles(table)
    let thresholds = thresholds(table, titles: titles)
    let reasons = reasons(table.table("reasons"))
    let stages = stages(table.table("stages"))
    let validity = validity(table.table("valid"))
    let calendar = calendar(table.table("calendar"))
    let quotas = quotas(table, stages: stages)
    guard stages.count == Stage.allCases.count else {
      checkReasons(stages, common: reasons, at: table)
      return nil
    }
    let policy = Policy(
      id: table.text("id") ?? "", version: table.text("version") ?? "",
      title: table.localized("title") ?? Self.nameless, legalBasis: table.localizedList("legal-basis"),
      notes: table.localizedList("notes"), validity: validity,
      utcOffset: table.text("utc-offset").flatMap(ClockOffset.seconds) ?? 25_200, stages: stages,
      reasons: reasons, vocabulary: vocabulary, titles: titles, thresholds: thresholds, quotas: quotas,
      calendar: calendar)
    checkReasons(stages, common: reasons, at: table)
    checkWaysOut(of: policy)
    return findings.isEmpty ? policy : nil
  }

  /// What stands for a name that is missing; the file is refused then.
  static let nameless = LocalizedText(vi: "", en: "")

  /// Notes a mistake.
  mutating func report(
    _ mistake: PolicyMistake, at path: [String], spot: Finding.Spot = .value, nearest: String? = nil
  ) {
    reader.report(mistake, at: path, spot: spot, nearest: nearest)
  }

  /// Notes every table that has the permanent name of one before it.
  mutating func refuseTwins(_ tables: [ShapedTable], key: String = "id") {
    var seen: [String: ShapedTable] = [:]
    for table in tables {
      guard let id = table.text(key) else { continue }
      if let first = seen[id] {
        report(.sameID(id, line: line(of: first.path + [key])), at: table.path + [key])
      } else {
        seen[id] = table
      }
    }
  }

  /// The days on which something is in force.
  mutating func validity(_ table: ShapedTable?) -> Validity {
    guard let table else { return .always }
    let (from, until) = (table.day("from"), table.day("until"))
    if let from, let until, until < from { report(.endsBeforeItBegins, at: table.path + ["until"]) }
    return Validity(from: from, until: until)
  }

  /// The reasons by verdict.
  mutating func reasons(_ table: ShapedTable?) -> [Verdict: [Reason]] {
    guard let table else { return [:] }
    return Verdict.allCases.reduce(into: [:]) { result, verdict in
      let rows = table.tables(verdict.rawValue)
      refuseTwins(rows, key: "code")
      guard table.has(verdict.rawValue) else { return }
      result[verdict] = rows.map { row in
        Reason(
          code: row.text("code") ?? "", label: row.localized("label") ?? Self.nameless,
          needsNote: row.flag("note"))
      }
    }
  }

  private mutating func line(of path: [String]) -> Int? {
    places = places ?? source.places()
    return places?.value(path)?.line
  }
}
