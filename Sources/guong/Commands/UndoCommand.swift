import ArgumentParser
import ReviewEngine

struct UndoCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take your latest decisions back.",
    discussion: """
      One step takes back one action, however many nominations it decided. Only your own actions, and only where \
      nobody acted since. --list shows what you did, the latest first; --action takes one of these back, \
      whichever it is.
      """)

  @OptionGroup var options: GlobalOptions

  @Option(help: "How many actions to take back, from 1.")
  var count = 1

  @Option(
    help: ArgumentHelp("The number of the action to take back, as --list shows it.", valueName: "number"))
  var action: Int64?

  @ArgumentParser.Flag(
    help: "Show your actions that can be taken back, the latest first, and take none back.")
  var list = false

  /// So many actions are shown.
  private static let listed = 200

  func validate() throws {
    guard action == nil || !list, count == 1 || action == nil && !list else {
      throw ValidationError("--count, --action and --list exclude each other.")
    }
    guard count > 0 else { throw ValidationError("--count is at least 1.") }
  }

  func run(in surroundings: Surroundings) async throws {
    let desk = ReviewDesk(store: try surroundings.openStore(), workflow: surroundings.workflow)
    if list { return try await show(desk, in: surroundings) }
    if let action {
      return try await takeBack(.undo(action), desk, in: surroundings)
    }
    for _ in 0..<count { try await takeBack(.undoLatest, desk, in: surroundings) }
  }

  private func takeBack(
    _ reversal: ReviewDesk.Reversal, _ desk: ReviewDesk, in surroundings: Surroundings
  ) async throws {
    let found = try await desk.find(reversal, by: surroundings.reviewer)
    let reversed = try await desk.reverse(found, by: surroundings.reviewer, at: surroundings.now) {
      Talk.progress("\($0)")
    }
    Talk.endProgress()
    Talk.say(surroundings.say(Words.undone(reversed)))
  }

  private func show(_ desk: ReviewDesk, in surroundings: Surroundings) async throws {
    let policies = try await PolicyArchive(desk.store).policies(besides: surroundings.policy)
    var table = TextTable(titles: Words.actionTitles.map(surroundings.say))
    for action in try await desk.actions(by: surroundings.reviewer, limit: Self.listed) {
      let policy = policies[action.first.policyVersion] ?? surroundings.policy
      try table.write([
        String(action.id), surroundings.say(Words.moment(action.first.time)), String(action.count),
        surroundings.say(action.first.subject.label),
        surroundings.say(action.first.event.sentence(under: policy)),
      ])
    }
    try table.finish()
  }
}
