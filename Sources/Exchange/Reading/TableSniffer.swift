/// Finds out the dialect of a table from the text at its beginning.
struct TableSniffer {
  /// The dialect, and where the records begin.
  struct Finding {
    var delimiter: Detected<Delimiter>
    var quoting: Detected<Quoting>
    var headerLine: Detected<Int?>
    /// Offset of the first record: beyond a `sep=` line.
    var start: Int
    /// Physical line of the first record.
    var line: Int
  }

  /// Records that delimiters are tried on.
  private static let trialRecords = 200
  /// Records among which the header is looked for.
  private static let headerRecords = 30

  let text: [UInt8]
  let isFinal: Bool
  let options: TableOptions
  /// Whether the file's name says tab-separated.
  let isTabFile: Bool

  func sniff() -> Finding {
    let directive = separatorLine()
    let start = directive?.end ?? 0
    let line = directive == nil ? 1 : 2
    let delimiter =
      options.delimiter.map { Detected($0, .forced) }
      ?? directive.map { Detected($0.delimiter, .separatorLine) }
      ?? bestDelimiter(from: start, line: line)
    let quoting =
      options.quoting.map { Detected($0, .forced) }
      ?? self.quoting(delimiter: delimiter.value, from: start, line: line)
    let scanner = RecordScanner(delimiter: delimiter.value, quoting: quoting.value)
    let records = sample(scanner, from: start, line: line, limit: Self.headerRecords)
    return Finding(
      delimiter: delimiter, quoting: quoting, headerLine: headerLine(records), start: start, line: line)
  }

  /// The `sep=;` line that spreadsheets write and read.
  private func separatorLine() -> (delimiter: Delimiter, end: Int)? {
    let key = Array("sep=".utf8)
    guard text.count > key.count, text.starts(with: key) || text.starts(with: Array("SEP=".utf8)),
      let delimiter = Delimiter(validating: text[key.count])
    else { return nil }
    var end = key.count + 1
    guard end < text.count, text[end] == 0x0A || text[end] == 0x0D else { return nil }
    end += text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A ? 2 : 1
    return (delimiter, end)
  }

  /// The first records that are not blank lines.
  private func sample(_ scanner: RecordScanner, from start: Int, line: Int, limit: Int) -> [TableRecord] {
    var records: [TableRecord] = []
    var position = start
    var line = line
    var record = TableRecord()
    while records.count < limit,
      case .record(let end) = scanner.scan(
        text.span, from: position, line: line, isFinal: isFinal, into: &record)
    {
      if record.cells.count > 1 || record.cells[0].end > record.cells[0].start {
        record.bytes.append(contentsOf: text[position..<end])
        records.append(record)
      }
      line += record.lineBreaks
      position = end
    }
    return records
  }

  /// The candidate on which most records agree with the first about the number of fields.
  ///
  /// Fewer fields than the first count half, for trailing ones may be left out; more count nothing. Where
  /// the first record has one field (a title), the commonest number of fields takes its place.
  private func bestDelimiter(from start: Int, line: Int) -> Detected<Delimiter> {
    var best = Detected<Delimiter>(isTabFile ? .tab : .comma, .singleColumn)
    var bestScore = 0.0
    for candidate in Delimiter.candidates {
      let scanner = RecordScanner(delimiter: candidate, quoting: .standard)
      let records = sample(scanner, from: start, line: line, limit: Self.trialRecords)
      let counts = records.map(\.count)
      guard let width = Self.width(counts) else { continue }
      let agreeing = counts.count { $0 == width }
      let shorter = counts.count { $0 > 1 && $0 < width }
      let refused = records.count(where: \.isRefused)
      var score = (Double(agreeing) + Double(shorter) / 2 - Double(refused) / 2) / Double(counts.count)
      score *= 1 - 1 / Double(width)
      if counts[0] != width { score *= 0.9 }
      if candidate == .tab, isTabFile { score *= 2 }
      if score > bestScore {
        bestScore = score
        best = Detected(candidate, .agreeingRecords(agreeing, of: counts.count))
      }
    }
    return best
  }

  /// The number of columns: that of the first record, or, under a title, the commonest one.
  private static func width(_ counts: [Int]) -> Int? {
    guard let first = counts.first else { return nil }
    if first > 1 { return first }
    var frequency: [Int: Int] = [:]
    for count in counts where count > 1 { frequency[count, default: 0] += 1 }
    return frequency.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// Comma-separated text is quoted by its definition; of tab-separated text there are both sorts.
  private func quoting(delimiter: Delimiter, from start: Int, line: Int) -> Detected<Quoting> {
    guard delimiter == .tab else { return Detected(.standard, .kindOfFile) }
    let scanner = RecordScanner(delimiter: delimiter, quoting: .standard)
    var (position, line, quoted, literal) = (start, line, 0, 0)
    var record = TableRecord()
    scanning: while true {
      switch scanner.scan(text.span, from: position, line: line, isFinal: isFinal, into: &record) {
      case .record(let end):
        quoted += record.cells.count(where: \.isQuoted)
        literal += record.problems.count
        line += record.lineBreaks
        position = end
      case .unclosedQuote:
        // At the edge of the sample a quoted cell may just be cut; at the end of the file it is not one.
        if isFinal { literal += 1 }
        break scanning
      case .needsMore, .end:
        break scanning
      }
    }
    if quoted > literal * 10 { return Detected(.standard, .quotedFields(quoted)) }
    if literal > 0 { return Detected(.none, .literalQuotes(literal)) }
    return Detected(isTabFile ? .none : .standard, .kindOfFile)
  }

  /// The row with most names that the caller knows; else the first with more than half of the cells that
  /// the fullest has, for titles above a table fill only a few.
  private func headerLine(_ records: [TableRecord]) -> Detected<Int?> {
    switch options.header {
    case .absent: return Detected(nil, .forced)
    case .line(let line): return Detected(line, .forced)
    case .automatic: break
    }
    if let isKnown = options.isKnownName {
      let known = records.map { record in record.fields.count { !$0.isEmpty && isKnown($0) } }
      if let most = known.max(), most > 0, let index = known.firstIndex(of: most) {
        return Detected(records[index].line, .knownNames(most))
      }
    }
    let filled = records.map { record in (0..<record.count).count { !record.isBlank($0) } }
    guard let fullest = filled.max(), fullest > 0,
      let index = filled.firstIndex(where: { $0 * 2 > fullest })
    else { return Detected(nil, .firstFullRecord) }
    return Detected(records[index].line, .firstFullRecord)
  }
}
