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
    let outcome = workflow.preview(of: request.verdict, on: nomination, by: reviewer, at: time)
    if case .refused = outcome { return outcome }
    return workflow.refusal(ofReasonIn: request, at: nomination.standing.stage).map(Outcome.refused)
      ?? outcome
  }

  /// What deciding about some nominations would do, once it is known that it can be done.
  /// - Throws: `StoreError`; refusals come as `StoreError.refused`.
  func forecast(
    _ request: DecisionRequest, on ids: [NominationID], by reviewer: Reviewer, at time: Timestamp
  ) async throws -> Forecast {
    let nominations = try await nominations(ids)
    if case .failure(let refusals) = workflow.propose(request, on: nominations, by: reviewer, at: time) {
      throw StoreError.refused(refusals)
    }
    var forecast = Forecast()
    for nomination in nominations {
      forecast.add(workflow.preview(of: request.verdict, on: nomination, by: reviewer, at: time))
    }
    return forecast
  }
}
