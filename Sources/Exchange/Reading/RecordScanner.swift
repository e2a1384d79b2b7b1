/// Finds the cells of one record in UTF-8 text: a byte state machine without a memory of its own.
///
/// It works on bytes because every byte it looks for is ASCII, and UTF-8 uses those for nothing else.
struct RecordScanner {
  /// How a scan ended.
  enum Outcome: Equatable {
    /// A record was found; the next begins at this offset.
    case record(end: Int)
    /// The text ends within a record and there is more to come.
    case needsMore
    /// There is no further record.
    case end
    /// The text ends, for good or for now, within quotes opened at this place.
    case unclosedQuote(line: Int, column: Int)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  let delimiter: UInt8
  let quoting: Quoting

  init(delimiter: Delimiter, quoting: Quoting) {
    self.delimiter = delimiter.byte
    self.quoting = quoting
  }

  /// Scans the record that begins at `start`, on physical line `line`, and stores its cells as offsets from
  /// `start`; the bytes are not copied.
  func scan(
    _ text: Span<UInt8>, from start: Int, line: Int, isFinal: Bool, into record: inout TableRecord
  ) -> Outcome {
    record.clear()
    record.line = line
    guard start < text.count else { return isFinal ? .end : .needsMore }
    var index = start
    while true {
      if quoting == .standard, index < text.count, text[index] == Self.quote {
        if let outcome = quotedCell(text, at: &index, from: start, isFinal: isFinal, into: &record) {
          return outcome
        }
      } else {
        plainCell(text, at: &index, from: start, into: &record)
      }
      guard index < text.count else { return isFinal ? .record(end: index) : .needsMore }
      if text[index] == delimiter {
        index += 1
        continue
      }
      return endOfLine(text, at: index, isFinal: isFinal, into: &record)
    }
  }

  /// Takes CR, LF or CRLF; a CR at the end of what is there waits to see what follows.
  private func endOfLine(
    _ text: Span<UInt8>, at index: Int, isFinal: Bool, into record: inout TableRecord
  ) -> Outcome {
    record.lineBreaks += 1
    guard text[index] == Self.carriageReturn else { return .record(end: index + 1) }
    guard index + 1 < text.count else { return isFinal ? .record(end: index + 1) : .needsMore }
    return .record(end: index + (text[index + 1] == Self.lineFeed ? 2 : 1))
  }

  /// Reads a cell without quotes up to the delimiter, line end or end of text that ends it.
  private func plainCell(
    _ text: Span<UInt8>, at index: inout Int, from start: Int, into record: inout TableRecord
  ) {
    let first = index
    var hasQuote = false
    while index < text.count {
      let byte = text[index]
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      if byte == Self.quote { hasQuote = true }
      index += 1
    }
    if hasQuote, quoting == .standard { noteQuote(text, first..<index, into: &record) }
    record.cells.append(
      .init(start: first - start, end: index - start, isQuoted: false, hasDoubledQuote: false))
  }

  private func noteQuote(_ text: Span<UInt8>, _ range: Range<Int>, into record: inout TableRecord) {
    var index = range.lowerBound
    while text[index] == 0x20 || (text[index] == 0x09 && delimiter != 0x09) { index += 1 }
    record.problems.append(
      TableProblem(
        line: record.line + record.lineBreaks, column: record.cells.count + 1,
        kind: text[index] == Self.quote ? .quoteAfterBlank : .strayQuote))
  }

  /// Reads a quoted cell up to what follows its closing quote; answers an outcome if it does not close.
  private func quotedCell(
    _ text: Span<UInt8>, at index: inout Int, from start: Int, isFinal: Bool, into record: inout TableRecord
  ) -> Outcome? {
    let opening = Outcome.unclosedQuote(
      line: record.line + record.lineBreaks, column: record.cells.count + 1)
    let first = index + 1
    var hasDoubledQuote = false
    index = first
    while true {
      guard index < text.count else { return opening }
      let byte = text[index]
      if byte == Self.quote {
        guard index + 1 < text.count else {
          if !isFinal { return .needsMore }
          break
        }
        if text[index + 1] != Self.quote { break }
        hasDoubledQuote = true
        index += 2
        continue
      }
      // A CRLF counts at its LF; at the very end of the text its LF cannot be seen, but then the quote is
      // open and the record is scanned again.
      if byte == Self.lineFeed
        || (byte == Self.carriageReturn && index + 1 < text.count && text[index + 1] != Self.lineFeed)
      {
        record.lineBreaks += 1
      }
      index += 1
    }
    record.cells.append(
      .init(start: first - start, end: index - start, isQuoted: true, hasDoubledQuote: hasDoubledQuote))
    index += 1
    passGarbage(text, at: &index, into: &record)
    return nil
  }

  /// Text after a closing quote: the rest of the line is given up, and the record with it.
  private func passGarbage(_ text: Span<UInt8>, at index: inout Int, into record: inout TableRecord) {
    guard index < text.count, !isEndOfCell(text[index]) else { return }
    record.problems.append(
      TableProblem(
        line: record.line + record.lineBreaks, column: record.cells.count, kind: .textAfterQuote))
    while index < text.count, text[index] != Self.lineFeed, text[index] != Self.carriageReturn { index += 1 }
  }

  private func isEndOfCell(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }
}
