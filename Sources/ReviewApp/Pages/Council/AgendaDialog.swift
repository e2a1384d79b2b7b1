import ReviewEngine
import TerminalUI

/// Asks on which session's agenda nominations are to be put.
struct AgendaDialog: Dialog {
  /// What is to be put there.
  let targets: Targets
  /// The sessions that are not closed, the next one first; nil until they have come.
  private(set) var sessions: [CouncilSession]?
  /// Every session: a nomination can be on the agenda of one only.
  private(set) var all: [CouncilSession] = []
  /// The session that Enter takes, counted in ``sessions``.
  private(set) var focus = 0

  init(targets: Targets) {
    self.targets = targets
  }

  /// Takes the sessions that there are.
  mutating func take(_ sessions: [CouncilSession]) {
    all = sessions
    self.sessions = sessions.filter { $0.status != .closed }.sorted {
      ($0.date, $0.name) < ($1.date, $1.name)
    }
  }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    let count = sessions?.count ?? 0
    if let digit = key.text?.wholeNumberValue, digit > 0 { return choose(digit - 1) }
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.enter): return choose(focus)
    case KeyStroke(.down), .character("j"): focus = max(0, min(focus + 1, count - 1))
    case KeyStroke(.up), .character("k"): focus = max(focus - 1, 0)
    default: break
    }
    return .stay
  }

  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction { choose(index) }

  private func choose(_ index: Int) -> DialogAction {
    guard let sessions, sessions.indices.contains(index) else { return .stay }
    return .schedule(targets, sessions[index], among: all)
  }

  func view(in model: Model) -> any Widget { AgendaView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? {
    guard let sessions, sessions.indices.contains(focus) else { return model.say(Words.agendaTitle("")) }
    return "\(sessions[focus].name) \(sessions[focus].date.slashed)"
  }
}

/// The sessions that can still take nominations.
struct AgendaView: Widget {
  let model: Model
  let dialog: AgendaDialog

  func draw(into canvas: inout Canvas) {
    let box = DialogBox(model: model)
    let items: [DialogBox.Item] = (dialog.sessions ?? []).enumerated().map { index, session in
      let count = model.say(Words.nominations(session.agenda.count))
      return (
        index < 9 ? String(index + 1) : "",
        "\(session.name)  \(session.date.slashed)  \(model.say(session.status.label)), \(count)"
      )
    }
    let empty = model.say(dialog.sessions == nil ? Words.loading : Words.noPlannedSession)
    let title = model.say(Words.agendaTitle(model.name(of: dialog.targets)))
    let isWhole = if case .matching = dialog.targets { true } else { false }
    let note = isWhole ? model.say(Words.agendaOfAll) : ""
    let columns = DialogBox.columns(of: items, lines: [items.isEmpty ? empty : "", title + "    ", note])
    let foot = isWhole ? 2 : 1
    box.draw(title, height: max(1, items.count) + foot, needing: columns, into: &canvas) { canvas in
      if items.isEmpty {
        canvas.draw(empty, in: Rect(x: 0, y: 0, width: canvas.size.width, height: 1), role: .muted)
      } else {
        box.drawItems(items, focus: dialog.focus, foot: foot, into: &canvas)
      }
      canvas.draw(
        note, in: Rect(x: 0, y: canvas.size.height - foot, width: canvas.size.width, height: 1),
        role: .boxText)
      box.drawHint(model.say(Words.agendaHint), into: &canvas)
    }
  }
}
