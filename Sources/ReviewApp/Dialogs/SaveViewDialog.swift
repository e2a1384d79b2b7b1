import TerminalUI

/// Asks for the name of a list to be saved.
struct SaveViewDialog: Sendable, Hashable {
  /// The name, as typed.
  var name: LineEditor
  /// What the list shows, in the query language.
  let text: String

  init(name: String, text: String) {
    self.name = LineEditor(name)
    self.text = text
  }

  mutating func take(_ key: KeyStroke) -> DialogAction {
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.enter): return SavedView(name: name.text, text: text).map(DialogAction.saveView) ?? .stay
    default: _ = name.handle(key)
    }
    return .stay
  }
}
