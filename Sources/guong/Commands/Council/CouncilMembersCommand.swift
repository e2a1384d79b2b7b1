import ArgumentParser
import Exchange
import PlainText
import ReviewEngine

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
    commandName: "add", abstract: "Take members in, until there are votes.")

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

  func validate() throws {
    guard !members.isEmpty else { throw ValidationError("Name members.") }
    guard reviewer == nil || members.count == 1 else {
      throw ValidationError("--reviewer belongs to one member.")
    }
  }

  func run(in surroundings: Surroundings) async throws {
    let reviewer = Normalization.composed(reviewer ?? "")
    let session = try await desk(in: surroundings).change(name, by: council(in: surroundings)) {
      session throws(CouncilRefusal) in
      for member in members {
        try session.addMember(
          member, role: office, reviewer: reviewer, presence: present ? .present : .absent)
      }
    }
    Talk.say(surroundings.say(Words.attendance(session)))
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
    Talk.say(surroundings.say(Words.attendance(session)))
  }
}
