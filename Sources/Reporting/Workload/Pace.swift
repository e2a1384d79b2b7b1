public import ReviewEngine

/// How many decisions were made on each of the last days, by everybody and by one reviewer. Takes the ledger from its
/// end backwards, so that nothing older is read, and meets what was taken back before it meets the deed.
public struct Pace: Sendable, Hashable {
  /// How many days are counted, today's included.
  public static let days = 30

  /// The decisions of each day, the earliest first.
  public private(set) var all = [Int](repeating: 0, count: days)
  /// Those of them that the reviewer made.
  public private(set) var own = [Int](repeating: 0, count: days)

  private let policy: Policy
  private let reviewer: String
  private let today: CalendarDay
  private var takenBack: Set<Int64> = []

  /// Nothing counted yet.
  /// - Parameters:
  ///   - policy: says where days begin.
  ///   - reviewer: whose decisions are counted apart.
  ///   - now: the moment to count at.
  public init(under policy: Policy, of reviewer: String, at now: Timestamp) {
    self.policy = policy
    self.reviewer = reviewer
    today = policy.day(of: now)
  }

  /// Takes the entry before those that were taken.
  /// - Returns: whether entries before it can still count; the ledger is in the order of time, as far as clocks are right.
  public mutating func take(_ entry: LedgerEntry) -> Bool {
    let age = today.daysSince1970 - policy.day(of: entry.time).daysSince1970
    guard age < Self.days else { return false }
    if case .undone(let sequence) = entry.event { takenBack.insert(sequence) }
    guard let ruling = entry.ruling, Workload.settling.contains(ruling.verdict), age >= 0,
      takenBack.remove(entry.sequence) == nil
    else { return true }
    all[Self.days - 1 - age] += 1
    if entry.reviewer.name == reviewer { own[Self.days - 1 - age] += 1 }
    return true
  }

  /// All decisions of these days.
  public var total: Int { all.reduce(0, +) }

  /// Those of the reviewer.
  public var ownTotal: Int { own.reduce(0, +) }

  /// In how many days so many nominations would be decided at everybody's pace; nil when nothing was decided.
  public func days(toDecide count: Int) -> Int? {
    total == 0 ? nil : (count * Self.days + total - 1) / total
  }
}
