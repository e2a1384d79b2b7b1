import ReviewEngine
import TerminalUI

/// What an entry of the ledger changed, in the words of the rules it was made under.
struct EntryLines {
  /// One thing that changed; empty where nothing was, or is, said.
  struct Line {
    let name: String
    let before: String
    let after: String
  }

  /// The changes: where it stands, then the dossier, the forms, the facts of a record.
  private(set) var lines: [Line] = []
  private let policy: Policy
  private let model: Model

  /// - Parameters:
  ///   - difference: what changed.
  ///   - subject: what it changed in.
  ///   - policy: the rules of its day.
  ///   - model: has the language and the width of the screen.
  init(_ difference: EntryDifference, in subject: LedgerSubject, under policy: Policy, model: Model) {
    self.policy = policy
    self.model = model
    lines =
      places(difference) + difference.dossier.map(dossierLine) + difference.forms.map(formLine)
      + difference.facts.map { factLine($0, of: subject.record?.kind) }
  }

  /// A fact of a record; those of sessions in words, others by their names.
  private func factLine(_ change: FactChange, of kind: RecordKind?) -> Line {
    guard kind == .session, let fact = SessionFactLine(change.name, under: policy) else {
      return Line(name: change.name, before: change.before, after: change.after)
    }
    let language = model.setting.language
    return Line(
      name: fact.names.map(model.say).joined(separator: " \(model.glyphs[.moreRight]) ").capitalizedFirst,
      before: fact.shown(change.before, in: language), after: fact.shown(change.after, in: language))
  }

  private func places(_ difference: EntryDifference) -> [Line] {
    func line(_ name: LocalizedText, _ text: (Standing) -> String) -> Line? {
      let (before, after) = (difference.before.map(text) ?? "", difference.after.map(text) ?? "")
      return before == after ? nil : Line(name: model.say(name), before: before, after: after)
    }
    let offset = model.setting.utcOffset
    return [
      line(Words.placeStage) { model.say(policy.rules(of: $0.stage).label) },
      line(Words.placeStatus) { model.say($0.status.label) },
      line(Words.placeTitle) { $0.title.flatMap(policy.title(withID:)).map { model.say($0.label) } ?? "" },
      line(Words.placeRecheck) { $0.recheckedAt?.spoken(utcOffset: offset) ?? "" },
      line(Words.placePostponed) { $0.postponements.map(\.reviewer).joined(separator: ", ") },
      line(Words.placeRecused) { $0.recusals.map(\.reviewer).joined(separator: ", ") },
    ].compactMap(\.self)
  }

  private func dossierLine(_ change: FactChange) -> Line {
    let field = DossierField(rawValue: change.name)
    let extra = change.name.hasPrefix("extra.") ? String(change.name.dropFirst(6)) : change.name
    func shown(_ text: String) -> String {
      field?.shown(text, under: policy, in: model.setting.language) ?? text
    }
    return Line(
      name: field.map { model.say($0.label) } ?? extra, before: shown(change.before),
      after: shown(change.after))
  }

  private func formLine(_ change: FactChange) -> Line {
    let text = FormPathText(change.name, under: policy, model: model)
    return Line(name: text.name, before: text.shown(change.before), after: text.shown(change.after))
  }
}
