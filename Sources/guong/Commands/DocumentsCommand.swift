import ArgumentParser
import Exchange
import PlainText
import ReviewEngine
import ReviewStore

struct DocumentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "The papers that forms name.",
    subcommands: [DocumentsCheckCommand.self])
}

struct DocumentsCheckCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read every file that forms name, and compare it with its SHA-256.",
    discussion: """
      same: the file is what it was when it was entered. changed: it is another. missing: it cannot be read. \
      unsealed: its hash was never taken; enter it again. link: not checked.

        guong documents check
        guong documents check stage:summarize --format csv

      Exit status 1 when a file is changed or missing. Memory does not grow with the number of papers.

      JSON has schema "\(DocumentCheck.schema)" version \(DocumentCheck.version): one object with schema, version \
      and rows; members of a row: \(DocumentCheck.columns.joined(separator: ", ")).
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Which nominations.")
  var query: [String] = []

  @Option(help: "table, csv, tsv, json or jsonl.")
  var format = RecordFormat.table

  func run(in surroundings: Surroundings) async throws {
    let query = try Query(parsing: query.joined(separator: " "))
    let store = try surroundings.openStore()
    let files = DocumentFiles(storePath: surroundings.storePath)
    var writer = format.writer(columns: DocumentCheck.columns, envelope: DocumentCheck.envelope)
    var table = writer == nil ? TextTable(titles: Words.documentTitles.map(surroundings.say)) : nil
    var counts: [DocumentCheck.State: Int] = [:]
    for try await row in store.rows(of: query, in: surroundings.context) {
      for document in row.nomination.documents(under: surroundings.policy) {
        let check = DocumentCheck(of: document, in: row.nomination.id, files: files)
        counts[check.state, default: 0] += 1
        try writer?.write(check.row)
        try table?.write(check.cells(in: surroundings.language))
      }
    }
    try writer?.finish()
    try table?.finish()
    try Output.flush()
    Talk.say(surroundings.say(Words.checkedDocuments(counts)))
    let isSound = counts[.changed, default: 0] + counts[.missing, default: 0] == 0
    if !isSound { throw ExitStatus.refused.exitCode }
  }
}
