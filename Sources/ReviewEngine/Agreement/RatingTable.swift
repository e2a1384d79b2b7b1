/// Who rated what how: what every measure of agreement works on. Ratings are whole numbers: codes of categories, ranks,
/// or points.
public struct RatingTable: Sendable, Hashable {
  /// Who rated, a column each.
  public let raters: [String]
  /// What was rated, a row each; nil where a rater said nothing.
  public let rows: [[Int?]]

  /// Makes a table; each row has a place for each rater.
  public init(raters: [String], rows: [[Int?]]) {
    precondition(rows.allSatisfy { $0.count == raters.count }, "A row has a place for each rater.")
    self.raters = raters
    self.rows = rows
  }

  /// Makes a table of what is known by its counts alone: how many raters put each item into each category. Nobody is
  /// named, so that it serves for measures that do not ask who said what.
  public init(counts: [[Int]]) {
    let width = counts.map { $0.reduce(0, +) }.max() ?? 0
    self.init(
      raters: (0..<width).map { "#\($0 + 1)" },
      rows: counts.map { row in
        let codes = row.enumerated().flatMap { code, count in [Int?](repeating: code, count: count) }
        return codes + [Int?](repeating: nil, count: width - codes.count)
      })
  }

  /// The ratings of each item that at least so many raters rated.
  func units(ofAtLeast count: Int) -> [[Int]] {
    rows.map { $0.compactMap(\.self) }.filter { $0.count >= count }
  }

  /// How many ratings there are.
  public var ratings: Int { rows.reduce(0) { $0 + $1.count { $0 != nil } } }
}

/// How ratings differ: what Krippendorff's alpha needs to know of them.
public enum RatingLevel: Sendable, Hashable {
  /// Categories: two ratings are the same, or not.
  case nominal
  /// Ranks: what counts is how many ratings lie between two.
  case ordinal
  /// Points: what counts is the difference.
  case interval
}

/// A measure of agreement: 1 where all agree; for measures corrected for chance 0 where they agree as often as chance
/// would have it, and less where they agree less often.
public struct Coefficient: Sendable, Hashable {
  /// The measure.
  public let value: Double
  /// How many items it rests on.
  public let items: Int
  /// How many ratings of them.
  public let ratings: Int
  /// Where the true value lies with 95% confidence, for measures that have such a formula and where it says anything.
  public let interval: ClosedRange<Double>?

  /// Makes a coefficient.
  public init(value: Double, items: Int, ratings: Int, interval: ClosedRange<Double>? = nil) {
    self.value = value
    self.items = items
    self.ratings = ratings
    self.interval = interval
  }

  /// A number as people write it, with three decimals, halves away from zero: `0,210`.
  public static func text(_ value: Double, _ language: Language) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = CalendarDay.padded(abs(thousandths) % 1000, 3)
    let separator = language == .vietnamese ? "," : "."
    return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000)\(separator)\(digits)"
  }
}

/// Why there is no coefficient.
public enum NoCoefficient: Error, Sendable, Hashable {
  /// No item was rated by two raters.
  case nothingToCompare
  /// All ratings are the same, so that chance alone would agree as well: nothing can be said beyond that all agree.
  case allTheSame(items: Int)

  /// What people read.
  public var sentence: LocalizedText {
    switch self {
    case .nothingToCompare:
      LocalizedText(
        vi: "chưa có hồ sơ nào được hai người đánh giá", en: "nothing was rated by two people yet")
    case .allTheSame(let items):
      LocalizedText(
        vi: "mọi đánh giá đều như nhau (\(items) hồ sơ), không tính được hệ số",
        en: "all ratings are the same (\(items) items): there is no coefficient")
    }
  }
}
