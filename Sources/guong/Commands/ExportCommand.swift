import ArgumentParser
import Exchange
import Glibc
import ReviewEngine
import ReviewStore

struct ExportCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write nominations with their decisions.",
    discussion: """
      Rows come by number unless QUERY sorts them otherwise. No cell can start a formula in a spreadsheet; guong \
      import takes the guard off again.

      The public profile leaves out what may be personal: evidence, every extra field (where identity numbers, \
      births and addresses are), papers and free texts of forms, the notes of reviewers and their names.

      JSON has schema "\(ExportEnvelope.schema)" version \(ExportEnvelope.version), with who exported what, when \
      and under which rules; then rows.

        guong export is:decided year:2026 --format csv --output ket-qua.csv
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Which nominations, in which order.")
  var query: [String] = []

  @Option(help: "csv, tsv, json or jsonl.")
  var format: ExportFormat

  @Option(help: "internal, with everything, or public, without personal data.")
  var profile = ExportProfile.internal

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to (default: standard output).", valueName: "file"))
  var output: String?

  @ArgumentParser.Flag(help: "Replace the file if it is there already.")
  var force = false

  @ArgumentParser.Flag(help: "Begin a table with a byte order mark, which some spreadsheets need.")
  var bom = false

  func run(in surroundings: Surroundings) async throws {
    let text = query.joined(separator: " ")
    let parsed = try Query(parsing: text)
    let store = try surroundings.openStore()
    let file = output.flatMap { $0 == "-" ? nil : $0 }
    if let file, !force, access(file, F_OK) == 0 {
      throw Failure(
        .cannotWrite, vi: "\(file): đã có tệp này; chọn tên khác, hoặc thêm --force để ghi đè",
        en: "\(file): already there; choose another name, or add --force to replace it")
    }
    let export = NominationExport(
      format: format, profile: profile, query: Query(parsed.condition, order: parsed.order ?? Order(.id)),
      context: surroundings.context, queryText: text, policyVersion: surroundings.policy.version,
      hasByteOrderMark: bom)
    let sink: any ByteSink = if let file { try FileSink(path: file) } else { Output.sink }
    let count = try await export.write(from: store, to: sink) { Talk.progress("\($0)") }
    Talk.endProgress()
    guard let file else { return }
    let number = Words.nominations(count)
    Talk.say(
      surroundings.say(
        LocalizedText(vi: "đã xuất \(number.vi) ra \(file)", en: "\(number.en) exported to \(file)")))
  }
}
