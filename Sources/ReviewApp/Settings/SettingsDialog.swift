import ReviewEngine
import TerminalUI

/// What can be chosen on the screen, each with what is chosen now.
struct SettingsDialog: Dialog {
  /// What changes each setting, in the order shown.
  static let commands: [CommandID] = [
    .languageSwitch, .themeChoose, .listSort, .listColumns, .previewToggle, .previewMove,
  ]

  /// The setting that Enter changes, counted in ``commands``.
  private(set) var focus = 0

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch key {
    case KeyStroke(.escape), .character("q"): return .cancel
    case KeyStroke(.enter), .character(" "), KeyStroke(.right), KeyStroke(.left):
      return .change(Self.commands[focus])
    case KeyStroke(.down), .character("j"): focus = min(focus + 1, Self.commands.count - 1)
    case KeyStroke(.up), .character("k"): focus = max(focus - 1, 0)
    default: break
    }
    return .stay
  }

  /// Changes the setting at a place.
  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction {
    guard Self.commands.indices.contains(index) else { return .stay }
    focus = index
    return .change(Self.commands[index])
  }

  func view(in model: Model) -> any Widget { SettingsView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? {
    let id = Self.commands[focus]
    return "\(model.say(Command.of(id).title)): \(model.say(model.value(of: id)))"
  }
}

extension Model {
  /// Opens the settings.
  mutating func openSettings() -> [Effect] {
    open(SettingsDialog())
    return []
  }

  /// What is chosen for a setting, in words.
  func value(of setting: CommandID) -> LocalizedText {
    switch setting {
    case .languageSwitch: LocalizedText(vi: "Tiếng Việt", en: "English")
    case .themeChoose: LocalizedText(vi: self.setting.theme, en: self.setting.theme)
    case .listSort: Words.order(order)
    case .listColumns:
      choices.columns.map { columns in
        let titles = columns.map(\.title)
        return LocalizedText(
          vi: titles.map(\.vi).joined(separator: ", "), en: titles.map(\.en).joined(separator: ", "))
      } ?? Words.automatic
    case .previewToggle: choices.isPreviewShown ? Words.on : Words.off
    default: choices.previewPlace.label
    }
  }
}

extension Choices.PreviewPlace {
  /// What people call it.
  fileprivate var label: LocalizedText {
    switch self {
    case .automatic: Words.automatic
    case .right: LocalizedText(vi: "bên phải", en: "right")
    case .below: LocalizedText(vi: "bên dưới", en: "below")
    }
  }
}
