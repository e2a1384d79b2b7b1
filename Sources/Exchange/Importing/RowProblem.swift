public import ReviewEngine

/// Something wrong with one row, to be reported to whoever sent the file.
public struct RowProblem: Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Equatable, Sendable {
    /// The table itself is odd here.
    case table(TableProblem.Kind)
    /// There is no subject, though other cells are filled.
    case missingSubject
    /// The id has a line break or control character in it.
    case invalidID
    /// The word is none for individual, collective or household; it is kept as an extra field.
    case unknownSubjectKind
    /// The word is none for a kind of exemplar; it is kept as an extra field.
    case unknownKind
    /// Not a date that can be read only one way; it is kept as an extra field.
    case unreadableDate
    /// The form cannot hold it; it is kept as an extra field.
    case unreadableForm(FormMistake)
    /// Another row of the file, on this line, has the same key and says something else.
    case collision(otherLine: Int)
    /// Not a nomination but the heading of a group (`II. Tập thể`); the row is passed over.
    case groupHeading
  }

  /// The physical line, from 1.
  public let line: Int
  /// The column of the table, from 1.
  public let column: Int
  /// The column's name in the file; empty when it has none.
  public let columnName: String
  /// What the cell says.
  public let value: String
  /// What is wrong.
  public let reason: Reason

  /// Whether the row is not imported because of it.
  public var isRefusal: Bool {
    switch reason {
    case .table(let kind): TableProblem(line: line, column: column, kind: kind).isRefusal
    case .missingSubject, .invalidID, .collision, .groupHeading: true
    case .unknownSubjectKind, .unknownKind, .unreadableDate, .unreadableForm: false
    }
  }
}
