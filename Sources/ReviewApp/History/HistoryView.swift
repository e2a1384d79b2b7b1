import PlainText
import ReviewEngine
import TerminalUI

/// The reviewer's own actions, each with its time and what was done.
struct HistoryView: Widget {
  let model: Model
  let dialog: HistoryDialog

  func draw(into canvas: inout Canvas) {
    let box = DialogBox(model: model)
    let items = dialog.actions.map { $0.enumerated().map(item) } ?? []
    box.draw(
      model.say(Words.historyTitle), height: max(1, items.count) + 1, needing: DialogBox.sentences,
      into: &canvas
    ) {
      canvas in
      if items.isEmpty {
        let text = dialog.actions == nil ? Words.loading : Refusal.nothingToUndo.sentence
        canvas.draw(model.say(text).capitalizedFirst, in: canvas.bounds, role: .muted)
      } else {
        box.drawItems(items, focus: dialog.focus, foot: 1, into: &canvas)
      }
      box.drawHint(model.say(Words.historyHint), into: &canvas)
    }
  }

  private func item(_ index: Int, _ action: ActionSummary) -> DialogBox.Item {
    let entry = action.first
    let when = entry.time.spoken(utcOffset: model.setting.utcOffset)
    let said = model.say(entry.event.sentence(under: model.policy(ofVersion: entry.policyVersion)))
    let more = action.count > 1 ? " (\(model.say(Words.nominations(action.count))))" : ""
    return (index < 9 ? String(index + 1) : "", "\(when)  \(model.say(entry.subject.label)) \(said)\(more)")
  }
}
