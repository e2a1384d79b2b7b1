import ReviewEngine
import TerminalUI

/// The themes.
struct ThemeView: Widget {
  let model: Model
  let dialog: ThemeDialog

  private var box: DialogBox { DialogBox(model: model) }

  func draw(into canvas: inout Canvas) {
    let items = dialog.themes.map { ("", $0) }
    box.draw(model.say(Words.themeTitle), height: items.count + 1, into: &canvas) { canvas in
      box.drawItems(items, focus: dialog.focus, foot: 1, into: &canvas)
      box.drawHint(model.say(Words.themeHint), into: &canvas)
    }
  }
}
