/// A value of an exported row.
public enum ExportValue: Equatable, Sendable {
  /// Nothing: an empty cell, `null`.
  case none
  /// Text, to the letter.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// Yes or no: `true` or `false`.
  case flag(Bool)
  /// Several texts: an array, or lines of one cell.
  case list([String])
  /// Named values in their order: an object. In a cell it is written as JSON.
  case object([(name: String, value: ExportValue)])
  /// Values in their order: an array. In a cell it is written as JSON.
  case array([ExportValue])

  /// Whether two values are the same, the order of names included.
  public static func == (left: ExportValue, right: ExportValue) -> Bool {
    switch (left, right) {
    case (.none, .none): true
    case (.text(let a), .text(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.flag(let a), .flag(let b)): a == b
    case (.list(let a), .list(let b)): a == b
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a.elementsEqual(b) { $0.name == $1.name && $0.value == $1.value }
    default: false
    }
  }
}
