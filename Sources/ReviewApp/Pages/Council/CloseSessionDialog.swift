import ReviewEngine
import TerminalUI

/// Shows what closing a session does to each nomination, and asks for another key than the one that began it.
struct CloseSessionDialog: Dialog {
  /// The name of the session.
  let session: String
  /// What becomes of each nomination.
  let outcomes: [LocalizedText]
  /// The first line shown.
  var top = 0

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch key {
    case KeyStroke(.escape), .character("n"): return .cancel
    case .character("y"): return .record(.close)
    case KeyStroke(.down), .character("j"): top = min(top + 1, max(0, outcomes.count - 1))
    case KeyStroke(.up), .character("k"): top = max(0, top - 1)
    default: break
    }
    return .stay
  }

  func view(in model: Model) -> any Widget { CloseSessionView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? { model.say(Words.closeTitle(session)) }
}
