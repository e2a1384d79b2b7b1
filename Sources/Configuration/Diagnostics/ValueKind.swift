public import ReviewEngine

/// The kinds of values that TOML 1.0 knows.
public enum ValueKind: String, CaseIterable, Sendable {
  /// Text in quotes.
  case string
  /// A whole number.
  case integer
  /// A number with a point or an exponent.
  case float
  /// `true` or `false`.
  case boolean
  /// A date, a time, or both.
  case date
  /// A list in square brackets.
  case array
  /// Keys with values, in braces or under a heading.
  case table

  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .string: LocalizedText(vi: "chuỗi trong ngoặc kép", en: "a string in quotes")
    case .integer: LocalizedText(vi: "số nguyên", en: "a whole number")
    case .float: LocalizedText(vi: "số thực", en: "a decimal number")
    case .boolean: LocalizedText(vi: "true hoặc false", en: "true or false")
    case .date: LocalizedText(vi: "ngày giờ", en: "a date or time")
    case .array: LocalizedText(vi: "danh sách [ ]", en: "a list [ ]")
    case .table: LocalizedText(vi: "bảng { }", en: "a table { }")
    }
  }
}
