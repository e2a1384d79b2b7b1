import PlainText

/// Rows with columns, all of them in sight, under the columns' names, with a line below them that adds one.
public struct RowTable: Widget, Sendable {
  /// The columns' names.
  public var titles: [String]
  /// The cells, row by row, as many in each as there are titles.
  public var rows: [[String]]
  /// What the line below the rows says.
  public var adding: String
  /// The row that the keys act on; the number of rows stands for the line below them; nil while the table does not have
  /// the keys.
  public var focus: Int?

  /// A table.
  public init(titles: [String], rows: [[String]], adding: String, focus: Int?) {
    self.titles = titles
    self.rows = rows
    self.adding = adding
    self.focus = focus
  }

  private static let gap = 2
  private static let least = 3

  /// How many rows of the screen it takes.
  public static func height(rows: Int) -> Int { rows == 0 ? 1 : rows + 2 }

  /// The row of the screen on which a row of the table stands.
  public static func line(of row: Int, rows: Int) -> Int { rows == 0 ? 0 : row + 1 }

  /// Draws the table and, when it has the keys, puts the hardware cursor on the row that they act on.
  public func draw(into canvas: inout Canvas) {
    let numbers = String(rows.count).count + 1
    let widths = Self.widths(titles: titles, rows: rows, room: canvas.size.width - numbers)
    if !rows.isEmpty {
      draw(titles, number: "", widths: widths, numbers: numbers, y: 0, role: .formLabel, into: &canvas)
    }
    let seen = canvas.visibleRows
    for (index, cells) in rows.enumerated() where seen.contains(index + 1) {
      let y = Self.line(of: index, rows: rows.count)
      ground(index, y: y, into: &canvas)
      draw(
        cells, number: String(index + 1), widths: widths, numbers: numbers, y: y, role: role(of: index),
        into: &canvas)
    }
    let y = Self.line(of: rows.count, rows: rows.count)
    ground(rows.count, y: y, into: &canvas)
    canvas.draw(
      adding, in: Rect(x: 0, y: y, width: canvas.size.width, height: 1),
      role: focus == rows.count ? .formFieldFocused : .formPlaceholder)
    if let focus { canvas.placeCursor(at: Position(x: 0, y: Self.line(of: focus, rows: rows.count))) }
  }

  private func role(of row: Int) -> Role {
    row == focus ? .formFieldFocused : .formField
  }

  private func ground(_ row: Int, y: Int, into canvas: inout Canvas) {
    let place = Rect(x: 0, y: y, width: canvas.size.width, height: 1)
    canvas.fill(place, role: role(of: row))
    canvas.noteClick(in: place, on: .row(row))
  }

  private func draw(
    _ cells: [String], number: String, widths: [Int], numbers: Int, y: Int, role: Role,
    into canvas: inout Canvas
  ) {
    canvas.draw(number, at: Position(x: 0, y: y), role: role)
    var x = numbers
    for (cell, width) in zip(cells, widths) {
      let line = cell.split(separator: "\n").joined(separator: " ")
      canvas.draw(line, in: Rect(x: x, y: y, width: width, height: 1), role: role)
      x += width + Self.gap
    }
  }

  /// The widths of the columns: what they hold needs, and where there is less room, the widest give way.
  static func widths(titles: [String], rows: [[String]], room: Int) -> [Int] {
    var widths = titles.indices.map { column in
      ([titles] + rows).map { Columns.width(of: $0[column]) }.max() ?? 0
    }
    let room = room - gap * max(0, titles.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > least {
      let second = widths.filter { $0 < widest }.max() ?? least
      let count = widths.count { $0 == widest }
      let step = max(1, min(widest - max(second, least), (widths.reduce(0, +) - room) / count))
      for index in widths.indices where widths[index] == widest && widths.reduce(0, +) > room {
        widths[index] -= step
      }
    }
    return widths
  }
}
