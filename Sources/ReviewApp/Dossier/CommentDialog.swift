import ReviewEngine
import TerminalUI

/// Asks for a comment on a nomination.
struct CommentDialog: Dialog {
  let nomination: NominationID
  /// What is said, as typed.
  var text = LineEditor()

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.enter):
      return text.text.contains { !$0.isWhitespace } ? .comment(text.text, on: nomination) : .stay
    default: _ = text.handle(key)
    }
    return .stay
  }

  mutating func paste(_ text: String) { self.text.insert(text) }

  func view(in model: Model) -> any Widget { CommentView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? { model.say(Words.commentTitle(nomination)) }

  func plainLines(in model: Model) -> [String] {
    [model.say(Words.commentTitle(nomination)), model.say(Words.askComment)]
  }
}

/// The line for a comment.
struct CommentView: Widget {
  let model: Model
  let dialog: CommentDialog

  func draw(into canvas: inout Canvas) {
    let box = DialogBox(model: model)
    box.draw(model.say(Words.commentTitle(dialog.nomination)), height: 2, into: &canvas) { canvas in
      canvas.draw(
        TextField(dialog.text, isFocused: true), in: Rect(x: 0, y: 0, width: canvas.size.width, height: 1))
      box.drawHint(model.say(Words.commentHint), into: &canvas)
    }
  }
}
