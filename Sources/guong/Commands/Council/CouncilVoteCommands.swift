import ArgumentParser
import ReviewEngine

/// One nomination of a session, and one member.
struct BallotArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The member; accents and case aside where only one can be meant.", valueName: "name"))
  var member: String
}

struct CouncilVoteCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "vote", abstract: "Record a member's vote in an open ballot.",
    discussion: "A secret ballot takes no votes: its counts are entered with guong council count.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Argument(help: "The number of the nomination.")
  var id: String

  @Argument(help: "yes, no or abstain.")
  var choice: BallotChoice

  @OptionGroup var ballot: BallotArguments

  @ArgumentParser.Flag(help: "The member is absent and voted in writing.")
  var written = false

  func run(in surroundings: Surroundings) async throws {
    let id = nomination(id)
    let session = try await desk(in: surroundings).change(name, by: council(in: surroundings)) {
      session throws(CouncilRefusal) in
      try session.cast(choice, on: id, by: ballot.member, isWritten: written)
    }
    Talk.say(surroundings.say(session.votedSentence(id, choice, by: ballot.member)))
  }
}

struct CouncilRetractCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract", abstract: "Take a member's vote in an open ballot back.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Argument(help: "The number of the nomination.")
  var id: String

  @OptionGroup var ballot: BallotArguments

  func run(in surroundings: Surroundings) async throws {
    let id = nomination(id)
    let session = try await desk(in: surroundings).change(name, by: council(in: surroundings)) {
      session throws(CouncilRefusal) in
      try session.retract(voteOf: ballot.member, on: id)
    }
    Talk.say(surroundings.say(session.retractedSentence(id, by: ballot.member)))
  }
}

struct CouncilRecuseCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "recuse", abstract: "Let a member stand aside from a nomination.",
    discussion: "Whether they still count in what the share is taken of, says the policy's threshold.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Argument(help: "The number of the nomination.")
  var id: String

  @OptionGroup var ballot: BallotArguments

  @Option(help: ArgumentHelp("Why: a code of the policy's, or words.", valueName: "text"))
  var reason: String = ""

  func run(in surroundings: Surroundings) async throws {
    let id = nomination(id)
    let session = try await desk(in: surroundings).change(name, by: council(in: surroundings)) {
      session throws(CouncilRefusal) in
      try session.recuse(ballot.member, from: id, reason: reason)
    }
    Talk.say(surroundings.say(Words.recused(id, ballot.member, session)))
  }
}

struct CouncilReadmitCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "readmit", abstract: "Let a member who stood aside take part after all.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Argument(help: "The number of the nomination.")
  var id: String

  @OptionGroup var ballot: BallotArguments

  func run(in surroundings: Surroundings) async throws {
    let id = nomination(id)
    let session = try await desk(in: surroundings).change(name, by: council(in: surroundings)) {
      session throws(CouncilRefusal) in
      try session.readmit(ballot.member, to: id)
    }
    Talk.say(surroundings.say(Words.readmitted(id, ballot.member, session)))
  }
}
