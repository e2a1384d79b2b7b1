import PlainText
import ReviewEngine
import TerminalUI

/// The settings with their values; below, what is given by store, policy and command line.
struct SettingsView: Widget {
  let model: Model
  let dialog: SettingsDialog

  private static let labelWidth = 16

  func draw(into canvas: inout Canvas) {
    let items = SettingsDialog.commands.map { id in
      line(model.say(Command.of(id).title), model.say(model.value(of: id)))
    }
    let setting = model.setting
    let given = [
      line(
        model.say(Words.settingReviewer),
        "\(setting.reviewer.name) (\(model.say(setting.reviewer.role.label)))"),
      line(model.say(Words.settingPolicy), "\(model.say(setting.policy.title)) (\(setting.policy.version))"),
      line(model.say(Words.settingStore), setting.storeName),
    ]
    let box = DialogBox(model: model)
    let foot = given.count + 1
    box.draw(
      model.say(Words.settingsTitle), height: items.count + foot, needing: DialogBox.sentences, into: &canvas
    ) {
      canvas in
      box.drawItems(items.map { (key: "", text: $0) }, focus: dialog.focus, foot: foot, into: &canvas)
      for (index, text) in given.enumerated() {
        let y = canvas.size.height - foot + index
        canvas.draw(text, in: Rect(x: 1, y: y, width: canvas.size.width - 1, height: 1), role: .muted)
      }
      box.drawHint(model.say(Words.settingsHint), into: &canvas)
    }
  }

  private func line(_ label: String, _ value: String) -> String {
    label + String(repeating: " ", count: max(1, Self.labelWidth - Columns.width(of: label))) + value
  }
}
