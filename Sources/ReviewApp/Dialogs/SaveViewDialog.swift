import TerminalUI

/// Asks for the name of a list to be saved.
struct SaveViewDialog: Dialog {
  /// The name, as typed.
  var name: LineEditor
  /// What the list shows, in the query language.
  let text: String

  init(name: String, text: String) {
    self.name = LineEditor(name)
    self.text = text
  }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.enter): return SavedView(name: name.text, text: text).map(DialogAction.saveView) ?? .stay
    default: _ = name.handle(key)
    }
    return .stay
  }

  mutating func paste(_ text: String) { name.insert(text) }

  func view(in model: Model) -> any Widget { SaveViewView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? { model.say(Words.saveViewTitle) }
}
