import PlainText
import ReviewEngine
import TerminalUI

/// What the screen shows, said in lines.
extension Model {
  /// Which list is gone through, and how long it is.
  var plainHeading: String {
    let count = matchCount.map { say(Words.nominations($0)) } ?? say(Words.counting)
    let filter = filter.isOn && !filter.text.isEmpty ? ", \(say(Words.filterLabel)) \(filter.text)" : ""
    return "\(say(name(of: tab)).capitalizedFirst)\(filter): \(count), \(say(Words.order(order)))"
  }

  /// What was done, or why it was not.
  func plainWords(for status: StatusMessage) -> String {
    let text = say(status.text)
    return status.tone == .refused ? "\(say(Words.notDone)) \(text)" : text.capitalizedFirst
  }

  /// A nomination in a few lines: what a decision needs to know.
  func plainLines(of row: Row) -> [String] {
    let nomination = row.nomination
    let lines = DossierLines(nomination, model: self)
    let sign = selection.contains(nomination.id) ? "\(say(Words.marked(1))), " : ""
    return
      ([
        "\(nomination.id) \(nomination.dossier.subject)", lines.kinds, lines.belonging, sign + lines.status,
      ] + row.likes.map { "\(say(Words.looksLike)) \($0.id): \(say($0.likeness.sentence))" }
      + (lines.decision + lines.facts).map { "\($0.label): \($0.value)" }
      + [nomination.dossier.achievement].filter { !$0.isEmpty }.map { "\(say(Words.achievement)): \($0)" })
      .filter { !$0.isEmpty }.enumerated().map { $0 == 0 ? $1 : "  \($1)" }
  }

  /// A page that was asked for.
  func plainLines(of page: PlainPage) -> [String] {
    switch page {
    case .dossier: dossier.map { DossierText.plainLines(of: $0, model: self) } ?? []
    case .help: plainHelp
    }
  }

  private var plainHelp: [String] {
    let own = Words.plainKeys.map { "\($0.key)  \(say($0.help))" }
    return own
      + PlainCommand.all.compactMap { id in
        let keys = keymap.keys(of: id).filter(\.beginsWithText).map { $0.label.filter { $0 != " " } }
        guard !keys.isEmpty else { return nil }
        return "\(keys.joined(separator: ", "))  \(say(Command.of(id).help))"
      }
  }

  /// What a tab is called.
  func name(of tab: Tab) -> LocalizedText {
    switch tab {
    case .stage(let stage): setting.policy.rules(of: stage).label
    case .everything: Words.everything
    case .view(let view): LocalizedText(vi: view.name, en: view.name)
    }
  }

  /// What a decision is about, in a word.
  func name(of targets: Targets) -> String {
    switch targets {
    case .nominations(let nominations) where nominations.count == 1:
      nominations.first.map { "\($0.id) \($0.dossier.subject)" } ?? ""
    case .nominations(let nominations): say(Words.nominations(nominations.count))
    case .matching(let exceptions): say(Words.nominations(max(0, (matchCount ?? 0) - exceptions.count)))
    }
  }

  /// Why there is no nomination in front, and what to type.
  var plainEmptyText: LocalizedText {
    emptyListText == Words.emptyFilter ? Words.plainEmptyFilter : emptyListText
  }

  /// Why the list is empty, and what to do.
  var emptyListText: LocalizedText {
    if list.isLoading { return Words.loading }
    if !filter.shownText.isEmpty, filter.isOn { return Words.emptyFilter }
    return census.total == 0 ? Words.emptyStore : Words.emptyTab
  }
}
