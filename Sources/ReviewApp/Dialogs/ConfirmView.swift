import ReviewEngine
import TerminalUI

/// What a bulk decision would do, and how it is confirmed.
struct ConfirmView: Widget {
  let model: Model
  let dialog: ConfirmDialog

  private var box: DialogBox { DialogBox(model: model) }

  func draw(into canvas: inout Canvas) {
    guard let preview = dialog.preview else {
      return box.draw(model.say(Words.counting), height: 1, into: &canvas) { _ in }
    }
    let title = model.say(Words.confirmTitle(dialog.request.verdict, preview.decided))
    let (policy, offset) = (model.setting.policy, model.setting.utcOffset)
    let tell = { (line: Forecast.Line) in model.say(Words.outcome(line, under: policy, utcOffset: offset)) }
    let lines =
      preview.moves.map { (tell($0), Role.boxText) } + preview.refusals.map { (tell($0), Role.boxWarning) }
    let columns = DialogBox.columns(of: [], lines: lines.map(\.0))
    box.draw(title, height: lines.count + 2, needing: columns, into: &canvas) { canvas in
      for (y, line) in lines.enumerated() {
        canvas.draw(line.0, in: Rect(x: 0, y: y, width: canvas.size.width, height: 1), role: line.1)
      }
      let y = canvas.size.height - 1
      if preview.decided == 0 {
        box.drawHint(model.say(Words.nothingToConfirm), into: &canvas)
      } else if dialog.needsTyping {
        let width = canvas.draw(
          model.say(Words.typeCount(preview.decided)), at: Position(x: 0, y: y), role: .boxWarning)
        canvas.draw(
          TextField(LineEditor(dialog.typed), isFocused: true),
          in: Rect(x: width + 1, y: y, width: 10, height: 1))
      } else {
        box.drawHint(model.say(Words.confirmHint), into: &canvas)
        canvas.placeCursor(at: Position(x: 0, y: y))
      }
    }
  }
}
