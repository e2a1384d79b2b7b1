import ArgumentParser
import Exchange
import PlainText
import ReviewEngine
import ReviewStore

struct CouncilMembersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members", abstract: "Who is a member in a session, and who is there.",
    subcommands: [
      CouncilMembersListCommand.self, CouncilMembersAddCommand.self, CouncilMembersRemoveCommand.self,
    ],
    defaultSubcommand: CouncilMembersListCommand.self)
}

struct CouncilMembersListCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the members of a session.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Option(help: "table, csv, tsv, json or jsonl.")
  var format = RecordFormat.table

  func run(in surroundings: Surroundings) async throws {
    let session = try await desk(in: surroundings).session(name)
    let columns = ["number", "name", "office", "reviewer", "presence"]
    if var writer = format.writer(
      columns: columns,
      envelope: [
        ("schema", .text("guong.council-members")), ("version", .integer(1)),
        ("session", .text(session.name)),
      ])
    {
      for member in session.members {
        try writer.write([
          .integer(member.number), .text(member.name), .text(member.role.rawValue),
          member.reviewer.isEmpty ? .none : .text(member.reviewer), .text(member.presence.rawValue),
        ])
      }
      return try writer.finish()
    }
    try Words.memberTable(session, in: surroundings.language)
  }
}

struct CouncilMembersAddCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Take members in, until there are votes.",
    discussion: """
      By name, or with --roster everybody on the store's roster of reviewers who is a member, the secretary or the \
      chair; with their names there, so that whom they stand aside from is known here, too.

        guong council members add 2026-01 'Nguyễn Văn An' --office chair
        guong council members add 2026-01 --roster
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Argument(help: "Full names.")
  var members: [String] = []

  @Option(help: "What they are in the council: chair, deputy, secretary or member.")
  var office = CouncilRole.member

  @Option(
    help: ArgumentHelp(
      "The name under which the member acts as a reviewer, for one member.", valueName: "name"))
  var reviewer: String?

  @ArgumentParser.Flag(help: "They are there.")
  var present = false

  @ArgumentParser.Flag(help: "Everybody on the roster of reviewers who belongs to the council.")
  var roster = false

  func validate() throws {
    guard members.isEmpty == roster else {
      throw ValidationError("Name members, or give --roster: one of the two.")
    }
    guard reviewer == nil || members.count == 1 else {
      throw ValidationError("--reviewer belongs to one member.")
    }
  }

  func run(in surroundings: Surroundings) async throws {
    let desk = try desk(in: surroundings)
    let reviewer = Normalization.composed(reviewer ?? "")
    let named = members.map { (name: $0, office: office, reviewer: reviewer) }
    let wanted = roster ? try await councillors(at: desk, besides: desk.session(name)) : named
    let session = try await desk.change(name, by: council(in: surroundings)) {
      session throws(CouncilRefusal) in
      for member in wanted {
        try session.addMember(
          member.name, role: member.office, reviewer: member.reviewer, presence: present ? .present : .absent)
      }
    }
    Talk.say(surroundings.say(session.attendanceSentence))
  }

  /// Those on the roster who belong to the council and are not in the session: the chair first, then by name.
  private func councillors(
    at desk: ReviewDesk, besides session: CouncilSession
  ) async throws -> [(name: String, office: CouncilRole, reviewer: String)] {
    let roster = Roster(records: try await desk.store.records(.reviewer))
    let offices: [(Role, CouncilRole)] = [(.chair, .chair), (.secretary, .secretary), (.member, .member)]
    let known = Set(session.members.flatMap { [$0.name, $0.reviewer] })
    let active = roster.members.filter { $0.isActive && !known.contains($0.name) }
    return offices.enumerated().flatMap { index, office in
      active.filter { member in
        member.roles.contains(office.0)
          && !offices[..<index].contains { member.roles.contains($0.0) }
      }.map { ($0.name, office.1, $0.name) }
    }
  }
}

struct CouncilMembersRemoveCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take members out, until there are votes.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Argument(help: "Names; accents and case aside where only one can be meant.")
  var members: [String]

  func run(in surroundings: Surroundings) async throws {
    let session = try await desk(in: surroundings).change(name, by: council(in: surroundings)) {
      session throws(CouncilRefusal) in
      for member in members { try session.removeMember(member) }
    }
    Talk.say(surroundings.say(session.attendanceSentence))
  }
}
