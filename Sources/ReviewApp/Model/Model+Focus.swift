import Reporting
import ReviewEngine
import TerminalUI

/// What has the focus, in words, for those who hear the screen or read it by touch.
extension Model {
  /// A short sentence about what the keys act on; nil where the cursor alone says it.
  var focusWords: String? {
    if let dialog = dialogs.last { return words(for: dialog) }
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

  private func words(for dialog: Dialog) -> String? {
    switch dialog {
    case .verdict(let dialog):
      let item = dialog.items[dialog.focus]
      return "\(item.verdict.letter) \(say(item.obstacle ?? item.verdict.label))"
    case .reason(let dialog):
      if dialog.note != nil { return say(Words.noteLabel) }
      guard dialog.reasons.indices.contains(dialog.focus) else { return nil }
      return "\(dialog.focus + 1) \(say(dialog.reasons[dialog.focus].label))"
    case .confirm(let dialog):
      return say(Words.confirmTitle(dialog.request.verdict, dialog.accepted))
    case .export(let dialog): return "\(say(Words.exportFormat)) \(dialog.format.rawValue)"
    case .theme(let dialog):
      return dialog.themes.indices.contains(dialog.focus) ? dialog.themes[dialog.focus] : nil
    case .commands(let dialog):
      return dialog.focused.map { say(Command.of($0.id).help) } ?? say(Words.noCommand)
    case .quotas: return say(Words.quotasTitle)
    case .settings(let dialog):
      let id = SettingsDialog.commands[dialog.focus]
      return "\(say(Command.of(id).title)): \(say(value(of: id)))"
    case .history(let dialog):
      return dialog.focused.map { say($0.first.subject.label) } ?? say(Words.historyTitle)
    case .sort(let dialog): return say(Order.Key.allCases[dialog.focus].label)
    case .columns(let dialog): return say(dialog.columns[dialog.focus].title)
    case .comment(let dialog): return say(Words.commentTitle(dialog.nomination))
    case .settle(let dialog): return say(Words.settleTitle(dialog.verdict, dialog.pair))
    case .saveView: return say(Words.saveViewTitle)
    case .count, .closeSession: return nil
    case .leaveForm(let dialog): return say(Words.leaveFormTitle(dialog.id))
    }
  }
}
