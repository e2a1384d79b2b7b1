import ReviewEngine
import ReviewStore

extension ReviewDesk {
  /// Two nominations side by side.
  /// - Throws: `StoreError`; refusals come as `StoreError.refused`.
  func pair(_ one: NominationID, _ other: NominationID) async throws -> DuplicatePair {
    var unknown: [Refusal] = []
    for id in [one, other] where try await store.row(of: id) == nil { unknown.append(.unknownNomination(id)) }
    guard unknown.isEmpty else { throw StoreError.refused(Refusals(unknown)) }
    guard let pair = try await store.pair(one, other) else {
      throw StoreError.refused(Refusals(.settlement(.onlyOne(one))))
    }
    return pair
  }

  /// Settles two nominations that look like one.
  /// - Throws: `StoreError`; refusals come as `StoreError.refused`.
  func settle(
    _ one: NominationID, _ other: NominationID, as verdict: Settlement.Verdict, note: String,
    by reviewer: Reviewer, at time: Timestamp
  ) async throws -> (pair: DuplicatePair, applied: AppliedChangeSet) {
    let pair = try await pair(one, other)
    let record = try await store.record(pair.record)
    let applied = try await apply(
      workflow.settle(pair, as: verdict, note: note, record: record, by: reviewer, at: time))
    return (pair, applied)
  }
}
