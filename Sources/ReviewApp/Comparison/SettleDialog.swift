import ReviewEngine
import TerminalUI

/// Asks whether two nominations are to be settled so, and for a note.
struct SettleDialog: Dialog {
  let pair: DuplicatePair
  let verdict: Settlement.Verdict
  /// The reviewer's own words, as typed.
  var note = LineEditor()

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.enter): return .settle(pair, verdict, note: note.text)
    default: _ = note.handle(key)
    }
    return .stay
  }

  mutating func paste(_ text: String) { note.insert(text) }

  func view(in model: Model) -> any Widget { SettleView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? { model.say(Words.settleTitle(verdict, pair)) }
}

/// The question, and the line for a note.
struct SettleView: Widget {
  let model: Model
  let dialog: SettleDialog

  func draw(into canvas: inout Canvas) {
    let box = DialogBox(model: model)
    box.draw(model.say(Words.settleTitle(dialog.verdict, dialog.pair)), height: 2, into: &canvas) { canvas in
      let x = canvas.draw(model.say(Words.settleNote), at: .zero, role: .boxText) + 1
      canvas.draw(
        TextField(dialog.note, isFocused: true), in: Rect(x: x, y: 0, width: canvas.size.width - x, height: 1)
      )
      box.drawHint(model.say(Words.settleHint), into: &canvas)
    }
  }
}
