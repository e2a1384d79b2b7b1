internal import PlainText

extension OfficialDocument {
  /// The columns of a page of plain text.
  static let pageWidth = 80
  /// The columns of its left half.
  private static let leftWidth = 36

  /// The document as plain text for a page of 80 columns.
  var plainText: String {
    var lines = headLines
    var last: Block?
    for block in blocks where !block.isHead {
      lines += Array(repeating: "", count: block.blankLines(after: last)) + Self.lines(of: block)
      last = block
    }
    let trimmed = lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    return trimmed.drop { $0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .parent, .issuer, .number, .country, .motto, .placed: []
    case .title(let text), .subject(let text): centred(text)
    case .heading(_, let text), .paragraph(let text): wrapped(text)
    case .item(let text): wrapped(text, first: "- ", rest: "  ")
    case .table(let rows): tableLines(rows)
    case .signatures(let signatures): signatureLines(signatures)
    }
  }

  private var headLines: [String] {
    let head = head
    guard !head.isEmpty else { return [] }
    var lines: [String] = []
    let rightWidth = Self.pageWidth - Self.leftWidth
    for (left, right) in [
      ([head.parent, head.issuer], [head.country, head.motto]), ([head.number], [head.placed]),
    ] {
      let leftLines = left.compactMap { $0 }.flatMap { Columns.wrap(Self.safe($0), to: Self.leftWidth - 2) }
      var rightLines = right.compactMap { $0 }.flatMap { Columns.wrap(Self.safe($0), to: rightWidth) }
      if let motto = head.motto, right.contains(motto) {
        rightLines.append(String(repeating: "-", count: min(rightWidth, Columns.width(of: Self.safe(motto)))))
      }
      for index in 0..<max(leftLines.count, rightLines.count) {
        lines.append(
          Self.centre(index < leftLines.count ? leftLines[index] : "", in: Self.leftWidth - 2) + "  "
            + Self.centre(index < rightLines.count ? rightLines[index] : "", in: rightWidth))
      }
      lines.append("")
    }
    return lines
  }

  /// What a page can show of a text.
  private static func safe(_ text: String) -> String { Sanitizer.visible(text, keepingLines: true) }

  private static func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    Columns.wrap(safe(text), to: pageWidth - rest.count).enumerated().map { index, line in
      (index == 0 ? first : rest) + line
    }
  }

  private static func centred(_ text: String) -> [String] {
    Columns.wrap(safe(text), to: pageWidth).map { centre($0, in: pageWidth) }
  }

  private static func centre(_ line: String, in width: Int) -> String {
    let gap = max(0, width - Columns.width(of: line))
    return String(repeating: " ", count: gap / 2) + line + String(repeating: " ", count: gap - gap / 2)
  }

  private static func padded(_ line: String, to width: Int) -> String {
    line + String(repeating: " ", count: max(0, width - Columns.width(of: line)))
  }

  /// A table with ruled columns; where it is wider than the page, its widest columns wrap.
  private static func tableLines(_ rows: [[String]]) -> [String] {
    guard let count = rows.first?.count, count > 0 else { return [] }
    let cells = rows.map { row in row.map(safe) }
    var widths = (0..<count).map { column in
      cells.map { row in Columns.wrap(row[column], to: pageWidth).map(Columns.width).max() ?? 0 }.max() ?? 0
    }
    let room = max(count * 4, pageWidth - (count - 1) * 3)
    while widths.reduce(0, +) > room, let widest = widths.max(), let index = widths.firstIndex(of: widest) {
      widths[index] -= 1
    }
    var lines: [String] = []
    for (number, row) in cells.enumerated() {
      let columns = row.enumerated().map { Columns.wrap($0.element, to: widths[$0.offset]) }
      for line in 0..<(columns.map(\.count).max() ?? 0) {
        lines.append(
          columns.enumerated().map { index, parts in
            padded(line < parts.count ? parts[line] : "", to: widths[index])
          }.joined(separator: " | "))
      }
      if number == 0 {
        lines.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: "-+-"))
      }
    }
    return lines
  }

  private static func signatureLines(_ signatures: [Signature]) -> [String] {
    guard !signatures.isEmpty else { return [] }
    let width = pageWidth / signatures.count
    func row(_ text: (Signature) -> String) -> [String] {
      let columns = signatures.map { Columns.wrap(safe(text($0)), to: width - 2) }
      return (0..<(columns.map(\.count).max() ?? 0)).map { line in
        columns.map { centre(line < $0.count ? $0[line] : "", in: width) }.joined()
      }
    }
    return row(\.function) + ["", "", ""] + row(\.name)
  }
}

extension OfficialDocument.Block {
  /// Whether it stands in the head.
  fileprivate var isHead: Bool {
    switch self {
    case .parent, .issuer, .number, .country, .motto, .placed: true
    case .title, .subject, .heading, .paragraph, .item, .table, .signatures: false
    }
  }

  /// The empty lines between it and the block before.
  fileprivate func blankLines(after last: Self?) -> Int {
    switch (last, self) {
    case (nil, _): 0
    case (_, .signatures), (_, .heading(level: 1, _)): 2
    case (_, .heading), (_, .table), (.table, _), (.subject, _), (.title, .paragraph): 1
    default: 0
    }
  }
}
