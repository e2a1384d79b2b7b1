/// The store's own number of a nomination, from 1 in the order of arrival. It never changes and is never used
/// again; people never see it.
public struct RowNumber: Sendable, Hashable, Comparable, RawRepresentable {
  /// The number, from 1.
  public let rawValue: Int64

  /// Makes a row number.
  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Earlier arrivals first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A nomination in a list.
public struct Row: Sendable, Hashable {
  /// The store's number of it.
  public let number: RowNumber
  /// The nomination.
  public let nomination: Nomination
  /// The nominations that it looks most like and that are not settled, the surest first; a few at most. Known on the
  /// pages of a list only.
  public let likes: [LikeNotice]

  /// Makes a row.
  public init(number: RowNumber, nomination: Nomination, likes: [LikeNotice] = []) {
    self.number = number
    self.nomination = nomination
    self.likes = likes
  }
}

/// Which part of a list is wanted. Lists are never loaded whole: a page is found by the key of a row, not by
/// counting from the start.
public struct PageRequest: Sendable, Hashable {
  /// Where a page begins.
  public enum Anchor: Sendable, Hashable {
    /// The first rows.
    case start
    /// The last rows.
    case end
    /// The rows after this one, which need not be in the list any more.
    case after(Row)
    /// The rows before this one, which need not be in the list any more.
    case before(Row)
    /// This row, if it is still in the list, and those after it.
    case from(Row)
  }

  /// Which nominations, in which order (the queue's, where the query does not say).
  public let query: Query
  /// Where the page begins.
  public let anchor: Anchor
  /// How many rows at most, from 1.
  public let limit: Int
  /// Who asks, and when.
  public let context: QueryContext

  /// Makes a request.
  public init(query: Query, anchor: Anchor, limit: Int, context: QueryContext) {
    precondition(limit > 0, "A page has at least one row.")
    self.query = query
    self.anchor = anchor
    self.limit = limit
    self.context = context
  }
}

/// A part of a list, in the list's order.
public struct Page: Sendable, Hashable {
  /// The rows.
  public let rows: [Row]
  /// Whether the list goes on before the first row.
  public let hasBefore: Bool
  /// Whether the list goes on after the last row.
  public let hasAfter: Bool

  /// Makes a page.
  public init(rows: [Row], hasBefore: Bool, hasAfter: Bool) {
    self.rows = rows
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
  }
}

/// How many nominations there are in each stage and status.
public struct Census: Sendable, Hashable {
  /// The counts; what is missing is 0.
  public let counts: [Stage: [Status: Int]]

  /// Makes a census.
  public init(counts: [Stage: [Status: Int]]) {
    self.counts = counts
  }

  /// The number in a stage, whatever their status.
  public func count(in stage: Stage) -> Int {
    counts[stage]?.values.reduce(0, +) ?? 0
  }

  /// The number in a stage with a status.
  public func count(in stage: Stage, _ status: Status) -> Int {
    counts[stage]?[status] ?? 0
  }

  /// The number of all.
  public var total: Int { Stage.allCases.reduce(0) { $0 + count(in: $1) } }
}
