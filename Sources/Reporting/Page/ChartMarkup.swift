internal import PlainText
internal import ReviewEngine

/// A chart as a figure: what it is called, what its colours mean, and a drawing. Lengths are in units of the drawing,
/// which is scaled to the page.
struct ChartMarkup {
  private let chart: ReportChart
  private let table: ReportTable
  private let id: String
  private let language: Language
  private let labels: Int
  private let columns: [Int]

  static let width = 720.0

  init(_ chart: ReportChart, of table: ReportTable, id: String, in language: Language) {
    self.chart = chart
    self.table = table
    self.id = id
    self.language = language
    labels = table.index(of: chart.labels) ?? 0
    columns = chart.values.compactMap(table.index)
  }

  /// Writes the figure.
  func append(to page: inout Markup) {
    page.element("figure") { page in
      page.element("figcaption", chart.title[language])
      if chart.kind == .stack { legend(to: &page) }
      let drawing = self.drawing
      page.element(
        "svg",
        [
          "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(svg(Self.width)) \(svg(drawing.height))",
          "role": "img", "aria-labelledby": "\(id)-title \(id)-desc",
        ]
      ) { page in
        page.element("title", ["id": "\(id)-title"], chart.title[language])
        page.element("desc", ["id": "\(id)-desc"], description)
        page.newLine()
        drawing.append(to: &page)
      }
    }
  }

  private var drawing: any Drawing {
    let rows = Array(table.shownRows)
    switch chart.kind {
    case .bars, .stack:
      return BarsDrawing(
        rows: rows.map { row in
          BarsDrawing.Row(
            label: Words.text(of: row[labels], in: language),
            pieces: columns.map { BarsDrawing.Piece(quantity: row[$0].quantity, text: text(of: row, $0)) },
            value: columns.count == 1 ? Words.text(of: row[columns[0]], in: language) : "")
        })
    case .line:
      let column = columns[0]
      return LineDrawing(
        points: rows.map { row in
          LineDrawing.Point(
            label: Words.text(of: row[labels], in: language), quantity: row[column].quantity,
            text: text(of: row, column))
        }, language: language)
    }
  }

  /// What a part of the drawing says when it is pointed at.
  private func text(of row: [ReportValue], _ column: Int) -> String {
    let name = columns.count == 1 ? "" : " · " + table.columns[column].label[language]
    return Words.text(of: row[labels], in: language) + name + ": " + Words.text(of: row[column], in: language)
  }

  /// Says what the drawing shows to who does not see it; the numbers are in the table.
  private var description: String {
    let rows = table.shownRows
    let totals = rows.map { row in columns.reduce(0) { $0 + row[$1].quantity } }
    let largest = zip(rows, totals).max { $0.1 < $1.1 }?.0
    let name = largest.map { Words.text(of: $0[labels], in: language) } ?? ""
    let sentence = LocalizedText(
      vi: "\(Words.counted(rows.count, "dòng", "").vi); lớn nhất: \(name). Số liệu ở bảng bên dưới.",
      en: "\(Words.counted(rows.count, "", "row").en); largest: \(name). The numbers are in the table below.")
    return sentence[language]
  }

  private func legend(to page: inout Markup) {
    page.element("ul", ["class": "legend"]) { page in
      for (index, column) in columns.enumerated()
      where table.shownRows.contains(where: { !$0[column].isSilent }) {
        page.element("li") { page in
          page.element("span", ["class": SeriesColour.name(index), "aria-hidden": "true"], "")
          page.say(table.columns[column].label[language])
        }
      }
    }
  }
}

/// The colours of the pieces of stacks, by their names in the style sheet.
enum SeriesColour {
  /// The class of the piece at a place.
  static func name(_ index: Int) -> String { "s\(index % 8 + 1)" }
}

/// Something drawn in units of the figure.
protocol Drawing {
  /// How high it is.
  var height: Double { get }
  /// Writes it.
  func append(to page: inout Markup)
}

extension Drawing {
  /// A length with at most one decimal, as drawings write it.
  func svg(_ length: Double) -> String { Length.text(length) }
}

extension ChartMarkup {
  fileprivate func svg(_ length: Double) -> String { Length.text(length) }
}

/// How lengths are written.
private enum Length {
  static func text(_ length: Double) -> String {
    let tenths = Int((length * 10).rounded())
    let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
    return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
  }
}
