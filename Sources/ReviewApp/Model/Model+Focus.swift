import Reporting
import ReviewEngine
import TerminalUI

/// What has the focus, in words, for those who hear the screen or read it by touch.
extension Model {
  /// A short sentence about what the keys act on; nil where the cursor alone says it.
  var focusWords: String? {
    if let dialog = dialogs.last { return dialog.dialog.focusWords(in: self) }
    if let form { return words(for: form) }
    if filter.isEditing { return say(Words.filterLabel) }
    if let page { return words(for: page) }
    if comparison != nil { return nil }
    if let dossier { return "\(say(Words.content)) \(words(for: dossier.nomination))" }
    return list.focused.map { words(for: $0.nomination) } ?? say(emptyListText)
  }

  private func words(for nomination: Nomination) -> String {
    "\(nomination.id) \(nomination.dossier.subject), \(say(nomination.standing.status.label))"
  }

  private func words(for page: PageState) -> String? {
    switch body(of: page) {
    case .waiting: return say(Words.counting)
    case .tables:
      let rows = rows(of: page)
      guard rows.indices.contains(page.focus) else { return nil }
      let texts = rows[page.focus].cells.compactMap { if case .text(let text, _) = $0 { text } else { nil } }
      return texts.filter { !$0.isEmpty && $0 != dash }.joined(separator: ", ")
    case .ledger(let window):
      guard let line = window.sequence(atRow: page.focus).flatMap(window.line) else { return nil }
      return "\(number(Int(line.sequence))), \(say(line.subject.label)), \(say(line.sentence))"
    case .board(let board):
      return BoardLayout(model: self, board: board).card(page).map { words(for: $0.nomination) }
    }
  }

  private func words(for form: FormState) -> String? {
    guard let field = form.focused else { return nil }
    let label = say(field.label)
    if let offer = form.offer {
      let names = offer.chosen.map { offer.names[$0] } ?? offer.names.joined(separator: ", ")
      return "\(label): \(names)"
    }
    if let mistake = form.mistakes[form.place(of: field)] { return "\(label): \(say(mistake.what))" }
    guard case .option(let index) = form.input, field.type.options.indices.contains(index) else {
      return label
    }
    return "\(label): \(say(field.type.options[index].label))"
  }
}
