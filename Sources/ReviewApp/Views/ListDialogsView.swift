import PlainText
import ReviewEngine
import TerminalUI

/// The order of the lists, the one in use with its direction.
struct SortView: Widget {
  let model: Model
  let dialog: SortDialog

  func draw(into canvas: inout Canvas) {
    let keys = Order.Key.allCases
    let items: [(key: String, text: String)] = keys.enumerated().map { index, key in
      let isCurrent = key == dialog.current.key
      let sign = isCurrent ? " \(model.glyphs[dialog.current.isDescending ? .down : .up])" : ""
      return (String(index + 1), model.say(key.label) + sign)
    }
    let box = DialogBox(model: model)
    let columns = DialogBox.columns(of: items, lines: [model.say(Words.sortHint)])
    box.draw(model.say(Words.sortTitle), height: items.count + 1, needing: columns, into: &canvas) { canvas in
      box.drawItems(items, focus: dialog.focus, foot: 1, into: &canvas)
      box.drawHint(model.say(Words.sortHint), into: &canvas)
    }
  }
}

/// The columns of the lists, the chosen ones ticked and first.
struct ColumnsView: Widget {
  let model: Model
  let dialog: ColumnsDialog

  func draw(into canvas: inout Canvas) {
    let items: [(key: String, text: String)] = dialog.columns.map { column in
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

/// The name for the list to be saved.
struct SaveViewView: Widget {
  let model: Model
  let dialog: SaveViewDialog

  func draw(into canvas: inout Canvas) {
    let box = DialogBox(model: model)
    box.draw(model.say(Words.saveViewTitle), height: 3, into: &canvas) { canvas in
      let x = canvas.draw(model.say(Words.viewName), at: .zero, role: .boxText) + 1
      canvas.draw(
        TextField(dialog.name, isFocused: true), in: Rect(x: x, y: 0, width: canvas.size.width - x, height: 1)
      )
      canvas.draw(dialog.text, in: Rect(x: 0, y: 1, width: canvas.size.width, height: 1), role: .muted)
      box.drawHint(model.say(Words.saveViewHint), into: &canvas)
    }
  }
}
