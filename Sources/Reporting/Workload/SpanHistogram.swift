internal import ReviewEngine

/// How long things took, in memory that does not grow: spans are counted in classes, exact below an hour, above that
/// not wider than a thirty-second of their span.
struct SpanHistogram: Sendable, Hashable {
  /// How many spans there are in each class that has any.
  private var counts: [Int: Int] = [:]
  /// How many there are.
  private(set) var count = 0

  /// Whole minutes below this have a class each.
  private static let exact = 64
  /// Classes between a power of two and the next.
  private static let classes = 32

  /// Counts a span; a negative one, of a clock that was set back, counts as none.
  mutating func add(_ span: Span) {
    counts[Self.place(of: max(0, span.wholeMinutes)), default: 0] += 1
    count += 1
  }

  /// Counts everything that another has counted.
  mutating func add(_ other: SpanHistogram) {
    counts.merge(other.counts, uniquingKeysWith: +)
    count += other.count
  }

  /// The span that so many hundredths of all do not exceed; nil of none. 50 gives the median.
  func percentile(_ hundredths: Int) -> Span? {
    guard count > 0 else { return nil }
    let rank = max(1, (count * hundredths + 99) / 100)
    var sum = 0
    for (place, number) in counts.sorted(by: { $0.key < $1.key }) {
      sum += number
      if sum >= rank { return .minutes(Self.minutes(at: place)) }
    }
    return nil
  }

  private static func place(of minutes: Int) -> Int {
    guard minutes >= exact else { return minutes }
    // 64..<128 is octave 1, with classes of 2 minutes; 128..<256 is octave 2, with classes of 4; and so on.
    let octave = minutes.bitWidth - minutes.leadingZeroBitCount - 6
    return exact + (octave - 1) * classes + (minutes >> octave) - classes
  }

  /// The middle of a class.
  private static func minutes(at place: Int) -> Int {
    guard place >= exact else { return place }
    let octave = (place - exact) / classes + 1
    let first = ((place - exact) % classes + classes) << octave
    return first + (1 << octave) / 2
  }
}
