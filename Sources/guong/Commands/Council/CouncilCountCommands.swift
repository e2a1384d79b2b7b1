import ArgumentParser
import ReviewEngine

struct CouncilCountCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "count", abstract: "Count an open ballot, or enter the counts of a secret one.",
    discussion: """
      An open ballot counts the votes that were recorded. Of a secret ballot those who counted enter how many \
      ballots say what, all at once; the counts must make what came back, and no more may come back than were \
      handed out to members who may vote. What written ballots say is not told apart: a single one would be known.

        guong council count 2026-01 N-1
        guong council count 2026-01 N-2 --yes 9 --no 1 --invalid 1 --written 2
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Argument(help: "The number of the nomination.")
  var id: String

  @Option(help: "Ballots in favour.")
  var yes: Int?

  @Option(help: "Ballots against.")
  var no: Int?

  @Option(help: "Ballots without an opinion.")
  var abstain: Int?

  @Option(help: "Ballots that say nothing valid.")
  var invalid: Int?

  @Option(help: "Ballots handed out (default: one to each member who may vote).")
  var issued: Int?

  @Option(help: "Ballots that came back (default: the sum of the others).")
  var collected: Int?

  @Option(help: "Those of them that absent members gave in writing.")
  var written: Int?

  func run(in surroundings: Surroundings) async throws {
    let id = nomination(id)
    let session = try await desk(in: surroundings).count(
      id, counts, in: name, by: council(in: surroundings))
    if let sentence = session.countedSentence(id) { Talk.say(surroundings.say(sentence)) }
  }

  /// What was entered; nil when nothing was.
  private var counts: BallotCounts? {
    let given = [yes, no, abstain, invalid, issued, collected, written]
    guard given.contains(where: { $0 != nil }) else { return nil }
    return BallotCounts(
      yes: yes ?? 0, no: no ?? 0, abstain: abstain ?? 0, invalid: invalid ?? 0, issued: issued,
      collected: collected, written: written ?? 0)
  }
}

struct CouncilReopenCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Take the counts of a ballot back, to vote or to count again.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Argument(help: "The number of the nomination.")
  var id: String

  func run(in surroundings: Surroundings) async throws {
    let id = nomination(id)
    let session = try await desk(in: surroundings).change(name, by: council(in: surroundings)) {
      session throws(CouncilRefusal) in
      try session.reopen(id)
    }
    Talk.say(surroundings.say(session.reopenedSentence(id)))
  }
}

struct CouncilCloseCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a session: its results take effect, all or none.",
    discussion: """
      What carried goes on to the next stage, where its gate is open; what did not is dealt with as the policy's \
      rule for the ballot says. Nominations without a quorum, or without a vote, stay where they are. One guong \
      undo takes all of it back.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @ArgumentParser.Flag(help: "Only say what would happen.")
  var dryRun = false

  func run(in surroundings: Surroundings) async throws {
    let desk = try desk(in: surroundings)
    let proposal = try await desk.closing(name, by: council(in: surroundings))
    if !dryRun { _ = try await desk.apply(.success(proposal)) }
    let session = try await desk.session(name)
    for line in session.outcomeSentences(of: proposal, under: surroundings.policy) {
      if dryRun {
        try Output.line(surroundings.say(line))
      } else {
        Talk.say(surroundings.say(line))
      }
    }
    if !dryRun { Talk.say(surroundings.say(Words.sessionClosed(session, proposal.changes.count))) }
  }
}
