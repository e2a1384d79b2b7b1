import PlainText
import ReviewEngine
import TerminalUI

/// What closing a session does, and how it is confirmed.
struct CloseSessionView: Widget {
  let model: Model
  let dialog: CloseSessionDialog

  private var box: DialogBox { DialogBox(model: model) }

  func draw(into canvas: inout Canvas) {
    let title = model.say(Words.closeTitle(dialog.session))
    let frame = max(1, min(canvas.size.width, max(48, canvas.size.width * 3 / 5)) - 4)
    let lines = dialog.outcomes.dropFirst(dialog.top).flatMap { Columns.wrap(model.say($0), to: frame) }
    box.draw(title, height: lines.count + 1, into: &canvas) { canvas in
      for (y, line) in lines.prefix(canvas.size.height - 1).enumerated() {
        canvas.draw(line, in: Rect(x: 0, y: y, width: canvas.size.width, height: 1), role: .boxText)
      }
      box.drawHint(model.say(Words.confirmHint), into: &canvas)
      canvas.placeCursor(at: Position(x: 0, y: canvas.size.height - 1))
    }
  }
}
