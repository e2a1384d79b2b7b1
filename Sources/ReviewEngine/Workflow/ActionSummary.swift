/// One of a reviewer's actions that still holds, for a list of what they can take back.
public struct ActionSummary: Sendable, Hashable {
  /// The number of its change set.
  public let id: Int64
  /// How many nominations and records it changed.
  public let count: Int
  /// Its first entry, which tells what was done.
  public let first: LedgerEntry

  /// Makes a summary.
  /// - Parameters:
  ///   - first: the first entry of the action.
  ///   - count: how many it has.
  public init(first: LedgerEntry, count: Int) {
    id = first.changeSet
    self.first = first
    self.count = count
  }
}
