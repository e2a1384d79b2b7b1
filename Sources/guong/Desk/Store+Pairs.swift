import ReviewEngine
import ReviewStore

extension Store {
  /// So many pairs are read at a time.
  private var pairsAtATime: Int { 200 }

  /// Calls `body` with every pair that is asked for, the surest first, until it answers false.
  /// - Parameters:
  ///   - query: which nominations: one of the two has to match.
  ///   - state: what has to be settled.
  ///   - sequence: only pairs of nominations that were changed after this entry of the ledger.
  ///   - context: who asks, and when.
  ///   - body: takes a pair; answers whether it wants more.
  /// - Throws: what kept the store from being read, or what `body` throws.
  func forEachPair(
    matching query: Query, state: PairRequest.State = .open, since sequence: Int64 = 0,
    in context: QueryContext,
    _ body: (DuplicatePair) throws -> Bool
  ) async throws {
    var place: PairRequest.Place?
    repeat {
      let page = try await pairs(
        PairRequest(
          query: query, state: state, since: sequence, after: place, limit: pairsAtATime, context: context))
      for pair in page.pairs where try !body(pair) { return }
      place = page.next
    } while place != nil
  }
}
