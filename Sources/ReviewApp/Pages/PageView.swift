import PlainText
import ReviewEngine
import TerminalUI

/// A page, in the place of the list.
struct PageView: Widget {
  let model: Model
  let page: PageState

  func draw(into canvas: inout Canvas) {
    canvas.fill(role: .list)
    canvas.placeCursor(at: .zero)
    switch model.body(of: page) {
    case .waiting where !page.isLoading: break
    case .waiting: canvas.draw(model.say(Words.counting), at: Position(x: 2, y: 1), role: .listEmpty)
    case .tables(let panes): draw(PageLayout(panes, width: canvas.size.width), into: &canvas)
    case .ledger(let window): LedgerView(model: model, page: page, window: window).draw(into: &canvas)
    case .board(let board): BoardView(model: model, page: page, board: board).draw(into: &canvas)
    }
  }

  private func draw(_ layout: PageLayout, into canvas: inout Canvas) {
    let top = layout.top(from: page.top, focus: page.focus, height: canvas.size.height)
    for slot in layout.slots where (top..<top + canvas.size.height).contains(slot.place.minY) {
      var place = slot.place
      place.origin.y -= top
      canvas.within(place) { draw(slot.line, into: &$0) }
    }
    for x in layout.edges {
      canvas.verticalLine(at: Position(x: x, y: 0), length: canvas.size.height, role: .border)
    }
    let viewport = ListViewport(count: layout.height, height: canvas.size.height, focus: top, top: top)
    canvas.draw(
      Scrollbar(viewport), in: Rect(x: canvas.size.width - 1, y: 0, width: 1, height: canvas.size.height))
  }

  private func draw(_ line: PageLayout.Line, into canvas: inout Canvas) {
    switch line {
    case .note(let text): canvas.draw(text, at: Position(x: PageLayout.margin, y: 0), role: .muted)
    case .heading(let table): table.drawHeading(into: &canvas)
    case .row(let table, let row, let number):
      canvas.noteClick(in: canvas.bounds, on: .row(number))
      table.draw(row, isFocused: number == page.focus, into: &canvas)
    }
  }
}

/// The tabs of the pages, in the place of those of the list.
struct PageTabsView: Widget {
  let model: Model
  let page: PageState

  func draw(into canvas: inout Canvas) {
    let tabs = PageID.all.map { id in
      TabBar.Tab(
        key: model.keymap.label(of: id.command),
        label: model.say(Command.of(id.command).title).capitalizedFirst)
    }
    let active = PageID.all.firstIndex { $0.command == page.id.command } ?? 0
    TabBar(tabs, active: active).draw(into: &canvas)
  }
}
