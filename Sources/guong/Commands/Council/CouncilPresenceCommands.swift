import ArgumentParser
import ReviewEngine

/// Members whose presence a command is about.
struct MemberArguments: ParsableArguments {
  @Argument(help: "The name of the session.")
  var name: String

  @Argument(help: "Names of members; accents and case aside where only one can be meant.")
  var members: [String] = []

  @ArgumentParser.Flag(help: "All members.")
  var all = false

  func validate() throws {
    guard members.isEmpty == all else {
      throw ValidationError("Name members, or give --all: one of the two.")
    }
  }
}

/// A command that says whether members are there.
protocol PresenceCommand: SessionCommand {
  var arguments: MemberArguments { get }
  static var presence: Presence { get }
}

extension PresenceCommand {
  func run(in surroundings: Surroundings) async throws {
    let session = try await desk(in: surroundings).change(arguments.name, by: council(in: surroundings)) {
      session throws(CouncilRefusal) in
      for member in arguments.all ? session.members.map(\.name) : arguments.members {
        try session.setPresence(of: member, to: Self.presence)
      }
    }
    Talk.say(surroundings.say(session.attendanceSentence))
  }
}

struct CouncilPresentCommand: PresenceCommand {
  static let configuration = CommandConfiguration(
    commandName: "present", abstract: "Say that members are there.")
  static let presence = Presence.present

  @OptionGroup var options: GlobalOptions
  @OptionGroup var arguments: MemberArguments
}

struct CouncilAbsentCommand: PresenceCommand {
  static let configuration = CommandConfiguration(
    commandName: "absent", abstract: "Say that members are absent.")
  static let presence = Presence.absent

  @OptionGroup var options: GlobalOptions
  @OptionGroup var arguments: MemberArguments
}

struct CouncilWrittenCommand: PresenceCommand {
  static let configuration = CommandConfiguration(
    commandName: "written", abstract: "Say that members are absent and were asked in writing.")
  static let presence = Presence.inWriting

  @OptionGroup var options: GlobalOptions
  @OptionGroup var arguments: MemberArguments
}
