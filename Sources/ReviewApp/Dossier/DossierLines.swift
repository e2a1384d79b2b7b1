import ReviewEngine
import TerminalUI

/// The facts of a nomination as short lines, shared by the preview and the open dossier.
struct DossierLines {
  /// Individual or collective, and what is nominated.
  let kinds: String
  /// Position and unit.
  let belonging: String
  /// Stage, status, and how long it waits.
  let status: String
  /// ``kinds`` and ``belonging`` in one, for a preview with few lines.
  var everything: String { [kinds, belonging].filter { !$0.isEmpty }.joined(separator: separator) }
  /// The last decision, if there is one, and what was voted since as the reviewer may see it: label and value.
  let decision: [(label: String, value: String)]
  /// Who nominates, what is asked for, and so on: label and value.
  let facts: [(label: String, value: String)]
  private let separator: String

  init(_ nomination: Nomination, model: Model) {
    let dossier = nomination.dossier
    let standing = nomination.standing
    let separator = " \(model.glyphs[.separator]) "
    kinds = [
      dossier.subjectKind.map { model.say($0.label) }, dossier.kind.map { model.say($0.label) },
      dossier.field.isEmpty ? nil : dossier.field,
    ].compactMap { $0 }.joined(separator: separator)
    belonging = [dossier.position, dossier.unit].filter { !$0.isEmpty }.joined(separator: separator)
    let stage = model.say(model.setting.policy.rules(of: standing.stage).label)
    let wait = standing.isWaiting ? model.say(Words.length(of: model.now.since(standing.waitingSince))) : ""
    status = [
      stage, model.say(standing.status.label),
      wait.isEmpty ? "" : "\(model.say(Words.waiting)) \(wait)",
    ].filter { !$0.isEmpty }.joined(separator: separator)
    var told: [(String, String)] = []
    if let decision = standing.lastDecision {
      let reason =
        decision.reason.map {
          ": " + model.setting.policy.label(ofReason: $0, for: decision.verdict, in: model.setting.language)
        } ?? ""
      let stale = nomination.isDecisionStale ? " (\(model.say(Words.stale)))" : ""
      let when = decision.time.spoken(utcOffset: model.setting.utcOffset)
      let note = decision.note.isEmpty ? "" : ". \(decision.note)"
      told.append(
        (
          model.say(Words.decision),
          "\(model.say(decision.verdict.pastLabel))\(reason)\(note)\(separator)\(decision.reviewer)\(separator)\(when)\(stale)"
        ))
    }
    if let votes = model.workflow.votesSentence(of: nomination, to: model.setting.reviewer) {
      told.append((model.say(Words.votes), model.say(votes)))
    }
    decision = told
    facts = Words.shortLabels.filter { !dossier.text(of: $0.field).isEmpty }
      .map { (model.say($0.label), dossier.text(of: $0.field)) }
    self.separator = separator
  }
}
