import PlainText
import ReviewEngine
import ReviewStore

extension ReviewDesk {
  /// What was said about a nomination.
  /// - Throws: `StoreError`.
  func discussion(of id: NominationID) async throws -> Discussion {
    try await store.record(.discussion(of: id)).map { Discussion($0.facts) } ?? Discussion()
  }

  /// Adds a comment to what was said about a nomination.
  /// - Throws: `StoreError`; refusals come as `StoreError.refused`.
  func comment(
    _ text: String, on id: NominationID, by reviewer: Reviewer, at time: Timestamp
  ) async throws -> AppliedChangeSet {
    let nomination = try await nominations([id])[0]
    let record = try await store.record(.discussion(of: id))
    return try await apply(
      workflow.comment(Normalization.composed(text), on: nomination, record: record, by: reviewer, at: time))
  }
}
