import PlainText
import ReviewEngine
import TerminalUI

/// Commands by name with their keys; at the foot all that is to be said of the one that Enter runs.
struct CommandDialogView: Widget {
  let model: Model
  let dialog: CommandDialog

  /// One line of the list.
  private enum Line {
    case heading(CommandGroup)
    case command(Int)
  }

  /// The rows above the list, for the search, and below it: a line, the sentence, what the keys do.
  private static let (head, foot) = (1, 3)
  private static let keyWidth = 18
  /// On a narrow screen the help shows one key of each command.
  private static let shortKeyWidth = 8
  private static let titleWidth = 22
  /// From this width on the palette has room for sentences.
  private static let sentencesFrom = 56

  func draw(into canvas: inout Canvas) {
    let title = model.say(dialog.style == .help ? Words.helpTitle : Words.paletteTitle)
    canvas.drawBox(place(in: canvas), title: title) { canvas in
      drawSearch(into: &canvas)
      let isLow = canvas.size.height < 8
      let foot = isLow ? 1 : Self.foot
      canvas.within(canvas.bounds.inset(top: Self.head, bottom: foot)) { drawList(into: &$0) }
      canvas.within(canvas.bounds.inset(top: canvas.size.height - foot)) { canvas in
        drawFoot(isLow: isLow, into: &canvas)
      }
    }
  }

  private func place(in canvas: Canvas) -> Rect {
    guard dialog.style == .palette, canvas.size.height > 16 else { return canvas.bounds }
    let width = min(canvas.size.width, 100)
    return Rect(x: (canvas.size.width - width) / 2, y: 0, width: width, height: min(canvas.size.height, 20))
  }

  private func drawSearch(into canvas: inout Canvas) {
    let label = model.say(Words.searchLabel)
    let x = canvas.draw(label, at: .zero, role: .boxText) + 1
    canvas.draw(
      TextField(
        dialog.editor,
        placeholder: model.say(dialog.style == .help ? Words.helpPlaceholder : Words.palettePlaceholder),
        isFocused: true),
      in: Rect(x: x, y: 0, width: canvas.size.width - x, height: 1))
  }

  private var lines: [Line] {
    guard dialog.style == .help, !dialog.isSearching else { return dialog.matches.indices.map(Line.command) }
    var lines: [Line] = []
    var group: CommandGroup?
    for (index, item) in dialog.matches.enumerated() {
      let own = Command.of(item.id).group
      if own != group { lines.append(.heading(own)) }
      group = own
      lines.append(.command(index))
    }
    return lines
  }

  private func drawList(into canvas: inout Canvas) {
    let lines = lines
    guard !lines.isEmpty else {
      canvas.draw(model.say(Words.noCommand), in: canvas.bounds, role: .muted)
      return
    }
    let focus = lines.firstIndex { if case .command(dialog.focus) = $0 { true } else { false } } ?? 0
    var viewport = ListViewport(count: lines.count, height: canvas.size.height, focus: focus)
    viewport.center()
    for index in viewport.visible {
      canvas.within(Rect(x: 0, y: index - viewport.top, width: canvas.size.width, height: 1)) { canvas in
        switch lines[index] {
        case .heading(let group):
          canvas.draw(model.say(group.title), in: canvas.bounds, role: .helpHeading)
        case .command(let number):
          canvas.noteClick(in: canvas.bounds, on: .row(number))
          draw(dialog.matches[number], isFocused: index == focus, into: &canvas)
        }
      }
    }
    canvas.draw(
      Scrollbar(viewport), in: Rect(x: canvas.size.width - 1, y: 0, width: 1, height: canvas.size.height))
  }

  /// Keys and sentence in the help; name, sentence and keys in the palette.
  private func draw(_ item: CommandDialog.Item, isFocused: Bool, into canvas: inout Canvas) {
    canvas.fill(role: isFocused ? .boxItemFocused : .boxItem)
    let command = Command.of(item.id)
    let text: Role = isFocused ? .boxItemFocused : item.obstacle == nil ? .helpText : .muted
    let keyRole: Role = isFocused ? .boxItemFocused : .helpKey
    let width = canvas.size.width - 2
    let keys = item.keys.joined(separator: "  ")
    if dialog.style == .help {
      let keyWidth = width < Self.sentencesFrom ? Self.shortKeyWidth : Self.keyWidth
      let shown = keyWidth == Self.keyWidth ? keys : item.keys.first ?? ""
      canvas.draw(shown, in: Rect(x: 1, y: 0, width: keyWidth - 2, height: 1), role: keyRole)
      canvas.draw(
        model.say(command.help), in: Rect(x: keyWidth, y: 0, width: width - keyWidth, height: 1), role: text)
    } else {
      let keyWidth = min(Self.keyWidth, Columns.width(of: keys))
      let title = model.say(command.title)
      let hasRoom = width >= Self.sentencesFrom
      let titleRoom = hasRoom ? Self.titleWidth : width
      canvas.draw(
        title, in: Rect(x: 1, y: 0, width: min(titleRoom, width - keyWidth - 2), height: 1),
        role: isFocused ? .boxItemFocused : item.obstacle == nil ? .boxText : .muted)
      if hasRoom {
        let x = max(Self.titleWidth, Columns.width(of: title) + 1) + 2
        canvas.draw(
          model.say(command.help), in: Rect(x: x, y: 0, width: max(0, width - keyWidth - x - 1), height: 1),
          role: isFocused ? .boxItemFocused : .muted)
      }
      canvas.draw(
        keys, in: Rect(x: width - keyWidth, y: 0, width: keyWidth, height: 1), role: keyRole,
        alignment: .trailing)
    }
  }

  /// The whole sentence of the command, or why it cannot be done now, and the permanent name.
  private func drawFoot(isLow: Bool, into canvas: inout Canvas) {
    let bottom = canvas.size.height - 1
    if let item = dialog.focused {
      let sentence = model.say(item.obstacle ?? Command.of(item.id).help).capitalizedFirst
      let role: Role = item.obstacle == nil ? .boxText : .boxWarning
      let sign = item.obstacle == nil ? "" : "\(model.glyphs[.overdue]) "
      let lines = Columns.wrap(sign + sentence, to: canvas.size.width)
      if isLow {
        canvas.draw(sign + sentence, in: canvas.bounds, role: role)
      } else {
        canvas.horizontalLine(at: .zero, length: canvas.size.width, role: .boxBorder)
        canvas.draw(lines.first ?? "", in: Rect(x: 0, y: 1, width: canvas.size.width, height: 1), role: role)
      }
    }
    guard !isLow else { return }
    let id = dialog.focused?.id.rawValue ?? ""
    let hint = "\(model.say(Words.commandsHint))"
    canvas.draw(hint, in: Rect(x: 0, y: bottom, width: canvas.size.width, height: 1), role: .muted)
    canvas.draw(
      id, in: Rect(x: 0, y: bottom, width: canvas.size.width, height: 1), role: .muted, alignment: .trailing)
  }
}
