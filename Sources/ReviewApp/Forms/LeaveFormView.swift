import ReviewEngine
import TerminalUI

/// What can become of a form that is left.
struct LeaveFormView: Widget {
  let model: Model
  let dialog: LeaveFormDialog

  private var box: DialogBox { DialogBox(model: model) }

  func draw(into canvas: inout Canvas) {
    let items = LeaveFormDialog.Answer.allCases.map { (String($0.key), model.say(Words.leaveForm($0))) }
    box.draw(model.say(Words.leaveFormTitle(dialog.id)), height: items.count + 1, into: &canvas) { canvas in
      box.drawItems(items, focus: 0, foot: 1, into: &canvas)
      box.drawHint(model.say(Words.leaveFormHint), into: &canvas)
    }
  }
}
