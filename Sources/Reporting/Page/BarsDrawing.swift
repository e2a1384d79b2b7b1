internal import PlainText

/// Bars from left to right, a row each, of one piece or of several.
struct BarsDrawing: Drawing {
  /// A piece of a bar.
  struct Piece {
    let quantity: Double
    /// What it says when it is pointed at.
    let text: String
  }

  /// A bar with its name before it and its value behind it.
  struct Row {
    let label: String
    let pieces: [Piece]
    let value: String
  }

  private let rows: [Row]
  private let labelWidth: Double
  private let valueWidth: Double
  private let largest: Double

  private static let pitch = 24.0
  private static let thickness = 16.0
  /// About as wide as a column of text of 12 units.
  private static let letter = 6.6
  private static let longestLabel = 34

  init(rows: [Row]) {
    self.rows = rows
    let widest = rows.map { min(Self.longestLabel, Columns.width(of: $0.label)) }.max() ?? 0
    labelWidth = Double(widest) * Self.letter + 10
    valueWidth = Double(rows.map { Columns.width(of: $0.value) }.max() ?? 0) * Self.letter + 12
    largest = rows.map { $0.pieces.reduce(0) { $0 + $1.quantity } }.max() ?? 0
  }

  var height: Double { Double(rows.count) * Self.pitch + 4 }

  func append(to page: inout Markup) {
    let room = ChartMarkup.width - labelWidth - valueWidth
    for (index, row) in rows.enumerated() {
      let top = Double(index) * Self.pitch + 4
      let base = svg(top + Self.thickness * 0.75)
      let label = Columns.truncate(row.label, to: Self.longestLabel, ellipsis: Cluster("…"))
      page.element("text", ["x": svg(labelWidth - 10), "y": base, "text-anchor": "end"], label)
      var left = labelWidth
      for (place, piece) in row.pieces.enumerated() where piece.quantity > 0 && largest > 0 {
        let width = max(1, piece.quantity / largest * room)
        page.element(
          "rect",
          [
            "class": SeriesColour.name(place), "x": svg(left), "y": svg(top),
            "width": svg(width - gap(width)),
            "height": svg(Self.thickness), "rx": "2",
          ]
        ) { $0.element("title", piece.text) }
        left += width
      }
      if !row.value.isEmpty {
        page.element("text", ["class": "soft", "x": svg(left + 6), "y": base], row.value)
      }
      page.newLine()
    }
  }

  /// Pieces stand a little apart, so that they can be told apart without their colours.
  private func gap(_ width: Double) -> Double { width > 3 ? 1.5 : 0 }
}
