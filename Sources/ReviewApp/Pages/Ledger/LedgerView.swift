import ReviewEngine
import TerminalUI

/// The ledger: a line for each entry that is seen, under the names of the columns.
struct LedgerView: Widget {
  let model: Model
  let page: PageState
  let window: LedgerWindow

  func draw(into canvas: inout Canvas) {
    guard window.rowCount > 0 else {
      canvas.draw(model.say(Words.emptyStore), in: canvas.bounds.inset(left: 2, top: 1), role: .listEmpty)
      return
    }
    let place = canvas.bounds.inset(top: 1)
    let viewport = ListViewport(
      count: window.rowCount, height: place.height, focus: page.focus, top: page.top)
    let table = table(of: viewport, width: canvas.size.width)
    let view = TableRowView(table, width: canvas.size.width)
    canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: 1)) { view.drawHeading(into: &$0) }
    for (y, row) in table.rows.enumerated() {
      let isFocused = viewport.top + y == viewport.focus
      canvas.within(Rect(x: 0, y: 1 + y, width: canvas.size.width, height: 1)) {
        $0.noteClick(in: $0.bounds, on: .row(viewport.top + y))
        view.draw(row, isFocused: isFocused, into: &$0)
      }
    }
    canvas.draw(
      Scrollbar(viewport), in: Rect(x: canvas.size.width - 1, y: 1, width: 1, height: place.height))
  }

  /// The entries that are seen, in columns that do not move while they scroll.
  private func table(of viewport: ListViewport, width: Int) -> PageTable {
    let isRoomy = width >= 110
    return PageTable(
      columns: [
        PageColumn(
          title: model.say(Words.entryNumber), width: .fixed(max(5, model.number(window.rowCount).count)),
          alignment: .trailing),
        PageColumn(title: model.say(Words.entryTime), width: .fixed(isRoomy ? 16 : 11), rank: 4),
        PageColumn(title: model.say(Words.entryReviewer), width: .fixed(isRoomy ? 20 : 9), rank: 3),
        PageColumn(title: model.say(Words.entrySubject), width: .fixed(isRoomy ? 18 : 11), rank: 2),
        PageColumn(title: model.say(Words.entryDeed), width: .rest(least: 24)),
      ],
      rows: viewport.visible.map { row in
        guard let sequence = window.sequence(atRow: row) else { return PageRow(cells: [.text("")]) }
        return self.row(sequence, isRoomy: isRoomy)
      })
  }

  private func row(_ sequence: Int64, isRoomy: Bool) -> PageRow {
    let number = model.number(Int(sequence))
    guard let line = window.line(sequence) else {
      return PageRow(cells: [.text(number, .muted)] + Array(repeating: .text(""), count: 4))
    }
    let time = line.time.spoken(utcOffset: model.setting.utcOffset)
    let role = " (\(model.say(line.reviewer.role.label)))"
    return PageRow(cells: [
      .text(number, .muted),
      // Without the year where there is little room: `25/11 05:42`.
      .text(isRoomy ? time : "\(time.prefix(5))\(time.suffix(6))", .muted),
      .text(line.reviewer.name + (isRoomy ? role : "")),
      .text(isRoomy ? model.say(line.subject.label) : line.subject.name), .text(model.say(line.sentence)),
    ])
  }
}

extension LedgerSubject {
  /// The number or the name alone, where there is little room.
  fileprivate var name: String {
    switch self {
    case .nomination(let id): id.rawValue
    case .record(let id): id.name
    }
  }
}
