public import PlainText

extension Order {
  /// Whether one row comes before another, for a reviewer. The store's SQL sorts the same way.
  public func precedes(_ left: Row, _ right: Row, for reviewer: String) -> Bool {
    let (low, high) = isDescending ? (right, left) : (left, right)
    let (lowKey, highKey) = (sortKey(of: low, for: reviewer), sortKey(of: high, for: reviewer))
    if lowKey != highKey { return lowKey < highKey }
    return isDescending ? right.number < left.number : left.number < right.number
  }

  /// What is compared: two numbers, then bytes.
  public func sortKey(of row: Row, for reviewer: String) -> SortKey {
    let nomination = row.nomination
    return switch key {
    case .queue: nomination.standing.queueKey(for: reviewer)
    case .waiting: SortKey(0, -nomination.standing.waitingSince.milliseconds)
    case .id: SortKey(OrderingKey(identifier: nomination.id.rawValue).bytes)
    case .subject: SortKey(nomination.dossier.subjectOrderingKey.bytes)
    case .unit: SortKey(OrderingKey(text: nomination.dossier.unit).bytes)
    case .year: SortKey(0, Int64(nomination.dossier.yearNumber ?? -1))
    case .decided: SortKey(0, nomination.standing.lastDecision?.time.milliseconds ?? 0)
    }
  }
}

/// What two rows are compared by.
public struct SortKey: Sendable, Hashable, Comparable {
  /// Compared first: the part of the queue.
  public let group: Int64
  /// Compared second.
  public let number: Int64
  /// Compared last, byte by byte.
  public let bytes: [UInt8]

  /// Makes a key from its parts, as a store keeps them.
  public init(group: Int64 = 0, number: Int64 = 0, bytes: [UInt8] = []) {
    (self.group, self.number, self.bytes) = (group, number, bytes)
  }

  init(_ group: Int64, _ number: Int64) {
    (self.group, self.number, bytes) = (group, number, [])
  }

  init(_ bytes: [UInt8]) {
    (group, number, self.bytes) = (0, 0, bytes)
  }

  /// Group, then number, then bytes.
  public static func < (left: Self, right: Self) -> Bool {
    if left.group != right.group { return left.group < right.group }
    if left.number != right.number { return left.number < right.number }
    return left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension Standing {
  /// The place in a reviewer's queue: what is pending comes first, the longest waiting first; then what the
  /// reviewer postponed, in the order of postponing; then what does not wait for a decision.
  fileprivate func queueKey(for reviewer: String) -> SortKey {
    guard status == .pending else { return SortKey(2, waitingSince.milliseconds) }
    if let time = postponed(by: reviewer) { return SortKey(1, time.milliseconds) }
    return SortKey(0, waitingSince.milliseconds)
  }
}

extension Dossier {
  /// The key that sorts subjects: people by given name, collectives and households by their whole name.
  public var subjectOrderingKey: OrderingKey {
    subjectKind == .individual ? OrderingKey(personName: subject) : OrderingKey(text: subject)
  }
}
