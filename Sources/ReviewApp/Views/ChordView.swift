import TerminalUI

/// The keys that can follow the ones pressed so far, with what they do.
struct ChordView: Widget {
  let model: Model
  let chord: KeyChord

  func draw(into canvas: inout Canvas) {
    let items = model.keymap.continuations(of: chord, in: model.commandContext)
    let isPossible = items.map { $0.command.obstacle(model) == nil }
    let rows: [DialogBox.Item] = items.map { item in
      (item.key.strokes[chord.strokes.count].label, model.say(item.command.help))
    }
    let box = DialogBox(model: model)
    box.draw("\(chord.label) …", height: rows.count, needing: DialogBox.columns(of: rows), into: &canvas) {
      canvas in
      box.drawItems(rows, focus: nil, foot: 0, into: &canvas) { isPossible[$0] }
    }
  }
}
