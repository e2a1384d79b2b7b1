import ReviewEngine
import TerminalUI

/// The order of the lists, the one in use with its direction.
struct SortView: Widget {
  let model: Model
  let dialog: SortDialog

  func draw(into canvas: inout Canvas) {
    let keys = Order.Key.allCases
    let items: [DialogBox.Item] = keys.enumerated().map { index, key in
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
