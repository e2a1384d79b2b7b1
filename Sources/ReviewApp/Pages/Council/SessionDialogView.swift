import PlainText
import ReviewEngine
import TerminalUI

/// The dialogs of a session.
struct SessionDialogView {
  let model: Model

  private var box: DialogBox { DialogBox(model: model) }

  func draw(_ dialog: CountDialog, into canvas: inout Canvas) {
    let labels = dialog.names.map { model.say($0.label) }
    let width = (labels.map { Columns.width(of: $0) }.max() ?? 0) + 2
    box.draw(model.say(Words.countTitle(dialog.id)), height: labels.count + 1, into: &canvas) { canvas in
      // Where not all of them fit, those around the focus are seen.
      let viewport = ListViewport(
        count: labels.count, height: max(1, canvas.size.height - 1), focus: dialog.focus, top: 0)
      for index in viewport.visible {
        let y = index - viewport.top
        canvas.draw(labels[index], in: Rect(x: 0, y: y, width: width - 1, height: 1), role: .boxText)
        canvas.draw(
          TextField(dialog.editors[index], placeholder: "0", isFocused: index == dialog.focus),
          in: Rect(x: width, y: y, width: 7, height: 1))
      }
      box.drawHint(model.say(Words.countHint), into: &canvas)
    }
  }

  func draw(_ dialog: CloseSessionDialog, into canvas: inout Canvas) {
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
