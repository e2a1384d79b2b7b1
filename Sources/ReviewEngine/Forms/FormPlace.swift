/// A place in the form of a stage: a field, or a cell of a table.
public struct FormPlace: Sendable, Hashable, CustomStringConvertible {
  /// The id of the field.
  public let field: String
  /// The row of a table, from 1; nil for the field as a whole.
  public let row: Int?
  /// The id of the column; nil for the field or the row as a whole.
  public let column: String?

  /// A field as a whole.
  public init(_ field: String) {
    self.field = field
    row = nil
    column = nil
  }

  /// A cell of a table; `row` counts from 1.
  public init(_ table: String, row: Int, column: String) {
    field = table
    self.row = row
    self.column = column
  }

  /// Reads `report` or `checks.2.result`; nil for anything else.
  public init?(parsing text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." }.map { String($0) }
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    switch parts.count {
    case 1: self.init(parts[0])
    case 3:
      guard let row = Int(parts[1]), row > 0, String(row) == parts[1] else { return nil }
      self.init(parts[0], row: row, column: parts[2])
    default: return nil
    }
  }

  /// The name of the fact that holds what stands here.
  public func path(in stage: Stage) -> String { "\(stage.id).\(self)" }

  /// What ``init(parsing:)`` reads back: `report`, `checks.2.result`.
  public var description: String {
    guard let row, let column else { return field }
    return "\(field).\(row).\(column)"
  }
}
