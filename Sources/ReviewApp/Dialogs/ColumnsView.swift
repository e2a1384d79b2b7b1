import ReviewEngine
import TerminalUI

/// The columns of the lists, the chosen ones ticked and first.
struct ColumnsView: Widget {
  let model: Model
  let dialog: ColumnsDialog

  func draw(into canvas: inout Canvas) {
    let items: [DialogBox.Item] = dialog.columns.map { column in
      (dialog.chosen.contains(column) ? "[\(model.glyphs[.tick])]" : "[ ]", model.say(column.title))
    }
    let box = DialogBox(model: model)
    let columns = DialogBox.columns(of: items, lines: [model.say(Words.columnsHint)])
    box.draw(model.say(Words.columnsTitle), height: items.count + 1, needing: columns, into: &canvas) {
      canvas in
      box.drawItems(items, focus: dialog.focus, foot: 1, into: &canvas)
      box.drawHint(model.say(Words.columnsHint), into: &canvas)
    }
  }
}
