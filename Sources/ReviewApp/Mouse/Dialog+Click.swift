import ReviewEngine
import TerminalUI

extension Dialog {
  /// A click on an item does what the item's own key does.
  mutating func click(on index: Int) -> DialogAction {
    switch self {
    case .verdict(var dialog):
      defer { self = .verdict(dialog) }
      return dialog.items.indices.contains(index) ? dialog.give(at: index) : .stay
    case .reason(var dialog):
      defer { self = .reason(dialog) }
      // While a note is written, figures belong to the note.
      return dialog.note == nil ? dialog.pick(index) : .stay
    case .export(var dialog):
      defer { self = .export(dialog) }
      dialog.choose(index)
      return .stay
    case .theme(var dialog):
      defer { self = .theme(dialog) }
      return index == dialog.focus ? dialog.take(KeyStroke(.enter)) : dialog.show(index)
    case .commands(var dialog):
      defer { self = .commands(dialog) }
      return dialog.choose(index)
    case .leaveForm:
      let answers = LeaveFormDialog.Answer.allCases
      return answers.indices.contains(index) ? .leaveForm(answers[index]) : .stay
    case .sort(let dialog):
      let keys = Order.Key.allCases
      return keys.indices.contains(index) ? .sort(dialog.order(by: keys[index])) : .stay
    case .columns(var dialog):
      defer { self = .columns(dialog) }
      return dialog.toggle(index)
    case .settings(var dialog):
      defer { self = .settings(dialog) }
      return dialog.pick(index)
    case .history(var dialog):
      defer { self = .history(dialog) }
      dialog.pick(index)
      return .stay
    case .confirm, .quotas, .comment, .settle, .saveView, .count, .closeSession: return .stay
    }
  }
}
