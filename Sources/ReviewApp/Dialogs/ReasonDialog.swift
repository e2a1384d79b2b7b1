import ReviewEngine
import TerminalUI

/// Asks for the reason of a verdict: a figure picks one, `n` adds a note, `.` repeats the last.
struct ReasonDialog: Dialog {
  let verdict: Verdict
  let reasons: [Reason]
  let targets: Targets
  /// What was last asked for with this verdict, for `.`.
  let last: DecisionRequest?
  /// The reason that Enter picks.
  var focus = 0
  /// The note being written; nil while the list has the keys.
  var note: LineEditor?
  /// The note that was written.
  var writtenNote = ""
  /// The reason that waits for its note; nil when the note was asked for first.
  var waiting: Reason?

  init(verdict: Verdict, reasons: [Reason], targets: Targets, last: DecisionRequest?) {
    self.verdict = verdict
    self.reasons = reasons
    self.targets = targets
    self.last = last
  }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    if note != nil { return takeNote(key) }
    if let digit = key.text?.wholeNumberValue, reasons.indices.contains(digit - 1) { return pick(digit - 1) }
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.enter): return pick(focus)
    case KeyStroke(.down), .character("j"): focus = min(focus + 1, reasons.count - 1)
    case KeyStroke(.up), .character("k"): focus = max(focus - 1, 0)
    case .character("n"): note = LineEditor(writtenNote)
    case .character("."):
      if let last { return .decide(last, targets) }
    default: break
    }
    return .stay
  }

  mutating func paste(_ text: String) { note?.insert(text) }

  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction {
    // While a note is written, figures belong to the note.
    note == nil ? pick(index) : .stay
  }

  func view(in model: Model) -> any Widget { ReasonView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? {
    if note != nil { return model.say(Words.noteLabel) }
    guard reasons.indices.contains(focus) else { return nil }
    return "\(focus + 1) \(model.say(reasons[focus].label))"
  }

  func plainLines(in model: Model) -> [String] {
    let title = model.say(Words.reasonTitle(verdict, model.name(of: targets)))
    if note != nil { return [title, model.say(Words.askNote)] }
    return [title] + reasons.enumerated().map { "  \($0 + 1)  \(model.say($1.label))" }
      + [model.say(last == nil ? Words.askReason : Words.askReasonOrLast)]
  }

  private mutating func takeNote(_ key: KeyStroke) -> DialogAction {
    switch key {
    case KeyStroke(.escape):
      (note, waiting) = (nil, nil)
    case KeyStroke(.enter):
      writtenNote = note?.text ?? ""
      note = nil
      if let reason = waiting, writtenNote.contains(where: { !$0.isWhitespace }) { return decide(reason) }
    default:
      _ = note?.handle(key)
    }
    return .stay
  }

  /// Takes the reason of an item, or asks for the note that it needs.
  mutating func pick(_ index: Int) -> DialogAction {
    guard reasons.indices.contains(index) else { return .stay }
    focus = index
    let reason = reasons[index]
    if reason.needsNote, !writtenNote.contains(where: { !$0.isWhitespace }) {
      (waiting, note) = (reason, LineEditor(writtenNote))
      return .stay
    }
    return decide(reason)
  }

  private func decide(_ reason: Reason) -> DialogAction {
    .decide(DecisionRequest(verdict, reason: reason.code, note: writtenNote), targets)
  }
}
