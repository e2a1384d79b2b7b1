/// A value of a TOML document, free of the library that read it.
enum TomlItem: Equatable, Sendable {
  /// Text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A number with a point or an exponent.
  case float(Double)
  /// `true` or `false`.
  case boolean(Bool)
  /// A date, a time, or both, as it was written.
  case date(String)
  /// A list.
  case array([TomlItem])
  /// Keys with values.
  case table([String: TomlItem])

  /// Which kind of value it is.
  var kind: ValueKind {
    switch self {
    case .string: .string
    case .integer: .integer
    case .float: .float
    case .boolean: .boolean
    case .date: .date
    case .array: .array
    case .table: .table
    }
  }
}
