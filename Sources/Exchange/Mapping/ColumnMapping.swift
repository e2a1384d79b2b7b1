/// What the user says about columns; whatever is not said is recognised by name.
public struct ColumnMapping: Equatable, Sendable {
  /// One saying: this column of the file is that.
  public struct Entry: Equatable, Sendable {
    /// What the column is.
    public let target: ColumnTarget
    /// The column's name in the file.
    public let column: String

    /// A saying.
    public init(target: ColumnTarget, column: String) {
      self.target = target
      self.column = column
    }

    /// Reads `NAME=COLUMN`. The column's name may hold `=`.
    ///
    /// - Throws: ``MappingError``.
    public init(parsing text: String) throws(MappingError) {
      guard let sign = text.firstIndex(of: "="), sign > text.startIndex,
        text.index(after: sign) < text.endIndex
      else { throw .malformed(text) }
      try self.init(name: String(text[..<sign]), column: String(text[text.index(after: sign)...]))
    }

    /// A saying by the target's permanent name.
    ///
    /// - Throws: ``MappingError/unknownName(_:nearest:)``.
    public init(name: String, column: String) throws(MappingError) {
      guard let target = ColumnTarget(name: name) else { throw .unknown(name: name) }
      self.init(target: target, column: column)
    }
  }

  /// What is said, in order. A target said of several columns is, for an achievement or evidence, their texts
  /// joined with line breaks; for any other, the first of them that says something in a row.
  public var entries: [Entry]

  /// A mapping; an empty one leaves everything to names.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }
}
