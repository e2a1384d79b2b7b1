internal import PlainText
internal import ReviewEngine

/// A table as aligned lines. Columns that find no room stand in a further block below, each block beginning with the
/// first column; bars stand at the end of the lines, where there is room for them.
struct GridText {
  private let style: ReportText
  private let table: ReportTable
  private let columns: [Int]
  private var widths: [Int: Int] = [:]
  private let bars: ReportChart?

  private static let gap = 2
  private static let narrowestText = 12
  private static let narrowestFirst = 6
  private static let widestText = 48
  private static let barWidths = 8...40

  init(_ style: ReportText, _ table: ReportTable, bars: ReportChart?) {
    self.style = style
    self.table = table
    self.bars = bars
    columns = table.shownColumns
    for column in columns { widths[column] = naturalWidth(of: column) }
    narrowTexts()
    widenTitles()
  }

  /// The lines.
  var lines: [String] {
    let blocks = self.blocks
    let room = style.width - width(of: blocks.last ?? []) - Self.gap
    let isBeside = bars != nil && room >= Self.barWidths.lowerBound
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      if index > 0 { lines.append("") }
      let isLast = index == blocks.count - 1
      lines += self.lines(
        of: block, barWidth: isLast && isBeside ? min(room, Self.barWidths.upperBound) : nil)
    }
    if let bars, !isBeside { lines += ChartText(style, bars, table).lines }
    return lines
  }

  private func lines(of block: [Int], barWidth: Int?) -> [String] {
    var lines = header(of: block)
    let below = block.reduce(0) { $0 + width($1) + Self.gap } - Self.gap
    let rule = style.isASCII ? "-" : "─"
    lines.append(String(repeating: rule, count: min(below, style.width)))
    let bar = bars.flatMap { chart in
      barWidth.map { BarText(chart, of: table, width: $0, isASCII: style.isASCII) }
    }
    for row in table.shownRows {
      let line = block.map { cell(row[$0], in: $0) }.joined(separator: "  ")
      lines.append((line + (bar.map { "  " + $0.bar(of: row) } ?? "")).withoutTrailingBlanks)
    }
    if let total = table.total {
      lines.append(String(repeating: rule, count: min(below, style.width)))
      lines.append(block.map { cell(total[$0], in: $0) }.joined(separator: "  ").withoutTrailingBlanks)
    }
    return lines
  }

  /// The titles of the columns, on several lines where they are long, standing on the rule.
  private func header(of block: [Int]) -> [String] {
    let titles = block.map { Columns.wrap(title(of: $0), to: max(2, width($0))) }
    let height = titles.map(\.count).max() ?? 0
    return (0..<height).map { line in
      zip(block, titles).map { column, title in
        let index = line - (height - title.count)
        return style.fill(index >= 0 ? title[index] : "", to: width(column), isRightAligned: isNumber(column))
      }.joined(separator: "  ").withoutTrailingBlanks
    }
  }

  private func cell(_ value: ReportValue, in column: Int) -> String {
    let text = style.cut(style.text(of: value), to: width(column))
    return style.fill(text, to: width(column), isRightAligned: isNumber(column))
  }

  // MARK: Widths

  /// The columns by blocks that fit into a line.
  private var blocks: [[Int]] {
    guard let first = columns.first else { return [] }
    var blocks = [[first]]
    for column in columns.dropFirst() {
      if width(of: blocks[blocks.count - 1] + [column]) > style.width, blocks[blocks.count - 1].count > 1 {
        blocks.append([first, column])
      } else {
        blocks[blocks.count - 1].append(column)
      }
    }
    return blocks
  }

  private func width(_ column: Int) -> Int { widths[column] ?? 0 }

  private func width(of block: [Int]) -> Int {
    block.reduce(-Self.gap) { $0 + width($1) + Self.gap }
  }

  private func isNumber(_ column: Int) -> Bool { table.columns[column].kind.isNumber }

  private func title(of column: Int) -> String { table.columns[column].label[style.language] }

  private func naturalWidth(of column: Int) -> Int {
    let rows = table.shownRows + (table.total.map { [$0] } ?? [])
    let values = rows.map { Columns.width(of: style.text(of: $0[column])) }.max() ?? 0
    let title = title(of: column)
    let words = title.split(separator: " ").map { Columns.width(of: String($0)) }
    var width = max(values, words.max() ?? 0, 2)
    while Columns.wrap(title, to: width).count > 2 { width += 1 }
    return isNumber(column) ? width : min(width, Self.widestText)
  }

  /// Takes from the widest columns of text what all columns together have too much.
  private mutating func narrowTexts() {
    var excess = width(of: columns) - style.width
    while excess > 0 {
      let texts = columns.filter { !isNumber($0) && width($0) > Self.narrowestText }
      guard let widest = texts.max(by: { width($0) < width($1) }) else { break }
      widths[widest] = width(widest) - 1
      excess -= 1
    }
    guard let first = columns.first else { return }
    // However narrow the lines are, the first column and one other stand side by side.
    for column in columns.dropFirst() {
      widths[column] = min(width(column), style.width - Self.gap - Self.narrowestFirst)
    }
    let widest = columns.dropFirst().map(width).max() ?? -Self.gap
    widths[first] = min(width(first), style.width - Self.gap - widest)
  }

  /// Gives the room that is left to titles that stand on two lines.
  private mutating func widenTitles() {
    for column in columns {
      let wanted = Columns.width(of: title(of: column))
      if wanted > width(column), width(of: columns) - width(column) + wanted <= style.width {
        widths[column] = wanted
      }
    }
  }
}

extension ReportColumn.Kind {
  /// Whether values stand at the right, digit under digit.
  var isNumber: Bool {
    switch self {
    case .count, .ratio, .decimal, .span: true
    case .text, .day: false
    }
  }
}
