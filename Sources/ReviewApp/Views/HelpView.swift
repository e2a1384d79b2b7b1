import PlainText
import ReviewEngine
import TerminalUI

/// The help, made from the registry.
struct HelpView: Widget {
  let model: Model
  let dialog: HelpDialog

  /// One line of the help.
  private enum Line {
    case heading(CommandGroup)
    case command(keys: String, text: String)
    case gap
  }

  private static let keyWidth = 18

  /// How many lines the help has on a screen of the model's size.
  static func lineCount(of model: Model) -> Int { lines(of: model).count }

  func draw(into canvas: inout Canvas) {
    canvas.drawBox(canvas.bounds, title: model.say(Words.helpTitle)) { canvas in
      for (y, line) in Self.lines(of: model).dropFirst(dialog.top).prefix(canvas.size.height).enumerated() {
        draw(line, y: y, into: &canvas)
      }
    }
    let hint = " \(model.say(Words.helpHint)) "
    let place = Rect(x: 2, y: canvas.size.height - 1, width: canvas.size.width - 4, height: 1)
    canvas.draw(hint, in: place, role: .boxBorder, alignment: .trailing)
    canvas.placeCursor(at: Position(x: 2, y: 1))
  }

  private static func lines(of model: Model) -> [Line] {
    let room = max(10, model.size.width - 4 - keyWidth)
    var lines: [Line] = []
    for group in CommandGroup.allCases {
      if !lines.isEmpty { lines.append(.gap) }
      lines.append(.heading(group))
      for command in Command.registry where command.group == group {
        let keys = model.keymap.keys(of: command.id).map(\.label).joined(separator: "  ")
        for (index, text) in Columns.wrap(model.say(command.help), to: room).enumerated() {
          lines.append(.command(keys: index == 0 ? keys : "", text: text))
        }
      }
    }
    return lines
  }

  private func draw(_ line: Line, y: Int, into canvas: inout Canvas) {
    switch line {
    case .heading(let group):
      canvas.draw(model.say(group.title), at: Position(x: 0, y: y), role: .helpHeading)
    case .command(let keys, let text):
      canvas.draw(keys, in: Rect(x: 1, y: y, width: Self.keyWidth - 1, height: 1), role: .helpKey)
      canvas.draw(text, at: Position(x: Self.keyWidth, y: y), role: .helpText)
    case .gap: break
    }
  }
}
