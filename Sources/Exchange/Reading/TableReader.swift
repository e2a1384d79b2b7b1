/// Reads a delimited text table record by record; memory does not grow with the number of records.
///
/// ```swift
/// let reader = try TableReader(path: "de-cu.csv")
/// var record = TableRecord()
/// while try reader.read(into: &record) { print(record.line, record[0]) }
/// ```
public final class TableReader {
  /// What the table is called in messages.
  public let name: String
  /// The names of the columns, as they stand in the file; empty when there is no header.
  public private(set) var header: [String] = []
  /// Blank lines passed over so far; in a table of one column a blank line is a record.
  public private(set) var blankLines = 0

  private var decoder: TextDecoder
  private let scanner: RecordScanner
  private let finding: TableSniffer.Finding
  private let recordLimit: Int
  private let removesFormulaGuard: Bool
  private let allowsMissingFields: Bool
  private var isSingleColumn: Bool
  private var text: [UInt8] = []
  private var position: Int
  private var line: Int

  /// Opens a file; `-` is standard input.
  public convenience init(path: String, options: TableOptions = TableOptions()) throws(ExchangeError) {
    try self.init(source: FileByteSource(path: path), options: options)
  }

  /// Starts on a source: looks at its beginning, and reads up to the end of the header.
  public convenience init(
    source: any ByteSource, options: TableOptions = TableOptions()
  ) throws(ExchangeError) {
    try self.init(source: source, options: options, sizes: ReadingSizes())
  }

  init(source: any ByteSource, options: TableOptions, sizes: ReadingSizes) throws(ExchangeError) {
    name = source.name
    recordLimit = sizes.record
    decoder = TextDecoder(source: source, forced: options.encoding, sizes: sizes)
    try decoder.decode(into: &text)
    if let failure = decoder.failure {
      throw Self.error(failure, file: name, line: 1 + text[...].lineBreaks)
    }
    if text.isEmpty { throw .empty(file: name) }
    let lowered = name.lowercased()
    finding = TableSniffer(
      text: text, isFinal: decoder.isAtEnd, options: options,
      isTabFile: lowered.hasSuffix(".tsv") || lowered.hasSuffix(".tab")
    ).sniff()
    scanner = RecordScanner(delimiter: finding.delimiter.value, quoting: finding.quoting.value)
    removesFormulaGuard = options.removesFormulaGuard
    allowsMissingFields = options.allowsMissingFields ?? (finding.delimiter.value == .tab)
    isSingleColumn = finding.delimiter.reason == .singleColumn
    position = finding.start
    line = finding.line
    if options.header != .absent { try readHeader() }
  }

  /// What was found out, and why. The encoding is final once the end is reached.
  public var detection: TableDetection {
    TableDetection(
      form: Detected(.delimited, .forced), encoding: decoder.detected, delimiter: finding.delimiter,
      quoting: finding.quoting,
      headerLine: finding.headerLine)
  }

  /// Reads the next record into `record`, whose storage is used again; false at the end.
  public func read(into record: inout TableRecord) throws(ExchangeError) -> Bool {
    while try scan(into: &record) {
      if record.isBlankLine, !isSingleColumn {
        blankLines += 1
        continue
      }
      if !header.isEmpty { compareWithHeader(&record) }
      return true
    }
    return false
  }

  /// The next record, or nil at the end.
  public func next() throws(ExchangeError) -> TableRecord? {
    var record = TableRecord()
    return try read(into: &record) ? record : nil
  }

  private func readHeader() throws(ExchangeError) {
    guard let wanted = finding.headerLine.value else { throw .empty(file: name) }
    var record = TableRecord()
    while try scan(into: &record), record.line <= wanted {
      guard record.line == wanted else { continue }
      header = record.fields
      isSingleColumn = header.count == 1
      return
    }
    throw .headerNotFound(file: name, line: wanted)
  }

  private func compareWithHeader(_ record: inout TableRecord) {
    let expected = header.count
    if record.count > expected, (expected..<record.count).allSatisfy(record.isBlank) {
      record.cells.removeSubrange(expected...)
    }
    let found = record.count
    guard found != expected, !record.isRefused, found > expected || !allowsMissingFields else { return }
    record.problems.append(
      TableProblem(
        line: record.line, column: min(found, expected) + 1,
        kind: found > expected
          ? .surplusFields(expected: expected, found: found)
          : .missingFields(expected: expected, found: found)))
  }

  /// Finds the next record, blank lines among them, and copies its bytes.
  private func scan(into record: inout TableRecord) throws(ExchangeError) -> Bool {
    while true {
      let isFinal = decoder.isAtEnd && decoder.failure == nil
      switch scanner.scan(text.span, from: position, line: line, isFinal: isFinal, into: &record) {
      case .record(let end):
        record.bytes.append(contentsOf: text[position..<end])
        record.removesFormulaGuard = removesFormulaGuard
        position = end
        line += record.lineBreaks
        return true
      case .end:
        return false
      case .unclosedQuote(let line, let column):
        if isFinal || text.count - position > recordLimit {
          throw .unclosedQuote(file: name, line: line, column: column)
        }
        try refill()
      case .needsMore:
        if text.count - position > recordLimit {
          throw .recordTooLong(file: name, line: line, limit: recordLimit)
        }
        try refill()
      }
    }
  }

  /// Gets more text behind what is not used up yet, or fails where the text fails.
  private func refill() throws(ExchangeError) {
    text.removeSubrange(..<position)
    position = 0
    if let failure = decoder.failure {
      throw Self.error(failure, file: name, line: line + text[...].lineBreaks)
    }
    try decoder.decode(into: &text)
  }

  private static func error(_ failure: TextDecoder.Failure, file: String, line: Int) -> ExchangeError {
    switch failure {
    case .undecodable(let encoding, let bytes):
      .undecodable(file: file, encoding: encoding, line: line, bytes: bytes)
    case .zeroByte(let kind):
      .binary(file: file, kind: kind, line: line)
    }
  }
}

extension ArraySlice<UInt8> {
  /// How many line breaks there are: CR, LF and CRLF each count one.
  var lineBreaks: Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in self {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { count += 1 }
      previous = byte
    }
    return count
  }
}
