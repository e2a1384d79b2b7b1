import ReviewEngine
import TerminalUI

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
