import PlainText
import ReviewEngine
import TerminalUI

/// The whole dossier with its history, scrolled as one text.
struct DossierView: Widget {
  let model: Model

  /// One line of the text.
  private struct Line {
    var label = ""
    var text: String
    var role: Role
  }

  private static let labelWidth = 22

  func draw(into canvas: inout Canvas) {
    canvas.fill(role: .preview)
    guard let dossier = model.dossier else { return }
    let lines = Self.lines(of: dossier, model: model)
    for (y, line) in lines.dropFirst(dossier.top).prefix(canvas.size.height).enumerated() {
      if !line.label.isEmpty {
        canvas.draw(
          line.label, in: Rect(x: 2, y: y, width: Self.labelWidth - 1, height: 1), role: .previewLabel)
      }
      let isValue = [.previewValue, .previewPresent, .previewMissing].contains(line.role)
      let x = isValue || !line.label.isEmpty ? 2 + Self.labelWidth : 2
      canvas.draw(
        line.text, in: Rect(x: x, y: y, width: canvas.size.width - x - 2, height: 1), role: line.role)
    }
    let viewport = ListViewport(
      count: lines.count, height: canvas.size.height, focus: dossier.top, top: dossier.top)
    let edge = Rect(x: canvas.size.width - 1, y: 0, width: 1, height: canvas.size.height)
    canvas.draw(Scrollbar(viewport), in: edge)
    canvas.placeCursor(at: .zero)
  }

  /// How many lines the open dossier has.
  static func lineCount(of model: Model) -> Int {
    model.dossier.map { lines(of: $0, model: model).count } ?? 0
  }

  /// The same text without columns: what belongs together stands on one line.
  static func plainLines(of state: DossierState, model: Model) -> [String] {
    lines(of: state, model: model, room: .max).map { $0.label.isEmpty ? $0.text : "\($0.label): \($0.text)" }
  }

  private static func lines(of state: DossierState, model: Model) -> [Line] {
    lines(of: state, model: model, room: max(10, model.size.width - labelWidth - 4))
  }

  private static func lines(of state: DossierState, model: Model, room: Int) -> [Line] {
    let nomination = state.nomination
    let dossier = nomination.dossier
    let short = DossierLines(nomination, model: model)
    let separator = " \(model.glyphs[.separator]) "
    let revision = "\(model.say(Words.revision)) \(nomination.revision)"
    var lines = [
      Line(text: "\(nomination.id)\(separator)\(revision)", role: .previewHeading),
      Line(text: dossier.subject, role: .previewTitle),
      Line(text: short.status, role: .muted),
    ]
    for decision in short.decision { lines += labelled(decision.label, decision.value, room) }
    lines += [Line(text: "", role: .preview), Line(text: model.say(Words.content), role: .previewHeading)]
    for field in DossierField.allCases {
      let value = text(of: field, in: dossier, model: model)
      if !value.isEmpty { lines += labelled(model.say(field.label), value, room) }
    }
    for extra in dossier.extras where !extra.value.isEmpty {
      lines += labelled(extra.name, extra.value, room)
    }
    for part in FormLines(nomination, model: model).parts {
      lines += [Line(text: "", role: .preview), Line(text: part.heading, role: .previewHeading)]
      for line in part.lines { lines += labelled(line.label, line.text, room, role: line.role) }
    }
    lines += [Line(text: "", role: .preview), Line(text: model.say(Words.history), role: .previewHeading)]
    guard let entries = state.entries else {
      return lines + [Line(text: model.say(Words.loading), role: .muted)]
    }
    let history = NominationHistory(nomination: nomination, entries: entries)
    let hidden = model.workflow.hiddenEntries(of: history, from: model.setting.reviewer)
    for entry in entries {
      let when = entry.time.spoken(utcOffset: model.setting.utcOffset)
      let who = "\(entry.reviewer.name) (\(model.say(entry.reviewer.role.label)))"
      let what = model.say(
        entry.event.sentence(
          under: model.setting.policy, showsVotes: !hidden.contains(entry.sequence)))
      lines += labelled("\(entry.sequence)  \(when)", "\(who): \(what)", room)
    }
    return lines
  }

  private static func labelled(
    _ label: String, _ value: String, _ room: Int, role: Role = .previewValue
  ) -> [Line] {
    Columns.wrap(value, to: room).enumerated().map { index, text in
      Line(label: index == 0 ? label : "", text: text, role: role)
    }
  }

  /// The text of a field in the language in use.
  private static func text(of field: DossierField, in dossier: Dossier, model: Model) -> String {
    switch field {
    case .subjectKind: dossier.subjectKind.map { model.say($0.label) } ?? ""
    case .kind: dossier.kind.map { model.say($0.label) } ?? ""
    case .date: dossier.date?.slashed ?? ""
    default: dossier.text(of: field)
    }
  }
}
