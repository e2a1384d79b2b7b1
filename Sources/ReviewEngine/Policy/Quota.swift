/// How many there may, or should, be of something.
public struct Quota: Sendable, Hashable {
  /// What the quota allows.
  public enum Limit: Sendable, Hashable {
    /// So many at most.
    case atMost(Int)
    /// So many at least.
    case atLeast(Int)
    /// At least this share of all that ``Quota/whole`` matches.
    case shareAtLeast(Ratio)
    /// At most this share of all that ``Quota/whole`` matches.
    case shareAtMost(Ratio)
  }

  /// The permanent name.
  public let id: String
  /// What people call it.
  public let label: LocalizedText
  /// What is counted.
  public let part: Query
  /// What shares are taken of.
  public let whole: Query
  /// What it is counted by, each value on its own; nil for all together.
  public let per: QuotaGroup?
  /// How many.
  public let limit: Limit

  /// Makes a quota.
  public init(
    id: String, label: LocalizedText, part: Query, whole: Query = .everything, per: QuotaGroup? = nil,
    limit: Limit
  ) {
    self.id = id
    self.label = label
    self.part = part
    self.whole = whole
    self.per = per
    self.limit = limit
  }
}

/// What quotas can be counted by.
public enum QuotaGroup: String, CaseIterable, Sendable, Hashable {
  case unit
  case nominator
  case title
  case field
  case movement
}
