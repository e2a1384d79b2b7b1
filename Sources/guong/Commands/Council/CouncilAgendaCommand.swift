import ArgumentParser
import ReviewEngine

struct CouncilAgendaCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Put nominations on the agenda of a session, or take them off.",
    discussion: """
      Only nominations that wait in a stage where the council decides, on the agenda of no other session that is \
      not closed; all of them or none. With --where, what the council does not decide is left out.

        guong council agenda 2026-01 N-1 N-2
        guong council agenda 2026-01 --where 'stage:summarize is:pending sort:unit'
        guong council agenda 2026-01 N-2 --remove
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Argument(help: "The numbers of the nominations, in the order of the agenda.")
  var ids: [String] = []

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("All that this query matches, in its order.", valueName: "query"))
  var query: String?

  @ArgumentParser.Flag(help: "Take them off the agenda.")
  var remove = false

  @ArgumentParser.Flag(help: "With --remove: also when there are votes, which go with them.")
  var discard = false

  func validate() throws {
    guard ids.isEmpty != (query == nil) else {
      throw ValidationError("Name nominations, or give --where QUERY: one of the two.")
    }
    guard !remove || query == nil else { throw ValidationError("--remove takes numbers, not --where.") }
    guard !discard || remove else { throw ValidationError("--discard goes with --remove.") }
  }

  func run(in surroundings: Surroundings) async throws {
    let (desk, council) = (try desk(in: surroundings), council(in: surroundings))
    let named = ids.map(nomination)
    let session: CouncilSession
    if remove {
      session = try await desk.change(name, by: council) { session throws(CouncilRefusal) in
        for id in named { try session.unschedule(id, discardingBallot: discard) }
      }
    } else {
      let wanted =
        if let query {
          try await desk.schedulable(
            try Query(parsing: query), in: surroundings.context, for: try await desk.session(name))
        } else { named }
      session = try await desk.schedule(wanted, in: name, by: council)
    }
    Talk.say(surroundings.say(Words.agenda(session)))
  }
}
