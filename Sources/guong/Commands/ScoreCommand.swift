import ArgumentParser
import PlainText
import ReviewEngine

struct ScoreCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Give a nomination your scorecard.",
    discussion: """
      In stages that are scored. Every criterion of the stage gets its points, each once; a later scorecard of yours \
      takes the place of the earlier one. The mean of all scorecards, weighted, on a scale of 0 to 100 points, then \
      decides whether the nomination can be approved.

        guong score 2026-0042 impact=8 novelty=3 --note 'clear results'
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The number of the nomination.")
  var id: String

  @Argument(help: ArgumentHelp("Whole points for each criterion.", valueName: "criterion=points"))
  var scores: [CriterionPoints]

  @Option(help: ArgumentHelp("Your own words.", valueName: "text"))
  var note: String?

  func run(in surroundings: Surroundings) async throws {
    let desk = ReviewDesk(store: try surroundings.openStore(), workflow: surroundings.workflow)
    let applied = try await desk.score(
      scores.map(\.score), note: Normalization.composed(note ?? ""),
      on: NominationID(Normalization.composed(id)), by: surroundings.reviewer, at: surroundings.now)
    for change in applied.changeSet.changes {
      Talk.say(
        surroundings.say(
          Words.voted(on: change.result, by: surroundings.reviewer.name, under: desk.workflow)))
    }
  }
}

/// Points for a criterion as they are written on the command line: `impact=8`.
struct CriterionPoints: ExpressibleByArgument, Sendable {
  let score: Vote.Score

  init?(argument: String) {
    guard let cut = argument.firstIndex(of: "="), let points = Int(argument[argument.index(after: cut)...]),
      cut > argument.startIndex
    else { return nil }
    score = Vote.Score(criterion: Normalization.composed(String(argument[..<cut])), points: points)
  }
}
