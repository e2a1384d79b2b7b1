import ArgumentParser
import Exchange
import Glibc
import PlainText
import ReviewEngine
import ReviewStore

struct LedgerCheckpointCommand: GuongCommand {
  static let worksOnStore = false

  static let configuration = CommandConfiguration(
    commandName: "checkpoint", abstract: "Write how far the ledger has come, as a text to be signed.",
    discussion: """
      The ledger is walked first; a broken one gets no checkpoint (exit status 1). The text has a line each for the \
      store's name, the hash of the first entry, number and hash of the last entry, and the time in UTC.
      """)

  @OptionGroup var options: GlobalOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to (default: standard output).", valueName: "file"))
  var output: String?

  @ArgumentParser.Flag(help: "Replace the file if it is there already.")
  var force = false

  func run(in surroundings: Surroundings) async throws {
    let file = output.flatMap { $0 == "-" ? nil : $0 }
    if let file, !force, access(file, F_OK) == 0 {
      throw Failure(
        .cannotWrite, vi: "\(file): đã có tệp này; chọn tên khác, hoặc thêm --force để ghi đè",
        en: "\(file): already there; choose another name, or add --force to replace it")
    }
    let store = try surroundings.openStore()
    let walk = try await store.walkLedger(through: nil) { Talk.progress("\($0)") }
    Talk.endProgress()
    if let finding = walk.findings.first {
      throw Failure(.refused, Words.brokenLedger(Words.finding(finding)))
    }
    guard let first = walk.first else { throw Failure(.refused, Words.emptyLedger) }
    let name = surroundings.storePath.split(separator: "/").last.map(String.init) ?? surroundings.storePath
    let checkpoint = LedgerCheckpoint(
      store: Normalization.composed(name), first: first, sequence: walk.sequence, hash: walk.head,
      time: surroundings.now)
    guard let file else { return try Output.exact(checkpoint.text) }
    let sink = try FileSink(path: file)
    try sink.write(Array(checkpoint.text.utf8))
    try sink.finish()
    Talk.say(surroundings.say(Words.checkpointWritten(checkpoint.sequence, file)))
  }
}
