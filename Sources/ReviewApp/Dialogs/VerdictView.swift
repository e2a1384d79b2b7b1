import PlainText
import ReviewEngine
import TerminalUI

/// Every verdict with its key, and why it cannot be given.
struct VerdictView: Widget {
  let model: Model
  let dialog: VerdictDialog

  private var box: DialogBox { DialogBox(model: model) }

  func draw(into canvas: inout Canvas) {
    let labels = dialog.items.map { model.say($0.verdict.label) }
    let width = labels.reduce(0) { max($0, Columns.width(of: $1)) } + 2
    let items: [DialogBox.Item] = zip(dialog.items, labels).map { item, label in
      let gap = String(repeating: " ", count: width - Columns.width(of: label))
      return (String(item.verdict.letter), item.ground.map { label + gap + model.say($0) } ?? label)
    }
    let title = model.say(Words.verdictTitle(model.name(of: dialog.targets)))
    let obstacle = dialog.items[dialog.focus].obstacle.map { model.say($0) }
    let columns = DialogBox.columns(of: items, lines: [obstacle ?? ""])
    box.draw(title, height: items.count + 2, needing: columns, into: &canvas) { canvas in
      box.drawItems(items, focus: dialog.focus, foot: 2, into: &canvas) { dialog.items[$0].obstacle == nil }
      let y = canvas.size.height - 2
      let lines = Columns.wrap(obstacle ?? "", to: canvas.size.width)
      if lines.count < 2 { box.drawHint(model.say(Words.verdictHint), into: &canvas) }
      for (row, line) in lines.prefix(2).enumerated() {
        canvas.draw(line, at: Position(x: 0, y: y + row), role: .boxWarning)
      }
    }
  }
}
