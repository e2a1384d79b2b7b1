public import ReviewEngine

/// Invented nominations of exemplars, as many as asked for, always the same for one seed and day.
///
/// Every row is made from its own number alone, so that memory does not grow with the size. The first few hundred
/// hold every kind, field, subject, nominating body, stage and status.
public struct DemoNominations: Sequence, Sendable {
  /// How many `guong demo` shows when nothing is said.
  public static let usualSize = 360
  /// The most that can be asked for.
  public static let largestSize = 1_000_000
  /// The seed when nothing is said.
  public static let usualSeed: UInt64 = 2026
  /// The day taken as today when nothing is said.
  public static let usualToday = CalendarDay(daysSince1970: 20_780)

  let size: Int
  let seed: UInt64
  let today: CalendarDay
  let calendar: RoundCalendar

  /// Makes a sequence of nominations.
  /// - Parameters:
  ///   - size: how many, 0 to ``largestSize``.
  ///   - seed: another seed tells other stories.
  ///   - today: the last day on which a nomination can have come in; rounds are its year and the two before.
  public init(size: Int = usualSize, seed: UInt64 = usualSeed, today: CalendarDay = usualToday) {
    precondition((0...Self.largestSize).contains(size), "A demo holds 0 to 1,000,000 nominations.")
    self.size = size
    self.seed = seed
    self.today = today
    calendar = RoundCalendar(size: size, today: today)
  }

  /// Starts from the first nomination.
  public func makeIterator() -> Iterator { Iterator(nominations: self) }

  /// How many there are.
  public var underestimatedCount: Int { size }

  /// Makes one nomination after another.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let nominations: DemoNominations
    private var row = 0

    fileprivate init(nominations: DemoNominations) {
      self.nominations = nominations
    }

    /// The next nomination; nil after the last.
    public mutating func next() -> DemoNomination? {
      guard row < nominations.size else { return nil }
      defer { row += 1 }
      return nominations.nomination(row: row)
    }
  }
}
