public import ReviewEngine

/// What another process wrote to the store.
public struct StoreNews: Sendable, Hashable {
  /// The nominations that it is about, as far as they were looked at.
  public let nominations: Set<NominationID>
  /// The names of those who wrote, each once, in the order of their first entries.
  public let reviewers: [String]
  /// Whether other things than nominations changed: sessions, what was said, what was settled, people, rules.
  public let hasRecords: Bool
  /// Whether every entry was looked at; otherwise there are too many.
  public let isWhole: Bool
  /// The last entry.
  public let last: LedgerEntry

  /// Makes news.
  /// - Parameters:
  ///   - entries: the entries that are new.
  ///   - isWhole: whether they are all.
  ///   - last: the last one.
  public init(entries: [LedgerEntry], isWhole: Bool, last: LedgerEntry) {
    nominations = Set(entries.compactMap(\.nomination))
    reviewers = entries.map(\.reviewer.name).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    hasRecords = entries.contains { $0.subject.record != nil }
    self.isWhole = isWhole
    self.last = last
  }

  /// Whether it may be about a nomination.
  func mayTouch(_ id: NominationID) -> Bool { !isWhole || nominations.contains(id) }
}
