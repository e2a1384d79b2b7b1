import PlainText
import TerminalUI

extension PageTable {
  /// The columns between two columns of the table.
  private static let gap = 2
  private static let least = 3

  /// How many lines of the screen a text takes at most.
  private static let mostLines = 16

  /// Where a column stands on a line of the screen.
  struct Place {
    /// Which column.
    let column: Int
    /// Its cells.
    let rect: Rect
  }

  /// Where each column stands on a line so many columns wide; those that there is no room for are left out. To be asked
  /// once for a table: it looks at every row.
  func places(on width: Int) -> [Place] {
    places(in: max(0, width - PageLayout.margin - 2)).map { column, place in
      Place(
        column: column,
        rect: Rect(x: PageLayout.margin + place.lowerBound, y: 0, width: place.count, height: 1))
    }
  }

  /// A text in lines of some width.
  static func lines(of text: String, width: Int) -> ArraySlice<String> {
    Columns.wrap(text, to: max(1, width)).prefix(mostLines)
  }

  /// How many lines of the screen a row takes.
  static func height(of row: PageRow, in places: [Place]) -> Int {
    guard row.isWrapped else { return 1 }
    return places.reduce(1) { height, place in
      guard case .text(let text, _) = row.cells[place.column] else { return height }
      return max(height, lines(of: text, width: place.rect.width).count)
    }
  }

  private func places(in width: Int) -> [(column: Int, place: Range<Int>)] {
    var shown = Array(columns.indices)
    var widths = shown.map(wanted)
    while needed(shown, widths) > width, let index = leastNeeded(among: shown) {
      shown.remove(at: index)
      widths.remove(at: index)
    }
    let flexible = shown.indices.filter { if case .rest = columns[shown[$0]].width { true } else { false } }
    var room = width - needed(shown, widths)
    for (turn, index) in flexible.enumerated() where room > 0 {
      let share = room / (flexible.count - turn)
      widths[index] += share
      room -= share
    }
    while room < 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.least
    {
      widths[widest] -= 1
      room += 1
    }
    var x = 0
    return zip(shown, widths).map { column, width in
      defer { x += width + Self.gap }
      return (column, x..<x + width)
    }
  }

  private func wanted(_ column: Int) -> Int {
    switch columns[column].width {
    case .fixed(let width): return width
    case .rest(let least): return least
    case .fitting(let most):
      let widths = rows.map { row in
        if case .text(let text, _) = row.cells[column] { Columns.width(of: text) } else { 0 }
      }
      return min(most, max(Columns.width(of: columns[column].title), widths.max() ?? 0))
    }
  }

  private func needed(_ shown: [Int], _ widths: [Int]) -> Int {
    widths.reduce(0, +) + Self.gap * max(0, shown.count - 1)
  }

  /// Which of the columns shown is left out next.
  private func leastNeeded(among shown: [Int]) -> Int? {
    shown.indices.filter { columns[shown[$0]].rank > 0 }.max {
      columns[shown[$0]].rank < columns[shown[$1]].rank
    }
  }
}
