import ReviewEngine
import TerminalUI

/// The help, made from the registry.
struct HelpView: Widget {
  let model: Model
  let dialog: HelpDialog

  /// One line of the help.
  private enum Line {
    case heading(CommandGroup)
    case command(Command)
    case gap
  }

  /// How many lines the help has.
  static var lineCount: Int { lines.count }

  private static let keyWidth = 18

  func draw(into canvas: inout Canvas) {
    canvas.drawBox(canvas.bounds, title: model.say(Words.helpTitle)) { canvas in
      for (y, line) in Self.lines.dropFirst(dialog.top).prefix(canvas.size.height).enumerated() {
        draw(line, y: y, into: &canvas)
      }
    }
    let hint = " \(model.say(Words.helpHint)) "
    let place = Rect(x: 2, y: canvas.size.height - 1, width: canvas.size.width - 4, height: 1)
    canvas.draw(hint, in: place, role: .boxBorder, alignment: .trailing)
    canvas.placeCursor(at: Position(x: 2, y: 1))
  }

  private static let lines: [Line] = CommandGroup.allCases.flatMap { group -> [Line] in
    let commands = Command.registry.filter { $0.group == group }.map(Line.command)
    return [.heading(group)] + commands + [.gap]
  }.dropLast()

  private func draw(_ line: Line, y: Int, into canvas: inout Canvas) {
    switch line {
    case .heading(let group):
      canvas.draw(model.say(group.title), at: Position(x: 0, y: y), role: .helpHeading)
    case .command(let command):
      let keys = model.keymap.keys(of: command.id).map(\.label).joined(separator: "  ")
      canvas.draw(keys, in: Rect(x: 1, y: y, width: Self.keyWidth - 1, height: 1), role: .helpKey)
      canvas.draw(
        model.say(command.help),
        in: Rect(x: Self.keyWidth, y: y, width: canvas.size.width - Self.keyWidth, height: 1),
        role: .helpText)
    case .gap: break
    }
  }
}
