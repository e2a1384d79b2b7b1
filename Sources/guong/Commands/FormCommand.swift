import ArgumentParser
import Configuration
import Exchange
import PlainText
import ReviewEngine
import ReviewStore

struct FormCommand: GuongCommand {
  /// The forms in which a form is shown.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  /// The name of the shape of the JSON, and its version.
  private static let schema = "guong.form"
  private static let version = 1

  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Show the form of a stage of a nomination, or fill it in.",
    discussion: """
      Without --set, --add, --remove and --file the form is shown: * marks what a gate asks for. With them, all \
      changes are saved as one action, which one guong undo takes back; what is wrong is told and nothing is saved. \
      Incomplete forms are saved, too, and what the gate of the stage still misses is told.

        guong form 2026-0042
        guong form 2026-0042 --stage cultivate --set mentor='Trần Văn Bình' --set plan-until=31/12/2026
        guong form 2026-0042 --stage cultivate --add checks 'date=8/3/2026;result=tốt hơn' --remove checks 1
        guong form 2026-0042 --set checks.2.result=kept
        guong form 2026-0042 --file bieu-mau.toml

      Texts are read as people write them: dates 8/3/2026 or 2026-03-08, numbers 1.200, choices by id or name, yes \
      and no in Vietnamese or English; several choices with ; between. An empty text clears the field. A document \
      is a link, or a file: its SHA-256 is kept; a file in the folder of the store is named from there.

      A file in TOML has a key for each field and [[table]] for each row: the rows of a table that it names are \
      replaced. Numbers of rows are those that the form shows; --file counts before --set, --set before --remove, \
      --remove before --add.

      JSON has schema "\(schema)" version \(version): nomination, stage, revision, fields (id, label, type, \
      required, value), missing.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The number of the nomination.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "detect, cultivate, summarize or replicate. Default: the nomination's.", valueName: "stage"))
  var stage: String?

  @Option(help: ArgumentHelp("Put a text into a field; may be repeated.", valueName: "field=value"))
  var set: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Add a row: the table, then its cells; may be repeated.", valueName: "table cells"))
  var add: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Take a row out: the table, then its number; may be repeated.", valueName: "table row")
  )
  var remove: [String] = []

  @Option(help: ArgumentHelp("A TOML file with what to fill in.", valueName: "file"))
  var file: String?

  @ArgumentParser.Flag(help: "Only say what would be saved.")
  var dryRun = false

  @Option(help: "text or json.")
  var format = Format.text

  func validate() throws {
    if let stage, Stage(id: stage) == nil {
      let nearest = NearestName.of(stage, among: Stage.allCases.map(\.id)).map { " Did you mean \($0)?" }
      throw ValidationError(
        "There is no stage '\(Sanitizer.visible(stage))'."
          + (nearest ?? " Choose: detect, cultivate, summarize, replicate."))
    }
    _ = try FormEdits(set: set, add: add, remove: remove)
  }

  func run(in surroundings: Surroundings) async throws {
    let store = try surroundings.openStore()
    let nominationID = NominationID(Normalization.composed(id))
    guard let nomination = try await store.row(of: nominationID)?.nomination else {
      throw Refusal.unknownNomination(nominationID)
    }
    let stage = stage.flatMap { Stage(id: $0) } ?? nomination.standing.stage
    let edits = try FormEdits(set: set, add: add, remove: remove)
    let sheet = FormSheet(stage, of: nomination, under: surroundings.policy)
    guard !edits.isEmpty || file != nil else { return try show(sheet, of: nomination, in: surroundings) }
    if let refusal = surroundings.workflow.obstacle(
      toFilling: stage, of: nomination, by: surroundings.reviewer)
    {
      throw refusal
    }
    let filled = try fill(sheet, with: edits, in: surroundings)
    let change = try surroundings.workflow.fill(filled, of: nomination, by: surroundings.reviewer).get()
    guard let change, case .filled(let changes) = change.event else {
      if format == .json { try show(sheet, of: nomination, in: surroundings) }
      return Talk.say(surroundings.say(Words.nothingNewInForm(nomination.id)))
    }
    if dryRun {
      try tell(changes, in: surroundings)
      return Talk.say(surroundings.say(Words.wouldFill(nomination.id, changes.count)))
    }
    let time = surroundings.now
    _ = try await store.apply(surroundings.workflow.filling([change], by: surroundings.reviewer, at: time))
    Talk.say(surroundings.say(Words.filled(nomination.id, changes.count)))
    let day = surroundings.policy.day(of: time)
    if let lack = surroundings.policy.lack(of: change.result, in: change.result.standing.stage, on: day) {
      Talk.say(surroundings.say(lack))
    }
    if format == .json {
      let saved = FormSheet(stage, of: change.result, under: surroundings.policy)
      try show(saved, of: change.result, in: surroundings)
    }
  }

  /// The sheet with all changes.
  /// - Throws: everything that is wrong with them.
  private func fill(
    _ sheet: FormSheet, with edits: FormEdits, in surroundings: Surroundings
  ) throws -> FormSheet {
    var sheet = sheet
    if let file { sheet = try read(file, into: sheet) }
    var mistakes = edits.apply(to: &sheet)
    if mistakes.isEmpty { mistakes = DocumentFiles(storePath: surroundings.storePath).seal(&sheet) }
    guard mistakes.isEmpty else { throw Failure(mistakes) }
    return sheet
  }

  private func read(_ file: String, into sheet: FormSheet) throws -> FormSheet {
    let checked = FormFile.fill(sheet, from: file, files: .disk)
    guard let sheet = checked.value else {
      let isMissing = checked.diagnostics.contains { $0.problem == .missingFile }
      let report = ConfigurationError.rejected(checked.diagnostics)
      throw Failure(
        isMissing ? .noInput : .badInput, vi: report.report(in: .vietnamese), en: report.report(in: .english))
    }
    return sheet
  }

  private func tell(_ changes: [FactChange], in surroundings: Surroundings) throws {
    var table = TextTable(titles: Words.changeTitles.map(surroundings.say))
    for change in changes { try table.write([change.name, change.before, change.after]) }
    try table.finish()
  }

  // MARK: Showing

  private func show(_ sheet: FormSheet, of nomination: Nomination, in surroundings: Surroundings) throws {
    let day = surroundings.policy.day(of: surroundings.now)
    switch format {
    case .text:
      let label = surroundings.policy.rules(of: sheet.stage).label[surroundings.language]
      try Output.line("\(nomination.id)  \(nomination.dossier.subject)")
      try Output.line("\(label) (\(sheet.stage.id))")
      try FormText(
        sheet: sheet, nomination: nomination, policy: surroundings.policy, language: surroundings.language
      ).write()
      if let lack = surroundings.policy.lack(of: nomination, in: sheet.stage, on: day) {
        try Output.line(surroundings.say(lack))
      }
    case .json:
      let missing = surroundings.policy.missing(for: nomination, in: sheet.stage, on: day)
        .map { $0.sentence[surroundings.language] }
      let members: [(name: String, value: ExportValue)] = [
        ("schema", .text(Self.schema)), ("version", .integer(Self.version)),
        ("nomination", .text(nomination.id.rawValue)), ("stage", .text(sheet.stage.id)),
        ("revision", .integer(nomination.revision.rawValue)), ("missing", .list(missing)),
        ("fields", .array(fields(of: sheet, nomination, in: surroundings))),
      ]
      try Output.exact(ExportValue.object(members).json + "\n")
    }
  }

  private func fields(
    of sheet: FormSheet, _ nomination: Nomination, in surroundings: Surroundings
  ) -> [ExportValue] {
    sheet.fields.map { field in
      let isRequired = surroundings.policy.isRequired(field, in: sheet.stage, of: nomination.dossier)
      var members: [(name: String, value: ExportValue)] = [
        ("id", .text(field.id)), ("label", .text(field.label[surroundings.language])),
        ("type", .text(field.type.name)), ("required", .flag(isRequired)),
        ("value", FormColumn(sheet.stage, field).value(of: nomination)),
      ]
      if field.type == .document {
        members.append(("sha256", FormColumn(sheet.stage, field, .hash).value(of: nomination)))
      }
      return .object(members)
    }
  }
}
