import ArgumentParser
import PlainText
import ReviewEngine

struct DecideCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Decide about nominations, by number or by query.",
    discussion: """
      All or nothing: if one of them cannot be decided so, none is, and the refusals are told (exit status 1). One \
      guong undo takes all of it back.

      Where several reviewers have to agree, approve and reject are your vote; it is said how many more are waited \
      for. Undo takes back your own vote alone.

        guong decide approve 2026-0042 2026-0043
        guong decide reject 2026-0044 --reason outside-criteria --note 'no longer resident'
        guong decide return --where 'is:pending unit:"y tế"' --reason missing-minutes --dry-run

      The codes of the reasons are those of the policy in force: guong policy show.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "\(Verdict.allCases.map(\.rawValue).joined(separator: ", ")).")
  var verdict: Verdict

  @Argument(help: "The numbers of the nominations.")
  var ids: [String] = []

  @Option(name: .customLong("where"), help: ArgumentHelp("All that this query matches.", valueName: "query"))
  var query: String?

  @Option(help: ArgumentHelp("The code of the reason; reject and return need one.", valueName: "code"))
  var reason: String?

  @Option(help: ArgumentHelp("Your own words.", valueName: "text"))
  var note: String?

  @ArgumentParser.Flag(help: "Only say what would happen.")
  var dryRun = false

  @ArgumentParser.Flag(help: "Do it, though --where matches more than two.")
  var yes = false

  /// So many may be decided by a query without `--yes`.
  private static let mostUnconfirmed = 2

  func validate() throws {
    guard ids.isEmpty != (query == nil) else {
      throw ValidationError("Name nominations, or give --where QUERY: one of the two.")
    }
  }

  func run(in surroundings: Surroundings) async throws {
    let desk = ReviewDesk(store: try surroundings.openStore(), workflow: surroundings.workflow)
    let request = DecisionRequest(
      verdict, reason: reason, note: Normalization.composed(note ?? ""))
    if let query {
      try await decide(request, where: try Query(parsing: query), at: desk, in: surroundings)
    } else {
      try await decideNamed(request, at: desk, in: surroundings)
    }
  }

  private func decideNamed(
    _ request: DecisionRequest, at desk: ReviewDesk, in surroundings: Surroundings
  ) async throws {
    let ids = ids.map { NominationID(Normalization.composed($0)) }
    if dryRun {
      return try tell(
        try await desk.forecast(request, on: ids, by: surroundings.reviewer, at: surroundings.now),
        in: surroundings)
    }
    let applied = try await desk.decide(request, on: ids, by: surroundings.reviewer, at: surroundings.now)
    Talk.say(
      surroundings.say(
        Words.decided(verdict, applied.changeSet, by: surroundings.reviewer.name, under: desk.workflow)))
  }

  private func decide(
    _ request: DecisionRequest, where query: Query, at desk: ReviewDesk, in surroundings: Surroundings
  ) async throws {
    let (reviewer, context) = (surroundings.reviewer, surroundings.context)
    let forecast = try await desk.forecast(request, matching: query, by: reviewer, in: context)
    guard forecast.total > 0 else { throw Refusal.nothingSelected }
    if dryRun { try tell(forecast, in: surroundings) }
    guard forecast.refused == 0 else {
      throw obstacle(Words.allOrNothing(forecast.refused), forecast, in: surroundings)
    }
    if dryRun { return }
    guard yes || forecast.total <= Self.mostUnconfirmed else {
      throw obstacle(Words.needsYes(verdict, forecast.total), forecast, in: surroundings)
    }
    let count = try await desk.decide(
      request, matching: query, by: reviewer, in: context, excluding: [], unfit: .refuseAll,
      progress: { Talk.progress("\($0)/\(forecast.total)") })
    Talk.endProgress()
    Talk.say(surroundings.say(Words.decided(verdict, count, by: reviewer.name)))
  }

  /// What would happen, on standard output: it is what was asked for.
  private func tell(_ forecast: Forecast, in surroundings: Surroundings) throws {
    try Output.line(surroundings.say(Words.wouldDecide(verdict, forecast.total)))
    for line in forecast.lines {
      try Output.line(
        "  " + surroundings.say(Words.forecast(line, under: surroundings.policy)))
    }
  }

  /// Why nothing was done; with the forecast, unless that was told already.
  private func obstacle(
    _ sentence: LocalizedText, _ forecast: Forecast, in surroundings: Surroundings
  ) -> Failure {
    guard !dryRun else { return Failure(.refused, sentence) }
    let lines = forecast.lines.map {
      Words.forecast($0, under: surroundings.policy)
    }
    return Failure(
      .refused, vi: ([sentence.vi] + lines.map { "  " + $0.vi }).joined(separator: "\n"),
      en: ([sentence.en] + lines.map { "  " + $0.en }).joined(separator: "\n"))
  }
}
