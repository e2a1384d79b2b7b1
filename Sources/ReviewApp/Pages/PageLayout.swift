import PlainText
import TerminalUI

/// Where the lines of a page's tables stand: in panes side by side where there is room for that, else one below the
/// other. Derived from what is shown and how wide the screen is, kept nowhere.
struct PageLayout {
  /// A line of the page.
  enum Line {
    /// The heading of a table and the names of its columns.
    case heading(TableRowView)
    /// A row, with its number among all rows of the page.
    case row(TableRowView, PageRow, number: Int)
    /// A line of a note.
    case note(String)
  }

  /// A line, and where it stands; rows count from the top of the page.
  struct Slot {
    let line: Line
    let place: Rect
  }

  /// From this width on, panes stand side by side.
  static let wide = 120
  /// What stands left of a row: the sign of the focus.
  static let margin = 2
  private static let paneGap = 3

  /// The lines, from the top of each pane.
  private(set) var slots: [Slot] = []
  /// How many lines the longest pane has.
  private(set) var height = 0
  /// The columns of the lines between panes.
  private(set) var edges: [Int] = []
  /// From where to where the screen must reach when a row has the focus, by its number: its heading and the note
  /// below it are seen with the first and the last row of a table.
  private var reaches: [Range<Int>] = []

  init(_ panes: [[PageTable]], width: Int) {
    guard width >= Self.wide, panes.count > 1 else {
      add(panes.flatMap(\.self), x: 0, width: width)
      return
    }
    let places = Rect(x: 0, y: 0, width: width, height: 1)
      .columns(panes.indices.map { .flexible(weight: $0 == 0 ? 5 : 4) }, gap: Self.paneGap)
    for (pane, place) in zip(panes, places) { add(pane, x: place.minX, width: place.width) }
    edges = places.dropFirst().map { $0.minX - (Self.paneGap + 1) / 2 }
  }

  private mutating func add(_ tables: [PageTable], x: Int, width: Int) {
    var y = 0
    func place(lines: Int = 1) -> Rect { Rect(x: x, y: y, width: width, height: lines) }
    for table in tables {
      if y > 0 { y += 1 }
      let start = y
      let view = TableRowView(table, width: width)
      if !table.heading.isEmpty || table.columns.contains(where: { !$0.title.isEmpty }) {
        slots.append(Slot(line: .heading(view), place: place()))
        y += 1
      }
      for (index, row) in table.rows.enumerated() {
        let lines = PageTable.height(of: row, in: view.places)
        slots.append(Slot(line: .row(view, row, number: reaches.count), place: place(lines: lines)))
        reaches.append((index == 0 ? start : y)..<y + lines)
        y += lines
      }
      let lines = table.note.isEmpty ? [] : Columns.wrap(table.note, to: max(1, width - Self.margin - 2))
      for line in lines {
        slots.append(Slot(line: .note(line), place: place()))
        y += 1
      }
      if let last = reaches.popLast() {
        reaches.append(last.lowerBound..<(table.rows.isEmpty ? last.upperBound : y))
      }
    }
    height = max(height, y)
  }

  /// The first line on a screen of some height, so that a row with the focus is seen, and no more is scrolled than has to.
  func top(from top: Int, focus: Int, height screen: Int) -> Int {
    guard reaches.indices.contains(focus) else { return max(0, min(top, height - screen)) }
    let reach = reaches[focus]
    var top = max(top, reach.upperBound - screen)
    top = min(top, reach.lowerBound)
    return max(0, min(top, height - screen))
  }
}
