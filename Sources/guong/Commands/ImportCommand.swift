import ArgumentParser
import Exchange
import Glibc
import ReviewEngine
import ReviewStore

struct ImportCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring a list of nominations in.",
    discussion: """
      CSV, TSV or JSON Lines; encoding, delimiter and header are found out and told. Column names are recognised \
      in Vietnamese and English; --map says what is not. A field may be said of several columns: the first that \
      is filled counts; an achievement is all of them. Other columns are kept as extra fields.

        guong import danh-sach.csv
        guong import awards.tsv --map subject=Name --map title=Category --dry-run

      Fields: \(ColumnTarget.all.map(\.name).joined(separator: ", ")).

      Nothing arrives decided. The good rows come in together or not at all; bad ones are told with line, column \
      and reason. The same list twice adds nothing; a changed row amends its nomination. A store that is not there \
      yet is made.

      A column STAGE.FIELD fills a form in, as guong export names it; a table is a JSON array of objects. An empty \
      cell leaves the form as it is. What a form cannot hold is told, and kept as an extra field. Exit status 65 when the file cannot be read or not one row is good.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The list; - is standard input.")
  var file: String

  @Option(help: ArgumentHelp("Say what a column is; may be repeated.", valueName: "name=column"))
  var map: [String] = []

  @Option(help: ArgumentHelp("A file with lines NAME=COLUMN; --map goes before it.", valueName: "file"))
  var mapping: String?

  @Option(help: "\(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")).")
  var encoding: TextEncoding?

  @Option(help: "One character, or comma, semicolon, tab, pipe.")
  var delimiter: Delimiter?

  @Option(help: ArgumentHelp("jsonl or delimited (default: found out).", valueName: "form"))
  var form: TableForm?

  @ArgumentParser.Flag(help: "Only say what would come in.")
  var dryRun = false

  @Option(help: ArgumentHelp("Write everything wrong with rows to a CSV file.", valueName: "file"))
  var report: String?

  func run(in surroundings: Surroundings) async throws {
    let table = try look(in: surroundings)
    try tell(table, in: surroundings)
    try Output.flush()
    guard table.summary.accepted > 0 || table.summary.refused == 0 else {
      throw Failure(.badInput, Words.allRefused(file))
    }
    let intake = NominationIntake(
      table: table, source: file, workflow: surroundings.workflow, reviewer: surroundings.reviewer,
      time: surroundings.now,
      year: surroundings.now.day(utcOffset: SystemClock.utcOffset(at: surroundings.now)).year)
    let total = table.summary.accepted
    let label = surroundings.say(Words.takingIn)
    let progress: @Sendable (Int) -> Void = { Talk.progress("\(label) \($0)/\(total)") }
    if dryRun {
      let count = try await rehearse(intake, in: surroundings, progress: progress)
      Talk.endProgress()
      try tell(count, table.summary, in: surroundings)
      try Output.flush()
      return Talk.say(surroundings.say(Words.rehearsed))
    }
    let store = try await openOrMakeStore(surroundings)
    let before = try await store.position()
    let count = try await intake.take(into: store, progress: progress)
    Talk.endProgress()
    try tell(count, table.summary, in: surroundings)
    try Output.flush()
    let suspects = try await store.suspects(since: before)
    if suspects > 0 { Talk.say(surroundings.say(Words.alikeAmongNew(suspects))) }
  }

  /// Looks the table through; problems are told as they are found.
  private func look(in surroundings: Surroundings) throws -> NominationImport {
    var entries = try map.map { try ColumnMapping.Entry(parsing: $0) }
    if let mapping {
      let told = Set(entries.map(\.target))
      entries += try MappingFile.entries(at: mapping).filter { !told.contains($0.target) }
    }
    let origin = try TableOrigin(path: file)
    let problems = try ProblemReport(on: file, to: report, in: surroundings.language)
    let label = surroundings.say(Words.reading)
    let table = try NominationImport(
      origin, options: TableOptions(form: form, encoding: encoding, delimiter: delimiter),
      mapping: ColumnMapping(entries), forms: FormColumn.all(of: surroundings.policy, .internal),
      progress: { Talk.progress("\(label) \($0)") }, report: problems.add)
    Talk.endProgress()
    try problems.finish()
    return table
  }

  private func openOrMakeStore(_ surroundings: Surroundings) async throws -> any Store {
    guard access(surroundings.storePath, F_OK) != 0 else { return try surroundings.openStore() }
    let store = try await StoreFolder.create(at: surroundings.storePath, by: surroundings.reviewer)
    Talk.say(surroundings.say(Words.storeMade(surroundings.storePath)))
    return store
  }

  /// What would come in; without a store, into an empty one.
  private func rehearse(
    _ intake: NominationIntake, in surroundings: Surroundings, progress: @escaping @Sendable (Int) -> Void
  ) async throws -> IntakeCount {
    guard access(surroundings.storePath, F_OK) != 0 else {
      return try await intake.rehearse(in: surroundings.openStore(), progress: progress)
    }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    return try await intake.rehearse(
      in: SQLiteStore.create(at: folder.path + "/rehearsal.guong", isThrowAway: true), progress: progress)
  }

  // MARK: The summary

  private func tell(_ table: NominationImport, in surroundings: Surroundings) throws {
    let detection = table.detection
    var facts = Facts(in: surroundings.language)
    let add = { (facts: inout Facts, name: LocalizedText, value: String, reason: DetectionReason) in
      facts.add(name, surroundings.say(Words.detected(value, reason)))
    }
    add(&facts, Words.form, detection.form.value.rawValue, detection.form.reason)
    add(&facts, Words.encoding, detection.encoding.value.rawValue, detection.encoding.reason)
    if detection.form.value == .delimited {
      add(&facts, Words.separator, Words.delimiter(detection.delimiter.value), detection.delimiter.reason)
      add(
        &facts, Words.header, surroundings.say(Words.headerLine(detection.headerLine.value)),
        detection.headerLine.reason)
    }
    var (extras, ignored): ([String], [String]) = ([], [])
    for (name, use) in zip(table.columns.header, table.columns.uses) {
      switch use {
      case .target(let target, _): facts.add(LocalizedText(vi: target.name, en: target.name), "← \(name)")
      case .form(let column): facts.add(LocalizedText(vi: column.name, en: column.name), "← \(name)")
      case .extra(let extra): extras.append(extra)
      case .ignored: ignored.append(name)
      }
    }
    facts.add(Words.keptExtras, extras.joined(separator: ", "))
    facts.add(Words.leftOut, ignored.joined(separator: ", "))
    try facts.write()
  }

  private func tell(
    _ count: IntakeCount, _ summary: ImportSummary, in surroundings: Surroundings
  ) throws {
    var facts = Facts(in: surroundings.language)
    facts.add(Words.newRows, String(count.new))
    facts.add(Words.changedRows, String(count.changed))
    facts.add(Words.unchangedRows, String(count.unchanged))
    facts.add(Words.refusedRows, String(summary.refused))
    if count.closed > 0 { facts.add(Words.closedForms, String(count.closed)) }
    if summary.repeated > 0 { facts.add(Words.repeatedRows, String(summary.repeated)) }
    if summary.blank > 0 { facts.add(Words.blankRows, String(summary.blank)) }
    try facts.write()
  }
}
