import ArgumentParser
import ReviewEngine

struct RedoCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Put decisions that you took back into effect again.",
    discussion: "Possible until you decide something new.")

  @OptionGroup var options: GlobalOptions

  @Option(help: "How many actions to restore, from 1.")
  var count = 1

  func validate() throws {
    guard count > 0 else { throw ValidationError("--count is at least 1.") }
  }

  func run(in surroundings: Surroundings) async throws {
    let desk = ReviewDesk(store: try surroundings.openStore(), workflow: surroundings.workflow)
    for _ in 0..<count {
      let found = try await desk.find(.redoLatest, by: surroundings.reviewer)
      let reversed = try await desk.reverse(found, by: surroundings.reviewer, at: surroundings.now) {
        Talk.progress("\($0)")
      }
      Talk.endProgress()
      Talk.say(surroundings.say(Words.redone(reversed)))
    }
  }
}
