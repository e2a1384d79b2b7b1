import ReviewEngine
import ReviewStore

/// What a bulk decision would do, counted by outcome, in the order of the stages they come from.
struct Forecast: Sendable, Equatable {
  /// Nominations with one outcome.
  struct Line: Sendable, Equatable {
    /// What would become of them, or why they cannot be decided so.
    let outcome: Outcome
    /// How many.
    fileprivate(set) var count: Int
  }

  /// A line for each outcome.
  private(set) var lines: [Line] = []

  /// How many nominations there are in all.
  var total: Int { lines.reduce(0) { $0 + $1.count } }

  /// How many cannot be decided so.
  var refused: Int {
    lines.reduce(0) { sum, line in
      if case .moves = line.outcome { sum } else { sum + line.count }
    }
  }

  /// Adds nominations.
  mutating func add(_ count: Int, _ outcome: Outcome) {
    if let index = lines.firstIndex(where: { $0.outcome == outcome }) {
      lines[index].count += count
    } else {
      lines.append(Line(outcome: outcome, count: count))
    }
  }
}

extension ReviewDesk {
  /// What a request would do to everything that a query matches.
  /// - Throws: `StoreError`; a wrong reason comes as `StoreError.refused`.
  func forecast(
    _ request: DecisionRequest, matching query: Query, by reviewer: Reviewer, in context: QueryContext
  ) async throws -> Forecast {
    if let refusal = workflow.refusal(ofReasonIn: request) { throw StoreError.refused(Refusals(refusal)) }
    let census = try await store.census(of: query, in: context)
    var forecast = Forecast()
    for stage in Stage.allCases {
      for status in Status.allCases where census.count(in: stage, status) > 0 {
        forecast.add(
          census.count(in: stage, status),
          workflow.outcome(of: request.verdict, in: stage, status, for: reviewer.role))
      }
    }
    return forecast
  }

  /// What a change set would do.
  func forecast(of changeSet: ChangeSet) -> Forecast {
    var forecast = Forecast()
    for change in changeSet.changes {
      forecast.add(1, .moves(change.result.standing.stage, change.result.standing.status))
    }
    return forecast
  }
}
