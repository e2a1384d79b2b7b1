import TerminalUI

/// The quotas, each with its count against its limit.
struct QuotaDialog: Dialog {
  /// The first line shown.
  var top = 0

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    let page = max(1, room.height - 4)
    switch key {
    case KeyStroke(.escape), .character("q"), .character("Q"), KeyStroke(.enter): return .cancel
    case KeyStroke(.down), .character("j"): top += 1
    case KeyStroke(.up), .character("k"): top -= 1
    case KeyStroke(.pageDown), .character(" "): top += page
    case KeyStroke(.pageUp): top -= page
    case KeyStroke(.home), .character("g"): top = 0
    case KeyStroke(.end), .character("G"): top = .max
    default: break
    }
    top = min(max(0, top), max(0, room.quotaLines - (room.height - 2)))
    return .stay
  }

  func view(in model: Model) -> any Widget { QuotaView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? { model.say(Words.quotasTitle) }
}
