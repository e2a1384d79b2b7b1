/// Writes rows as comma- or tab-separated text that a spreadsheet opens right and ``TableReader`` reads back
/// to the letter.
///
/// Lines end in CRLF, and cells are quoted as in RFC 4180 where they need it. The cells of a tab-separated
/// header are always quoted: that tells a reader that this file is of the quoted sort. Cells that would start
/// a formula are guarded (see ``FormulaGuard``). A zero byte, which no text table can hold, is written as
/// U+FFFD.
public struct DelimitedWriter: RowWriter {
  /// The two shapes of delimited text.
  public enum Shape: Sendable {
    /// Comma-separated.
    case csv
    /// Tab-separated.
    case tsv
  }

  private static let quote = UInt8(ascii: "\"")
  private let delimiter: UInt8
  private var output: OutputBuffer
  private var needsAttentionAtStart = true

  /// Writes the header.
  ///
  /// - Parameters:
  ///   - shape: comma- or tab-separated.
  ///   - columns: the names in the header, at least one.
  ///   - byteOrderMark: whether to begin with one, which some spreadsheets need to see UTF-8.
  ///   - sink: where the bytes go.
  public init(
    _ shape: Shape, columns: [String], byteOrderMark: Bool = false, sink: any ByteSink
  ) {
    precondition(!columns.isEmpty, "A table needs a column")
    delimiter = shape == .csv ? Delimiter.comma.byte : Delimiter.tab.byte
    output = OutputBuffer(sink: sink)
    if byteOrderMark { output.bytes += [0xEF, 0xBB, 0xBF] }
    for (index, column) in columns.enumerated() {
      if index > 0 { output.bytes.append(delimiter) }
      append(column, isQuoted: shape == .tsv || columns.count == 1)
      needsAttentionAtStart = false
    }
    endLine()
  }

  /// Writes one row.
  public mutating func write(_ row: [ExportValue]) throws(ExchangeError) {
    for (index, value) in row.enumerated() {
      if index > 0 { output.bytes.append(delimiter) }
      switch value {
      case .none: if row.count == 1 { append("", isQuoted: true) }
      case .text(let text): append(text, isQuoted: row.count == 1)
      case .integer(let number): append(String(number))
      case .flag(let flag): append(flag ? "true" : "false")
      case .list(let texts): append(texts.joined(separator: "\n"))
      case .object, .array:
        var json: [UInt8] = []
        JSONText.append(value, to: &json)
        append(String(decoding: json, as: UTF8.self))
      }
    }
    endLine()
    try output.flushIfLarge()
  }

  /// Hands on what is left.
  public mutating func finish() throws(ExchangeError) { try output.finish() }

  private mutating func endLine() { output.bytes += [0x0D, 0x0A] }

  private mutating func append(_ text: String, isQuoted: Bool = false) {
    var text = text
    text.withUTF8 { utf8 in
      let first = output.bytes.count
      output.bytes.append(contentsOf: utf8)
      tidy(from: first, isQuoted: isQuoted)
    }
  }

  /// Guards and quotes, in place, the cell that was just appended from `first` on.
  private mutating func tidy(from first: Int, isQuoted: Bool) {
    var needsQuotes = isQuoted
    var hasQuote = false
    for index in first..<output.bytes.count {
      let byte = output.bytes[index]
      if byte > Self.quote && byte < 0x80 && byte != delimiter { continue }
      switch byte {
      case Self.quote: hasQuote = true
      case delimiter, 0x0A, 0x0D: needsQuotes = true
      case 0: return replaceZeros(from: first, isQuoted: isQuoted)
      default: break
      }
    }
    if FormulaGuard.isNeeded(for: output.bytes[first...]) {
      output.bytes.insert(FormulaGuard.mark, at: first)
    }
    needsQuotes = needsQuotes || hasQuote || hasEdgeThatReadersDrop(from: first)
    guard needsQuotes else { return }
    if hasQuote {
      let cell = Array(output.bytes[first...])
      output.bytes.removeSubrange(first...)
      for byte in cell {
        if byte == Self.quote { output.bytes.append(Self.quote) }
        output.bytes.append(byte)
      }
    }
    output.bytes.insert(Self.quote, at: first)
    output.bytes.append(Self.quote)
  }

  /// Blanks at either end, which some readers trim; and, at the start of the file, what would pass for a byte
  /// order mark or a `sep=` line.
  private func hasEdgeThatReadersDrop(from first: Int) -> Bool {
    guard first < output.bytes.count else { return false }
    let cell = output.bytes[first...]
    if cell.first == 0x20 || cell.last == 0x20 || cell.first == 0x09 || cell.last == 0x09 { return true }
    return needsAttentionAtStart
      && (cell.starts(with: [0xEF, 0xBB, 0xBF]) || cell.starts(with: Array("sep=".utf8))
        || cell.starts(with: Array("SEP=".utf8)))
  }

  private mutating func replaceZeros(from first: Int, isQuoted: Bool) {
    let cell = output.bytes[first...].flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    output.bytes.removeSubrange(first...)
    output.bytes.append(contentsOf: cell)
    tidy(from: first, isQuoted: isQuoted)
  }
}
