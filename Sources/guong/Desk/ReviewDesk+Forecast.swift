import ReviewEngine
import ReviewStore

extension ReviewDesk {
  /// What a request would do to everything that a query matches, nomination by nomination: gates and votes differ.
  /// - Throws: `StoreError`.
  func forecast(
    _ request: DecisionRequest, matching query: Query, by reviewer: Reviewer, in context: QueryContext,
    excluding: Set<NominationID> = []
  ) async throws -> Forecast {
    var forecast = Forecast()
    for try await row in store.rows(of: query, in: context) where !excluding.contains(row.nomination.id) {
      forecast.add(outcome(of: request, on: row.nomination, by: reviewer, at: context.now))
    }
    return forecast
  }

  private func outcome(
    of request: DecisionRequest, on nomination: Nomination, by reviewer: Reviewer, at time: Timestamp
  ) -> Outcome {
    let outcome = workflow.outcome(of: request.verdict, on: nomination, by: reviewer, at: time)
    if case .refused = outcome { return outcome }
    return workflow.refusal(ofReasonIn: request, at: nomination.standing.stage).map(Outcome.refused)
      ?? outcome
  }

  /// What a change set would do.
  func forecast(of changeSet: ChangeSet) -> Forecast {
    var forecast = Forecast()
    for change in changeSet.changes {
      let standing = change.result.standing
      let isLoneVote = if case .voted(let vote) = change.event { vote.ruling == nil } else { false }
      forecast.add(isLoneVote ? .counts : .moves(standing.stage, standing.status, title: standing.title))
    }
    return forecast
  }
}
