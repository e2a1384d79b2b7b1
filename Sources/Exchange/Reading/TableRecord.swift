/// One record of a table: its cells, made into strings only when asked for.
///
/// The record keeps its own bytes, so that it stays good after the reader has gone on.
public struct TableRecord: Sendable {
  /// A cell: a stretch of the record's bytes, without its enclosing quotes.
  struct Cell: Sendable {
    var start: Int
    var end: Int
    var isQuoted: Bool
    /// Whether a doubled quote stands in it for one.
    var hasDoubledQuote: Bool
  }

  /// The physical line on which the record begins, from 1.
  public internal(set) var line = 0
  /// What is odd about the record.
  public internal(set) var problems: [TableProblem] = []
  var bytes: [UInt8] = []
  var cells: [Cell] = []
  /// The physical lines that the record takes, its own line end among them.
  var lineBreaks = 0
  var removesFormulaGuard = false

  /// An empty record, to read into.
  public init() {}

  /// How many cells the record has.
  public var count: Int { cells.count }

  /// Whether the record's cells cannot be trusted to be where they seem to be.
  public var isRefused: Bool { problems.contains(where: \.isRefusal) }

  /// All cells.
  public var fields: [String] { (0..<cells.count).map { self[$0] } }

  /// The text of a cell, counted from 0; empty beyond the last.
  public subscript(column: Int) -> String {
    guard column < cells.count else { return "" }
    let cell = cells[column]
    var start = cell.start
    // The guard's apostrophe is looked for in the text, where a doubled quote is one.
    let mayBeGuarded = removesFormulaGuard && start < cell.end && bytes[start] == FormulaGuard.mark
    if cell.hasDoubledQuote {
      let text = bytes[start..<cell.end].singlingQuotes()
      return String(decoding: mayBeGuarded ? FormulaGuard.removed(from: text[...]) : text[...], as: UTF8.self)
    }
    if mayBeGuarded { start = FormulaGuard.removed(from: bytes[start..<cell.end]).startIndex }
    return String(decoding: bytes[start..<cell.end], as: UTF8.self)
  }

  /// Whether a cell has nothing in it, or nothing but blanks; no string is made for the answer.
  public func isBlank(_ column: Int) -> Bool {
    guard column < cells.count else { return true }
    return bytes[cells[column].start..<cells[column].end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The bytes of a cell as they stand in the file, but for its enclosing quotes.
  func bytes(_ column: Int) -> ArraySlice<UInt8> {
    column < cells.count ? bytes[cells[column].start..<cells[column].end] : []
  }

  /// Makes these texts the cells.
  mutating func setCells(_ texts: [String]) {
    bytes.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    for text in texts {
      let start = bytes.count
      bytes.append(contentsOf: text.utf8)
      cells.append(Cell(start: start, end: bytes.count, isQuoted: false, hasDoubledQuote: false))
    }
  }

  /// Whether the record is a line with nothing on it but blanks.
  var isBlankLine: Bool { cells.count == 1 && !cells[0].isQuoted && isBlank(0) }

  /// Makes the record ready to be filled again, keeping its storage.
  mutating func clear() {
    problems.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    lineBreaks = 0
  }
}

extension ArraySlice<UInt8> {
  /// The bytes with each doubled quote made one.
  fileprivate func singlingQuotes() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = startIndex
    while index < endIndex {
      result.append(self[index])
      index += self[index] == 0x22 ? 2 : 1
    }
    return result
  }
}
