/// What a query asks of the form of a stage: of a field, of a column of a table, or of any column of it.
public struct FormCondition: Sendable, Hashable {
  /// The stage whose form it is.
  public let stage: Stage
  /// The id of the field.
  public let field: String
  /// The id of the column, where the field is a table and one column is meant.
  public let column: String?
  /// What is asked.
  public let test: Test

  /// What is asked of a value.
  public enum Test: Sendable, Hashable {
    /// The text says it.
    case says(TextPattern)
    /// The number, or the day, compares so.
    case compares(Comparison, Bound)
  }

  /// What a value is compared with.
  public enum Bound: Sendable, Hashable {
    /// A whole number.
    case number(Int)
    /// A day.
    case day(CalendarDay)

    /// Reads a number or a day; nil for anything else.
    public init?(_ text: String) {
      if let number = Int(text) {
        self = .number(number)
      } else if let day = CalendarDay(parsing: text) {
        self = .day(day)
      } else {
        return nil
      }
    }
  }

  /// Makes a condition.
  public init(stage: Stage, field: String, column: String?, test: Test) {
    self.stage = stage
    self.field = field
    self.column = column
    self.test = test
  }

  /// Whether one of the values that are meant passes the test.
  public func matches(_ forms: Facts) -> Bool {
    let path = "\(stage.id).\(field)"
    if column == nil, test.passes(forms[path]) { return true }
    return forms.under(path).contains { fact in
      // `stage.field.row.column`; a hash beside a document has no row.
      let parts = fact.name.dropFirst(path.count + 1).split(separator: ".")
      guard parts.count == 2, column.map({ $0 == parts[1] }) ?? true else { return false }
      return test.passes(fact.value)
    }
  }
}

extension FormCondition.Test {
  fileprivate func passes(_ value: String) -> Bool {
    guard !value.isEmpty else { return false }
    switch self {
    case .says(let pattern): return pattern.matches(value)
    case .compares(let comparison, .number(let bound)):
      return Int(value).map { comparison.holds($0, bound) } ?? false
    case .compares(let comparison, .day(let bound)):
      return CalendarDay(parsing: value).map { comparison.holds($0, bound) } ?? false
    }
  }
}
