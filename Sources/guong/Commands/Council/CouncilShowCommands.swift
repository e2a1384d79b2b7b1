import ArgumentParser
import Exchange
import ReviewEngine

struct CouncilListCommand: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the sessions.")

  private static let columns = [
    "name", "date", "title", "status", "members", "present", "agenda", "counted", "carried",
  ]

  @OptionGroup var options: GlobalOptions

  @Option(help: "table, csv, tsv, json or jsonl.")
  var format = RecordFormat.table

  func run(in surroundings: Surroundings) async throws {
    let sessions = try await desk(in: surroundings).sessions()
    let envelope: [(name: String, value: ExportValue)] = [
      ("schema", .text("guong.council-sessions")), ("version", .integer(1)),
    ]
    if var writer = format.writer(columns: Self.columns, envelope: envelope) {
      for session in sessions {
        try writer.write(
          [
            .text(session.name), .text(session.date.description),
            session.title.isEmpty ? .none : .text(session.title), .text(session.status.rawValue),
          ] + Self.counts(of: session).map { .integer($0) })
      }
      return try writer.finish()
    }
    var table = TextTable(titles: Words.sessionTitles.map(surroundings.say))
    for session in sessions {
      try table.write(
        [
          session.name, surroundings.say(Words.day(session.date)), surroundings.say(session.status.label),
        ] + Self.counts(of: session).map(String.init) + [session.title])
    }
    try table.finish()
  }

  private static func counts(of session: CouncilSession) -> [Int] {
    [
      session.members.count, session.present.count, session.agenda.count,
      session.agenda.count { $0.state == .counted },
      session.agenda.count { $0.ballot?.result?.outcome == .carried },
    ]
  }
}

struct CouncilShowCommand: SessionCommand {
  /// The forms in which a session is shown.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a session: members, agenda, ballots and results.",
    discussion: """
      JSON has schema "\(SessionColumn.schema)" version \(SessionColumn.version): one object with schema, version, \
      the session's words, members by name, and rows, the items of the agenda. Members of a row: \
      \(SessionColumn.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Option(help: "text or json.")
  var format = Format.text

  func run(in surroundings: Surroundings) async throws {
    let desk = try desk(in: surroundings)
    let session = try await desk.session(name)
    switch format {
    case .text:
      try write(session, try await desk.nominations(of: session), in: surroundings)
    case .json:
      var writer = JSONWriter(
        .document, columns: SessionColumn.allCases.map(\.rawValue),
        envelope: SessionColumn.envelope(of: session), sink: Output.sink)
      for item in session.agenda { try writer.write(SessionColumn.row(of: item, in: session)) }
      try writer.finish()
    }
  }

  private func write(
    _ session: CouncilSession, _ nominations: [NominationID: Nomination], in surroundings: Surroundings
  ) throws {
    var facts = Facts(in: surroundings.language)
    for (name, value) in Words.facts(of: session) { facts.add(name, surroundings.say(value)) }
    try facts.write()
    if !session.members.isEmpty {
      try Output.line("")
      try Words.memberTable(session, in: surroundings.language)
    }
    for item in session.agenda {
      try Output.line("")
      let lines = Words.lines(
        about: item, nominations[item.nomination], in: session, under: surroundings.policy)
      for line in lines { try Output.line(surroundings.say(line)) }
    }
  }
}
