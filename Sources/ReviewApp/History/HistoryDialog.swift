import ReviewEngine
import TerminalUI

/// The reviewer's own actions, the latest first: a figure goes to one, `u` takes it back.
struct HistoryDialog: Dialog {
  /// The actions; nil until they have come.
  var actions: [ActionSummary]?
  /// The action that the keys act on, counted in ``actions``.
  private(set) var focus = 0

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    let count = actions?.count ?? 0
    if let digit = key.text?.wholeNumberValue, (1...9).contains(digit) {
      focus = min(digit, count) - 1
      focus = max(0, focus)
      return .stay
    }
    switch key {
    case KeyStroke(.escape), .character("q"): return .cancel
    case KeyStroke(.down), .character("j"): move(by: 1)
    case KeyStroke(.up), .character("k"): move(by: -1)
    case KeyStroke(.pageDown): move(by: max(1, room.height - 4))
    case KeyStroke(.pageUp): move(by: -max(1, room.height - 4))
    case KeyStroke(.enter):
      guard let id = focused?.first.nomination, focused?.count == 1 else { return .stay }
      return .openDossier(id)
    case .character("u"), KeyStroke(.backspace):
      return focused.map { .takeBack($0.id) } ?? .stay
    default: break
    }
    return .stay
  }

  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction {
    pick(index)
    return .stay
  }

  func view(in model: Model) -> any Widget { HistoryView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? {
    focused.map { model.say($0.first.subject.label) } ?? model.say(Words.historyTitle)
  }

  /// The action that the keys act on.
  var focused: ActionSummary? { actions.flatMap { $0.indices.contains(focus) ? $0[focus] : nil } }

  /// Goes to an action.
  private mutating func pick(_ index: Int) {
    focus = min(max(0, index), max(0, (actions?.count ?? 0) - 1))
  }

  private mutating func move(by distance: Int) { pick(focus + distance) }
}
