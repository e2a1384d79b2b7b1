/// What the caller settles about a table; whatever is nil is detected.
public struct TableOptions: Sendable {
  /// Where the names of the columns are.
  public enum Header: Equatable, Sendable {
    /// Found by looking.
    case automatic
    /// Nowhere: every record is data.
    case absent
    /// In the record that begins on this physical line, from 1.
    case line(Int)
  }

  /// The form of the text.
  public var form: TableForm?
  /// The encoding of the bytes.
  public var encoding: TextEncoding?
  /// What stands between two fields.
  public var delimiter: Delimiter?
  /// Whether quotes enclose fields.
  public var quoting: Quoting?
  /// Where the header is.
  public var header: Header
  /// Whether records may leave out trailing fields without a note; by default only tab-separated ones may.
  public var allowsMissingFields: Bool?
  /// Whether the apostrophe that the writers of this module put before would-be formulas is taken off.
  public var removesFormulaGuard: Bool
  /// Tells a column name that means something to the caller, which helps to find the header row.
  public var isKnownName: (@Sendable (String) -> Bool)?

  /// Options that leave everything to detection.
  public init(
    form: TableForm? = nil, encoding: TextEncoding? = nil, delimiter: Delimiter? = nil,
    quoting: Quoting? = nil,
    header: Header = .automatic, allowsMissingFields: Bool? = nil, removesFormulaGuard: Bool = true,
    isKnownName: (@Sendable (String) -> Bool)? = nil
  ) {
    self.form = form
    self.encoding = encoding
    self.delimiter = delimiter
    self.quoting = quoting
    self.header = header
    self.allowsMissingFields = allowsMissingFields
    self.removesFormulaGuard = removesFormulaGuard
    self.isKnownName = isKnownName
  }
}

/// What was found out about a table, and why.
public struct TableDetection: Equatable, Sendable {
  /// The form of the text; only an import asks for it.
  public var form: Detected<TableForm>
  /// The encoding; it can change while the file is read, until the first byte that tells.
  public var encoding: Detected<TextEncoding>
  /// What stands between two fields.
  public var delimiter: Detected<Delimiter>
  /// Whether quotes enclose fields.
  public var quoting: Detected<Quoting>
  /// The physical line of the header row, from 1; nil when there is none.
  public var headerLine: Detected<Int?>
}
