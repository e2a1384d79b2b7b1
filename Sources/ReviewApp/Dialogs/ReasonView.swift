import ReviewEngine
import TerminalUI

/// The reasons, and the note that is written.
struct ReasonView: Widget {
  let model: Model
  let dialog: ReasonDialog

  private var box: DialogBox { DialogBox(model: model) }

  func draw(into canvas: inout Canvas) {
    let title = model.say(Words.reasonTitle(dialog.verdict, model.name(of: dialog.targets)))
    let items: [DialogBox.Item] = dialog.reasons.enumerated().map {
      ("\($0 + 1)", model.say($1.label))
    }
    let listHint = dialog.last == nil ? Words.reasonHint : Words.reasonHintWithLast
    let hint = dialog.note == nil ? listHint : Words.noteHint
    let hasNote = dialog.note != nil || !dialog.writtenNote.isEmpty
    let foot = hasNote ? 2 : 1
    let columns = DialogBox.columns(of: items, lines: [model.say(hint)])
    box.draw(title, height: items.count + foot, needing: columns, into: &canvas) { canvas in
      box.drawItems(items, focus: dialog.focus, foot: foot, into: &canvas)
      let y = canvas.size.height - 2
      if let note = dialog.note {
        let label = canvas.draw(model.say(Words.noteLabel), at: Position(x: 0, y: y), role: .boxText) + 1
        canvas.draw(
          TextField(note, isFocused: true),
          in: Rect(x: label, y: y, width: canvas.size.width - label, height: 1))
      } else if !dialog.writtenNote.isEmpty {
        canvas.draw(
          "\(model.say(Words.noteLabel)) \(dialog.writtenNote)",
          in: Rect(x: 0, y: y, width: canvas.size.width, height: 1), role: .boxText)
      }
      box.drawHint(model.say(hint), into: &canvas)
    }
  }
}
