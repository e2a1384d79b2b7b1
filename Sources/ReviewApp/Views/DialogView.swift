import PlainText
import ReviewEngine
import TerminalUI

/// A dialog over the screen.
struct DialogView: Widget {
  let model: Model
  let dialog: Dialog

  private var box: DialogBox { DialogBox(model: model) }

  func draw(into canvas: inout Canvas) {
    switch dialog {
    case .verdict(let dialog): draw(dialog, into: &canvas)
    case .reason(let dialog): draw(dialog, into: &canvas)
    case .confirm(let dialog): draw(dialog, into: &canvas)
    case .export(let dialog): ExportView(model: model, dialog: dialog).draw(into: &canvas)
    case .theme(let dialog): draw(dialog, into: &canvas)
    case .comment(let dialog): CommentView(model: model, dialog: dialog).draw(into: &canvas)
    case .settle(let dialog): SettleView(model: model, dialog: dialog).draw(into: &canvas)
    case .sort(let dialog): SortView(model: model, dialog: dialog).draw(into: &canvas)
    case .columns(let dialog): ColumnsView(model: model, dialog: dialog).draw(into: &canvas)
    case .saveView(let dialog): SaveViewView(model: model, dialog: dialog).draw(into: &canvas)
    case .leaveForm(let dialog): draw(dialog, into: &canvas)
    case .count(let dialog): SessionDialogView(model: model).draw(dialog, into: &canvas)
    case .closeSession(let dialog): SessionDialogView(model: model).draw(dialog, into: &canvas)
    case .commands(let dialog): CommandDialogView(model: model, dialog: dialog).draw(into: &canvas)
    case .settings(let dialog): SettingsView(model: model, dialog: dialog).draw(into: &canvas)
    case .history(let dialog): HistoryView(model: model, dialog: dialog).draw(into: &canvas)
    case .quotas(let dialog): QuotaView(model: model, dialog: dialog).draw(into: &canvas)
    }
  }

  private func draw(_ dialog: VerdictDialog, into canvas: inout Canvas) {
    let labels = dialog.items.map { model.say($0.verdict.label) }
    let width = labels.reduce(0) { max($0, Columns.width(of: $1)) } + 2
    let items: [(key: String, text: String)] = zip(dialog.items, labels).map { item, label in
      let gap = String(repeating: " ", count: width - Columns.width(of: label))
      return (String(item.verdict.letter), item.ground.map { label + gap + model.say($0) } ?? label)
    }
    let title = model.say(Words.verdictTitle(model.name(of: dialog.targets)))
    let obstacle = dialog.items[dialog.focus].obstacle.map { model.say($0) }
    let columns = DialogBox.columns(of: items, lines: [obstacle ?? ""])
    box.draw(title, height: items.count + 2, needing: columns, into: &canvas) { canvas in
      box.drawItems(items, focus: dialog.focus, foot: 2, into: &canvas) { dialog.items[$0].obstacle == nil }
      let y = canvas.size.height - 2
      let lines = Columns.wrap(obstacle ?? "", to: canvas.size.width)
      if lines.count < 2 { box.drawHint(model.say(Words.verdictHint), into: &canvas) }
      for (row, line) in lines.prefix(2).enumerated() {
        canvas.draw(line, at: Position(x: 0, y: y + row), role: .boxWarning)
      }
    }
  }

  private func draw(_ dialog: ReasonDialog, into canvas: inout Canvas) {
    let title = model.say(Words.reasonTitle(dialog.verdict, model.name(of: dialog.targets)))
    let items: [(key: String, text: String)] = dialog.reasons.enumerated().map {
      ("\($0 + 1)", model.say($1.label))
    }
    let listHint = dialog.last == nil ? Words.reasonHint : Words.reasonHintWithLast
    let hint = dialog.note == nil ? listHint : Words.noteHint
    let hasNote = dialog.note != nil || !dialog.writtenNote.isEmpty
    let foot = hasNote ? 2 : 1
    let columns = DialogBox.columns(of: items, lines: [model.say(hint)])
    box.draw(title, height: items.count + foot, needing: columns, into: &canvas) { canvas in
      box.drawItems(items, focus: dialog.focus, foot: foot, into: &canvas)
      let y = canvas.size.height - 2
      if let note = dialog.note {
        let label = canvas.draw(model.say(Words.noteLabel), at: Position(x: 0, y: y), role: .boxText) + 1
        canvas.draw(
          TextField(note, isFocused: true),
          in: Rect(x: label, y: y, width: canvas.size.width - label, height: 1))
      } else if !dialog.writtenNote.isEmpty {
        canvas.draw(
          "\(model.say(Words.noteLabel)) \(dialog.writtenNote)",
          in: Rect(x: 0, y: y, width: canvas.size.width, height: 1), role: .boxText)
      }
      box.drawHint(model.say(hint), into: &canvas)
    }
  }

  private func draw(_ dialog: ConfirmDialog, into canvas: inout Canvas) {
    guard let preview = dialog.preview else {
      return box.draw(model.say(Words.counting), height: 1, into: &canvas) { _ in }
    }
    let title = model.say(Words.confirmTitle(dialog.request.verdict, preview.decided))
    let (policy, offset) = (model.setting.policy, model.setting.utcOffset)
    let tell = { (line: Forecast.Line) in model.say(Words.outcome(line, under: policy, utcOffset: offset)) }
    let lines =
      preview.moves.map { (tell($0), Role.boxText) } + preview.refusals.map { (tell($0), Role.boxWarning) }
    let columns = DialogBox.columns(of: [], lines: lines.map(\.0))
    box.draw(title, height: lines.count + 2, needing: columns, into: &canvas) { canvas in
      for (y, line) in lines.enumerated() {
        canvas.draw(line.0, in: Rect(x: 0, y: y, width: canvas.size.width, height: 1), role: line.1)
      }
      let y = canvas.size.height - 1
      if preview.decided == 0 {
        box.drawHint(model.say(Words.nothingToConfirm), into: &canvas)
      } else if dialog.needsTyping {
        let width = canvas.draw(
          model.say(Words.typeCount(preview.decided)), at: Position(x: 0, y: y), role: .boxWarning)
        canvas.draw(
          TextField(LineEditor(dialog.typed), isFocused: true),
          in: Rect(x: width + 1, y: y, width: 10, height: 1))
      } else {
        box.drawHint(model.say(Words.confirmHint), into: &canvas)
        canvas.placeCursor(at: Position(x: 0, y: y))
      }
    }
  }

  private func draw(_ dialog: ThemeDialog, into canvas: inout Canvas) {
    let items = dialog.themes.map { ("", $0) }
    box.draw(model.say(Words.themeTitle), height: items.count + 1, into: &canvas) { canvas in
      box.drawItems(items, focus: dialog.focus, foot: 1, into: &canvas)
      box.drawHint(model.say(Words.themeHint), into: &canvas)
    }
  }

  private func draw(_ dialog: LeaveFormDialog, into canvas: inout Canvas) {
    let items = LeaveFormDialog.Answer.allCases.map { (String($0.key), model.say(Words.leaveForm($0))) }
    box.draw(model.say(Words.leaveFormTitle(dialog.id)), height: items.count + 1, into: &canvas) { canvas in
      box.drawItems(items, focus: 0, foot: 1, into: &canvas)
      box.drawHint(model.say(Words.leaveFormHint), into: &canvas)
    }
  }
}
