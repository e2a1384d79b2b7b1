import ReviewEngine
import TerminalUI

/// Asks for the counts of a secret ballot, all at once. What is left empty is none.
struct CountDialog: Dialog {
  /// The nomination voted on.
  let id: NominationID
  /// What is asked for, in this order.
  let names: [BallotCounts.Name]
  /// What was typed.
  private(set) var editors: [LineEditor]
  /// The count that the keys act on.
  private(set) var focus = 0

  init(_ id: NominationID, asksForWritten: Bool) {
    self.id = id
    names = [.yes, .no, .abstain, .invalid] + (asksForWritten ? [.written] : [])
    editors = names.map { _ in LineEditor("") }
  }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.enter) where focus == names.count - 1: return .record(.count(id, counts))
    case KeyStroke(.enter), KeyStroke(.tab), KeyStroke(.down): focus = (focus + 1) % names.count
    case KeyStroke(.backtab), KeyStroke(.up): focus = (focus + names.count - 1) % names.count
    default:
      // Figures only, and no more of them than any council has members.
      if let digit = key.text, !(digit.isASCII && digit.isNumber) { return .stay }
      if key.text != nil, editors[focus].text.count >= 5 { return .stay }
      _ = editors[focus].handle(key)
    }
    return .stay
  }

  func view(in model: Model) -> any Widget { CountView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? { model.say(names[focus].label) }

  private var counts: BallotCounts {
    func count(_ name: BallotCounts.Name) -> Int {
      names.firstIndex(of: name).flatMap { Int(editors[$0].text) } ?? 0
    }
    return BallotCounts(
      yes: count(.yes), no: count(.no), abstain: count(.abstain), invalid: count(.invalid),
      written: count(.written))
  }
}
