import ReviewEngine
import TerminalUI

/// Asks what is to become of what was typed when a form is left. Nothing typed is lost without this question.
struct LeaveFormDialog: Dialog {
  /// Whose form it is.
  let id: NominationID

  /// What can be answered.
  enum Answer: CaseIterable, Sendable, Hashable {
    /// Save, then leave.
    case save
    /// Leave, and find it again next time.
    case keepDraft
    /// Leave, and forget it.
    case discard

    /// The key, the same in every language.
    var key: Character {
      switch self {
      case .save: "s"
      case .keepDraft: "g"
      case .discard: "x"
      }
    }
  }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    if key == KeyStroke(.escape) { return .cancel }
    if key == KeyStroke(.enter) { return .leaveForm(.save) }
    guard let letter = key.text, let answer = Answer.allCases.first(where: { $0.key == letter }) else {
      return .stay
    }
    return .leaveForm(answer)
  }

  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction {
    let answers = Answer.allCases
    return answers.indices.contains(index) ? .leaveForm(answers[index]) : .stay
  }

  func view(in model: Model) -> any Widget { LeaveFormView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? { model.say(Words.leaveFormTitle(id)) }
}
