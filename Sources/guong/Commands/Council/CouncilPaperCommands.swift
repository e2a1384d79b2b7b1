import ArgumentParser
import Exchange
import Glibc
import PlainText
import ReviewEngine

/// How a paper of the council is written.
struct PaperOptions: ParsableArguments {
  @Option(help: "txt, md or html.")
  var format = DocumentFormat.text

  @Option(help: ArgumentHelp("The number and sign of the paper.", valueName: "text"))
  var number: String = ""

  @Option(help: ArgumentHelp("Your own template; guong council template prints one.", valueName: "file"))
  var template: String?

  @ArgumentParser.Flag(help: "Leave the name of the country and its motto out of the head.")
  var withoutCountry = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to (default: standard output).", valueName: "file"))
  var output: String?

  @ArgumentParser.Flag(help: "Replace the file if it is there already.")
  var force = false
}

/// A command that writes a paper of a session.
protocol PaperCommand: SessionCommand {
  static var kind: CouncilPaperKind { get }
  var name: String { get }
  var paper: PaperOptions { get }
  var tellers: [String] { get }

  /// The items of the agenda that the paper is about.
  func items(of session: CouncilSession) throws -> [AgendaItem]
}

extension PaperCommand {
  func run(in surroundings: Surroundings) async throws {
    let desk = try desk(in: surroundings)
    let session = try await desk.session(name)
    let filled = CouncilPaper(
      session: session, nominations: try await desk.nominations(of: session), policy: surroundings.policy,
      language: surroundings.language, number: Normalization.composed(paper.number),
      tellers: tellers.map(Normalization.composed), hasCountry: !paper.withoutCountry)
    let text: String
    do {
      let template = try DocumentTemplate(
        parsing: try templateText() ?? Self.kind.templateText(in: surroundings.language))
      text = try filled.document(from: template, about: try items(of: session)).rendered(as: paper.format)
    } catch let error as TemplateError {
      throw Failure(.badInput, Words.mistake(error, in: paper.template ?? "-"))
    }
    try write(text, in: surroundings)
  }

  private func templateText() throws -> String? {
    guard let path = paper.template else { return nil }
    let source = try FileByteSource(path: path)
    var bytes: [UInt8] = []
    while try source.read(into: &bytes, upTo: 1 << 16) > 0 {}
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(_ text: String, in surroundings: Surroundings) throws {
    guard let file = paper.output, file != "-" else { return try Output.exact(text) }
    if !paper.force, access(file, F_OK) == 0 {
      throw Failure(
        .cannotWrite, vi: "\(file): đã có tệp này; chọn tên khác, hoặc thêm --force để ghi đè",
        en: "\(file): already there; choose another name, or add --force to replace it")
    }
    let sink = try FileSink(path: file)
    try sink.write(Array(text.utf8))
    try sink.finish()
    Talk.say(
      surroundings.say(LocalizedText(vi: "đã ghi ra \(file)", en: "written to \(file)")))
  }
}

struct CouncilMinutesCommand: PaperCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "Write the minutes of a session.",
    discussion: "In the language in use (--lang). Before the session is closed they are a draft, and say so.")
  static let kind = CouncilPaperKind.minutes

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @OptionGroup var paper: PaperOptions

  var tellers: [String] { [] }

  func items(of session: CouncilSession) -> [AgendaItem] { session.agenda }
}

struct CouncilTallyCommand: PaperCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally", abstract: "Write the record of how ballots were counted.",
    discussion: "Of every nomination whose ballot is counted, or of those named.")
  static let kind = CouncilPaperKind.tally

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Argument(help: "The numbers of nominations (default: all that are counted).")
  var ids: [String] = []

  @Option(name: .customLong("teller"), help: ArgumentHelp("Who counted; may come again.", valueName: "name"))
  var tellers: [String] = []

  @OptionGroup var paper: PaperOptions

  func items(of session: CouncilSession) throws -> [AgendaItem] {
    guard !ids.isEmpty else {
      let counted = session.agenda.filter { $0.state == .counted }
      guard !counted.isEmpty else { throw Refusal.nothingSelected }
      return counted
    }
    return try ids.map { id in
      guard let item = session.item(of: nomination(id)) else {
        throw Refusal.council(.notOnAgenda(nomination(id), session: session.name))
      }
      guard item.state == .counted else { throw Refusal.council(.notCounted(item.nomination)) }
      return item
    }
  }
}

struct CouncilTemplateCommand: GuongCommand {
  static let worksOnStore = false

  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Print the template of a paper, to make your own of it.",
    discussion: """
      A line is a part of the paper: @issuer, @number, @title and the like for the head, "# " a heading, "- " one of \
      a list, | a row of a table, @sign who signs. {{name}} stands for a value; lines between {{#name}} and {{/name}} \
      come for each thing of a list, or where there is a value, and between {{^name}} and {{/name}} where there is none.

        guong council template minutes > bien-ban.txt
        guong council minutes 2026-01 --template bien-ban.txt
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "minutes or tally.")
  var kind: CouncilPaperKind

  func run(in surroundings: Surroundings) async throws {
    try Output.exact(kind.templateText(in: surroundings.language))
  }
}
