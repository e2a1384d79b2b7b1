/// Something odd in one record, with its place.
public struct TableProblem: Equatable, Sendable {
  /// What is odd.
  public enum Kind: Equatable, Sendable {
    /// A quote inside a field that does not begin with one; it is read as part of the field.
    case strayQuote
    /// A quote after blanks at the beginning of a field: nobody can say whether it opens.
    case quoteAfterBlank
    /// Text between a closing quote and the next delimiter.
    case textAfterQuote
    /// The record has fewer fields than the header; the missing ones are read as empty.
    case missingFields(expected: Int, found: Int)
    /// The record has more fields than the header, and what is beyond is not empty.
    case surplusFields(expected: Int, found: Int)
    /// The line is not a JSON object, or has a name twice; `offset` is the byte at which that shows.
    case malformedJSON(offset: Int)
  }

  /// The physical line, from 1.
  public let line: Int
  /// The column of the table, from 1.
  public let column: Int
  /// What is odd.
  public let kind: Kind

  /// Whether the record's cells cannot be trusted to be where they seem to be.
  public var isRefusal: Bool {
    switch kind {
    case .strayQuote, .missingFields: false
    case .quoteAfterBlank, .textAfterQuote, .surplusFields, .malformedJSON: true
    }
  }
}
