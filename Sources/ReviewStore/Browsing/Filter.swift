internal import GRDB
internal import ReviewEngine

/// What SQLite can say about a condition: three necessary conditions that it checks quickly, and sets of rows
/// that it can list. Where they do not say everything, the engine's own evaluation has the last word, so that
/// a query means the same in the store as in memory.
struct Filter {
  /// The nomination stands in one of these places.
  var places = PlaceSet.all
  /// It is among the matches of this full-text expression.
  var words: String?
  /// It fulfils this condition on its columns.
  var columns: ColumnCondition?
  /// It is in each of these sets.
  var sources: [Source] = []
  /// Whether places, words and columns together say exactly what the condition says.
  var isExact = true

  /// A condition on the columns of `nomination`, with its arguments. It is 0 or 1, never null.
  struct ColumnCondition {
    var sql: String
    var arguments: [DatabaseValue]

    init(_ sql: String, _ arguments: [any DatabaseValueConvertible] = []) {
      self.sql = sql
      self.arguments = arguments.map(\.databaseValue)
    }

    /// The conjunction or disjunction of conditions.
    init(joining conditions: [ColumnCondition], with connective: String) {
      sql = "(" + conditions.map(\.sql).joined(separator: " \(connective) ") + ")"
      arguments = conditions.flatMap(\.arguments)
    }
  }

  /// A set of rows that a small index lists.
  enum Source {
    /// Decided, by one reviewer or by anybody.
    case decided(by: String?)
    /// Postponed by somebody.
    case postponed
    /// The year is in the range.
    case years(ClosedRange<Int>)
    /// Looks like another that is not settled.
    case suspect
    /// Has votes or scorecards.
    case voted
  }

  /// What holds of everything, and says less than was asked.
  static let unknown = Filter(isExact: false)

  /// The places and columns in one condition; meant for filters without words.
  private var everythingAsColumns: ColumnCondition {
    let stands = ColumnCondition(places.sql)
    return columns.map { ColumnCondition(joining: [stands, $0], with: "AND") } ?? stands
  }

  /// Both hold.
  func and(_ other: Filter) -> Filter {
    var result = Filter()
    result.places = places.intersection(other.places)
    result.words = [words, other.words].compactMap { $0 }.joined(separator: " AND ", nilWhenEmpty: true)
    let conditions = [columns, other.columns].compactMap { $0 }
    result.columns =
      conditions.count == 2 ? ColumnCondition(joining: conditions, with: "AND") : conditions.first
    result.sources = sources + other.sources
    result.isExact = isExact && other.isExact
    return result
  }

  /// One of them holds.
  func or(_ other: Filter) -> Filter {
    var result = Filter()
    result.places = places.union(other.places)
    if let words, let others = other.words { result.words = "(\(words)) OR (\(others))" }
    let arePlacesOnly = [self, other].allSatisfy { $0.words == nil && $0.columns == nil }
    let areWordsOnly = [self, other].allSatisfy { $0.places == .all && $0.words != nil && $0.columns == nil }
    let haveNoWords = words == nil && other.words == nil
    if haveNoWords, !arePlacesOnly {
      result.columns = ColumnCondition(joining: [everythingAsColumns, other.everythingAsColumns], with: "OR")
    }
    result.isExact = isExact && other.isExact && (arePlacesOnly || areWordsOnly || haveNoWords)
    return result
  }

  /// It does not hold.
  var negated: Filter {
    guard isExact, words == nil else { return .unknown }
    guard columns != nil else { return Filter(places: places.complement) }
    var condition = everythingAsColumns
    condition.sql = "NOT " + condition.sql
    return Filter(columns: condition)
  }
}

extension [String] {
  fileprivate func joined(separator: String, nilWhenEmpty: Bool) -> String? {
    isEmpty ? nil : map { count > 1 ? "(\($0))" : $0 }.joined(separator: separator)
  }
}
