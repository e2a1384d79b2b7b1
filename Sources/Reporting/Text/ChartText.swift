internal import PlainText
internal import ReviewEngine

/// A chart as lines of a terminal.
struct ChartText {
  private let style: ReportText
  private let chart: ReportChart
  private let table: ReportTable

  private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let asciiLevels = ["_", ".", "-", "=", "+", "*", "#", "@"]

  init(_ style: ReportText, _ chart: ReportChart, _ table: ReportTable) {
    self.style = style
    self.chart = chart
    self.table = table
  }

  /// The lines, the first of them empty.
  var lines: [String] {
    [""] + Columns.wrap(chart.title[style.language] + ":", to: style.width)
      + (chart.kind == .line ? sparkline : bars)
  }

  private var bars: [String] {
    guard let labels = table.index(of: chart.labels) else { return [] }
    let names = table.shownRows.map { style.text(of: $0[labels]) }
    let widest = min(names.map { Columns.width(of: $0) }.max() ?? 0, style.width / 3)
    let bar = BarText(chart, of: table, width: style.width - widest - 2, isASCII: style.isASCII)
    let lines = zip(names, table.shownRows).map { name, row in
      (style.fill(style.cut(name, to: widest), to: widest) + "  " + bar.bar(of: row)).withoutTrailingBlanks
    }
    return chart.kind == .stack ? legend + lines : lines
  }

  /// What each piece of a stack means; pieces that no row has are not named.
  private var legend: [String] {
    let names = chart.values.enumerated().compactMap { index, id -> String? in
      guard let column = table.index(of: id), table.shownRows.contains(where: { !$0[column].isSilent })
      else { return nil }
      // A name must not part from its mark at the end of a line.
      return BarText.mark(index, isASCII: style.isASCII) + "\u{A0}"
        + table.columns[column].label[style.language].map { $0 == " " ? "\u{A0}" : String($0) }.joined()
    }
    return Columns.wrap(names.joined(separator: "  "), to: style.width).map { line in
      line.map { $0 == "\u{A0}" ? " " : String($0) }.joined()
    }
  }

  /// One line for all rows, the last of them where there are too many, with the first and the last named.
  private var sparkline: [String] {
    guard let labels = table.index(of: chart.labels), let values = table.index(of: chart.values[0]) else {
      return []
    }
    let rows = table.shownRows.suffix(style.width)
    let largest = rows.map { $0[values].quantity }.max() ?? 0
    let marks = style.isASCII ? Self.asciiLevels : Self.levels
    let line = rows.map { row in
      let share = largest > 0 ? row[values].quantity / largest : 0
      return marks[Int((share * Double(marks.count - 1)).rounded())]
    }.joined()
    guard let first = rows.first, let last = rows.last else { return [] }
    let arrow = style.isASCII ? " .. " : " … "
    return [line]
      + Columns.wrap(style.text(of: first[labels]) + arrow + style.text(of: last[labels]), to: style.width)
  }
}
