import PlainText
import ReviewEngine
import TerminalUI

/// The counts of a secret ballot.
struct CountView: Widget {
  let model: Model
  let dialog: CountDialog

  private var box: DialogBox { DialogBox(model: model) }

  func draw(into canvas: inout Canvas) {
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
}
