import PlainText
import TerminalUI

/// Draws the lines of a page's table.
struct TableRowView {
  let table: PageTable
  /// Where its columns stand.
  let places: [PageTable.Place]

  /// The lines of a table on a part of the screen so many columns wide.
  init(_ table: PageTable, width: Int) {
    self.table = table
    places = table.places(on: width)
  }

  /// The heading, and the names of the columns where they stand.
  func drawHeading(into canvas: inout Canvas) {
    let titled = table.rows.isEmpty ? [] : places.filter(hasTitle)
    if table.heading.isEmpty { canvas.fill(role: .listHeader) }
    let room = (titled.first?.rect.minX ?? canvas.size.width) - PageLayout.margin - 1
    canvas.draw(
      table.heading, in: Rect(x: PageLayout.margin, y: 0, width: room, height: 1), role: .heading)
    for place in titled {
      canvas.draw(
        table.columns[place.column].title, in: place.rect,
        role: table.heading.isEmpty ? .listHeader : .muted,
        alignment: table.columns[place.column].alignment)
    }
  }

  /// Whether a column's name is shown: there is one, and where the column takes what the others leave, room for it.
  private func hasTitle(_ place: PageTable.Place) -> Bool {
    let column = table.columns[place.column]
    guard !column.title.isEmpty else { return false }
    if case .rest = column.width { return Columns.width(of: column.title) <= place.rect.width }
    return true
  }

  /// A row; with the focus, the hardware cursor stands at its beginning.
  func draw(_ row: PageRow, isFocused: Bool, into canvas: inout Canvas) {
    let role: Role = isFocused ? .listRowFocused : row.role
    if isFocused {
      canvas.fill(role: role)
      canvas.draw(.focus, at: .zero, role: role)
      canvas.placeCursor(at: .zero)
    }
    for item in places {
      let (column, place) = (item.column, item.rect)
      switch row.cells[column] {
      case .text(let text, let own):
        let lines = row.isWrapped ? PageTable.lines(of: text, width: place.width) : [text]
        for (y, line) in lines.enumerated() {
          canvas.draw(
            line, in: Rect(x: place.minX, y: y, width: place.width, height: 1),
            role: isFocused ? role : own ?? role, alignment: table.columns[column].alignment)
        }
      case .bar(let full, let light, let greatest):
        canvas.draw(Bar(full, light: light, of: greatest), in: place)
      case .progress(let part, let whole):
        canvas.draw(ProgressBar(done: part, total: whole), in: place)
      case .spark(let values, let greatest):
        canvas.draw(Sparkline(values, of: greatest), in: place)
        for (x, value) in values.enumerated() where value == 0 && x < place.width {
          canvas.draw(.noBar, at: Position(x: place.minX + x, y: 0), role: isFocused ? role : .muted)
        }
      }
    }
  }
}
