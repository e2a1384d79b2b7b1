import ArgumentParser
import ReviewEngine

struct UndoCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take your latest decisions back.",
    discussion: """
      One step takes back one action, however many nominations it decided. Only your own actions, and only where \
      nobody acted since.
      """)

  @OptionGroup var options: GlobalOptions

  @Option(help: "How many actions to take back, from 1.")
  var count = 1

  func validate() throws {
    guard count > 0 else { throw ValidationError("--count is at least 1.") }
  }

  func run(in surroundings: Surroundings) async throws {
    let desk = ReviewDesk(store: try surroundings.openStore(), workflow: surroundings.workflow)
    for _ in 0..<count {
      let applied = try await desk.undo(by: surroundings.reviewer, at: surroundings.now)
      Talk.say(surroundings.say(Words.undone(applied)))
    }
  }
}
