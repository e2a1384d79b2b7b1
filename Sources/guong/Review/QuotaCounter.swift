import ReviewEngine
import ReviewStore

/// Counts the quotas for the screen. Everything is counted once; after that a decision adds and takes out only what it
/// changed, unless somebody else changed something, too, or the quotas depend on who asks and when.
actor QuotaCounter {
  private let store: any Store
  private let policy: Policy
  private var tally: QuotaTally?
  /// The position of the store that the tally is right for; nil when it is not known to be right.
  private var position: Int64?
  private var isCounting = false
  /// What the words of the quotas' queries meant when everything was counted; it makes no difference to most.
  private var context: QueryContext?

  /// So many nominations at most are taken out and added one by one; of more, everything is counted again.
  private static let most = 500
  /// How often everything is counted again because something changed meanwhile.
  private static let patience = 3

  init(store: any Store, policy: Policy) {
    self.store = store
    self.policy = policy
  }

  /// Above this number of nominations nothing is counted that nobody asked for: it would keep a core busy for seconds.
  private static let mostUnasked = 20_000

  /// The counts now; nil while somebody else waits for them already, and in a large store unless they are asked for.
  /// - Parameters:
  ///   - context: who asks, and when.
  ///   - isAsked: whether a person wants to see them.
  /// - Returns: the counts.
  /// - Throws: `StoreError`.
  func counts(in context: QueryContext, isAsked: Bool) async throws -> [QuotaCount]? {
    if policy.hasTimelessQuotas, let tally, try await store.position() == position { return tally.counts }
    guard !isCounting else { return nil }
    if !isAsked, try await store.census(of: .everything, in: context).total > Self.mostUnasked { return nil }
    isCounting = true
    defer { isCounting = false }
    var counted = QuotaTally(under: policy)
    for _ in 0..<Self.patience {
      let before = try await store.position()
      counted = QuotaTally(under: policy)
      for try await row in store.rows(of: Query(order: Order(.id)), in: context) {
        counted.add(row.nomination, in: context)
      }
      let after = try await store.position()
      (tally, position, self.context) = (counted, before == after ? after : nil, context)
      if position != nil { break }
    }
    return counted.counts
  }

  /// The nominations as they stand before something is done to them; nil when everything will be counted again.
  func standing(of ids: [NominationID]) async throws -> [Nomination]? {
    guard position != nil, policy.hasTimelessQuotas, ids.count <= Self.most else { return nil }
    var nominations: [Nomination] = []
    for id in ids {
      if let row = try await store.row(of: id) { nominations.append(row.nomination) }
    }
    return nominations
  }

  /// Counts what an action changed.
  /// - Parameters:
  ///   - applied: the action.
  ///   - before: the nominations as they stood.
  func take(_ applied: AppliedChangeSet, before: [Nomination]?) {
    // The entries of an action follow each other: before its first one stood what was counted.
    guard let before, let context, position == applied.id - 1, tally != nil else {
      position = nil
      return
    }
    for nomination in before { tally?.remove(nomination, in: context) }
    for change in applied.changeSet.changes { tally?.add(change.result, in: context) }
    position = applied.position
  }
}
