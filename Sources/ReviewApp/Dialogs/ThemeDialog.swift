import TerminalUI

/// A list of themes; the one with the focus is seen at once.
struct ThemeDialog: Dialog {
  let themes: [String]
  /// The theme to go back to.
  let former: String
  /// The theme that Enter keeps.
  private(set) var focus: Int

  init(themes: [String], current: String) {
    self.themes = themes
    former = current
    focus = themes.firstIndex(of: current) ?? 0
  }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch key {
    case KeyStroke(.escape): return .chooseTheme(former, remember: false)
    case KeyStroke(.enter): return keep()
    case KeyStroke(.down), .character("j"), .character("t"): return show(focus + 1)
    case KeyStroke(.up), .character("k"): return show(focus - 1)
    default: return .stay
    }
  }

  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction {
    index == focus ? keep() : show(index)
  }

  func view(in model: Model) -> any Widget { ThemeView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? { themes.indices.contains(focus) ? themes[focus] : nil }

  private func keep() -> DialogAction {
    themes.indices.contains(focus) ? .chooseTheme(themes[focus], remember: true) : .cancel
  }

  /// Gives a theme the focus, counted around the ends.
  mutating func show(_ index: Int) -> DialogAction {
    guard !themes.isEmpty else { return .stay }
    focus = (index + themes.count) % themes.count
    return .previewTheme(themes[focus])
  }
}
