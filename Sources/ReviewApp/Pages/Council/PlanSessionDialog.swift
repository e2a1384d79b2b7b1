import ReviewEngine
import TerminalUI

/// Asks for the name and the day of a session to be planned. Its members are those of the latest one.
struct PlanSessionDialog: Dialog {
  /// The session whose members, place and names are taken over; nil where there is none yet.
  let model: CouncilSession?
  /// The name, as typed.
  private(set) var name: LineEditor
  /// The day, as typed.
  private(set) var date: LineEditor
  /// Whether the day has the keys, and not the name.
  private(set) var isDateFocused = false

  /// Offers a name that no session has.
  init(like model: CouncilSession?, among names: [String], today: CalendarDay) {
    self.model = model
    let month = String(today.description.prefix(7))
    let free = ([month] + (2...99).map { "\(month)-\($0)" }).first { !names.contains($0) }
    name = LineEditor(free ?? month)
    date = LineEditor(today.slashed)
  }

  /// The day that was typed; nil for what is no day.
  var day: CalendarDay? { CalendarDay(parsing: date.text.filter { $0 != " " }) }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.enter) where !isDateFocused: isDateFocused = true
    case KeyStroke(.enter):
      guard let day, !name.isEmpty else { return .stay }
      return .planSession(name.text, day, like: model)
    case KeyStroke(.tab), KeyStroke(.backtab), KeyStroke(.up), KeyStroke(.down): isDateFocused.toggle()
    default: _ = isDateFocused ? date.handle(key) : name.handle(key)
    }
    return .stay
  }

  mutating func paste(_ text: String) {
    if isDateFocused { date.insert(text) } else { name.insert(text) }
  }

  func view(in model: Model) -> any Widget { PlanSessionView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? {
    model.say(isDateFocused ? Words.sessionDate : Words.sessionName)
  }
}

/// The two lines, and whose members are taken over.
struct PlanSessionView: Widget {
  let model: Model
  let dialog: PlanSessionDialog

  private static let labelWidth = 12

  func draw(into canvas: inout Canvas) {
    let box = DialogBox(model: model)
    box.draw(model.say(Words.planTitle), height: 4, into: &canvas) { canvas in
      draw(dialog.name, model.say(Words.sessionName), y: 0, isFocused: !dialog.isDateFocused, into: &canvas)
      draw(dialog.date, model.say(Words.sessionDate), y: 1, isFocused: dialog.isDateFocused, into: &canvas)
      let note = dialog.day == nil ? Words.planNeedsDay : Words.planMembers(dialog.model)
      canvas.draw(
        model.say(note), in: Rect(x: 0, y: 2, width: canvas.size.width, height: 1),
        role: dialog.day == nil ? .boxWarning : .muted)
      box.drawHint(model.say(Words.planHint), into: &canvas)
    }
  }

  private func draw(
    _ editor: LineEditor, _ label: String, y: Int, isFocused: Bool, into canvas: inout Canvas
  ) {
    canvas.draw(label, in: Rect(x: 0, y: y, width: Self.labelWidth - 1, height: 1), role: .boxText)
    canvas.draw(
      TextField(editor, isFocused: isFocused),
      in: Rect(x: Self.labelWidth, y: y, width: max(1, canvas.size.width - Self.labelWidth), height: 1))
  }
}
