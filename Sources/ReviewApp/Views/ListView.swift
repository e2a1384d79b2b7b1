import PlainText
import ReviewEngine
import TerminalUI

/// The list: a header and a row for each nomination that is seen.
struct ListView: Widget {
  let model: Model
  let header: Rect
  let rows: Rect

  func draw(into canvas: inout Canvas) {
    let columns = ListColumns(
      width: rows.width, tab: model.tab, choice: model.choices.columns, rows: visibleRows)
    if !header.isEmpty { canvas.within(header) { drawHeader(columns, into: &$0) } }
    guard !model.list.rows.isEmpty else { return drawEmpty(into: &canvas) }
    let viewport = ListViewport(
      count: model.list.rows.count, height: rows.height, focus: model.list.focus, top: model.list.top)
    canvas.within(rows) { canvas in
      canvas.drawRows(of: viewport) { index, isFocused, canvas in
        drawRow(model.list.rows[index], isFocused: isFocused, columns, into: &canvas)
      }
    }
  }

  private var visibleRows: ArraySlice<Row> {
    model.list.rows.dropFirst(model.list.top).prefix(rows.height)
  }

  private func drawHeader(_ columns: ListColumns, into canvas: inout Canvas) {
    canvas.fill(role: .listHeader)
    for (column, place) in columns.places {
      canvas.draw(
        model.say(column.title), in: Rect(x: place.lowerBound, y: 0, width: place.count, height: 1),
        role: column.orderKeys.contains(model.order.key) ? .listHeaderSorted : .listHeader,
        alignment: column.isTrailing ? .trailing : .leading)
    }
  }

  private func drawRow(_ row: Row, isFocused: Bool, _ columns: ListColumns, into canvas: inout Canvas) {
    let isMarked = model.selection.contains(row.nomination.id)
    let role: Role = isFocused ? .listRowFocused : isMarked ? .listRowMarked : row.role
    if isMarked, !isFocused { canvas.fill(role: .listRowMarked) }
    if isFocused { canvas.draw(.focus, at: .zero, role: .listRowFocused) }
    if isMarked { canvas.draw(.mark, at: Position(x: 1, y: 0), role: .listMark) }
    let isGhost = row.nomination.id == model.list.ghost
    let glyph = NominationGlyph(row.nomination, for: model.setting.reviewer.name)
    canvas.draw(
      isGhost ? .overdue : glyph.glyph, at: Position(x: 3, y: 0),
      role: isGhost ? .listGlyphRejected : glyph.role)
    for (column, place) in columns.places {
      canvas.draw(
        column.text(of: row.nomination, model),
        in: Rect(x: place.lowerBound, y: 0, width: place.count, height: 1),
        role: role, alignment: column.isTrailing ? .trailing : .leading)
    }
  }

  private func drawEmpty(into canvas: inout Canvas) {
    let text = model.emptyListText
    canvas.within(rows) { canvas in
      canvas.fill(role: .list)
      for (y, line) in Columns.wrap(model.say(text), to: max(1, canvas.size.width - 4)).enumerated() {
        canvas.draw(line, at: Position(x: 2, y: 1 + y), role: .listEmpty)
      }
      canvas.placeCursor(at: Position(x: 0, y: 0))
    }
  }
}

extension Row {
  /// How a row looks that is neither focused nor marked: less weight where nothing is to be decided.
  fileprivate var role: Role { nomination.standing.status == .pending ? .listRow : .listRowDecided }
}
