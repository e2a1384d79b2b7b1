import PlainText
import ReviewEngine
import TerminalUI

/// Commands to look up and run, by what a person remembers of them: the palette, and the help for where one is.
struct CommandDialog: Dialog {
  /// How it looks, and what stands first.
  enum Style: Sendable, Hashable {
    /// Every command that means something here, the latest chosen ones first.
    case palette
    /// The same by groups, with their sentences.
    case help
  }

  /// A command as it was when the dialog was opened.
  struct Item: Sendable, Hashable {
    let id: CommandID
    /// Its keys, as they are printed.
    let keys: [String]
    /// Why it cannot be done now; nil when it can.
    let obstacle: LocalizedText?
  }

  let style: Style
  private let items: [Item]
  /// What is looked for.
  private(set) var editor = LineEditor()
  /// What was found, the best first; everything while nothing is looked for.
  private(set) var matches: [Item]
  /// The command that Enter runs, counted in ``matches``.
  private(set) var focus = 0

  init(_ style: Style, items: [Item]) {
    self.style = style
    self.items = items
    matches = items
  }

  /// Whether something is looked for.
  var isSearching: Bool { !editor.isEmpty }

  /// The command that Enter runs.
  var focused: Item? { matches.indices.contains(focus) ? matches[focus] : nil }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    let page = max(1, room.height - 6)
    switch key {
    case KeyStroke(.escape):
      guard isSearching else { return .cancel }
      look(for: LineEditor())
    case KeyStroke(.enter): return choose(focus)
    case KeyStroke(.down), KeyStroke(.tab), .control("n"): move(by: 1)
    case KeyStroke(.up), KeyStroke(.backtab), .control("p"): move(by: -1)
    case KeyStroke(.pageDown): move(by: page)
    case KeyStroke(.pageUp): move(by: -page)
    default:
      var editor = editor
      if editor.handle(key), editor.text != self.editor.text {
        look(for: editor)
      } else {
        self.editor = editor
      }
    }
    return .stay
  }

  /// Runs a command of ``matches``; of one that cannot be done the reason is shown.
  mutating func choose(_ index: Int) -> DialogAction {
    guard matches.indices.contains(index) else { return .stay }
    focus = index
    return matches[index].obstacle == nil ? .run(matches[index].id) : .stay
  }

  mutating func paste(_ text: String) {
    var editor = editor
    editor.insert(text)
    look(for: editor)
  }

  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction { choose(index) }

  func view(in model: Model) -> any Widget { CommandDialogView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? {
    focused.map { model.say(Command.of($0.id).help) } ?? model.say(Words.noCommand)
  }

  private mutating func move(by distance: Int) {
    focus = min(max(0, focus + distance), max(0, matches.count - 1))
  }

  private mutating func look(for editor: LineEditor) {
    self.editor = editor
    focus = 0
    let pattern = FuzzyPattern(editor.text)
    guard !pattern.isEmpty else {
      matches = items
      return
    }
    let scored = items.enumerated().compactMap { index, item in
      item.score(for: pattern, typed: editor.text).map { (item: item, score: $0, index: index) }
    }
    matches = scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map(\.item)
  }
}

extension CommandDialog.Item {
  /// How well it fits what is looked for; a key as it is printed fits best, then its names, then its sentence.
  fileprivate func score(for pattern: FuzzyPattern, typed: String) -> Int? {
    if keys.contains(typed) { return 1000 }
    if typed.count > 1, keys.contains(where: { $0.lowercased() == typed.lowercased() }) { return 900 }
    let texts = Command.of(id).searchTexts
    let best = texts.names.compactMap { pattern.score(of: $0) }.max().map { $0 * 2 }
    return best ?? texts.sentences.compactMap { pattern.score(of: $0) }.max()
  }
}

extension Model {
  /// How many of the commands that were chosen lately are kept.
  private static let mostRecent = 8

  /// Opens the palette, the commands chosen lately first.
  mutating func openPalette() -> [Effect] {
    let items = commandItems
    let recent = recentCommands.compactMap { id in items.first { $0.id == id } }
    openCommands(.palette, recent + items.filter { !recentCommands.contains($0.id) })
    return []
  }

  /// Opens the help for where the keys are now.
  mutating func openHelp() -> [Effect] {
    openCommands(.help, commandItems)
    return []
  }

  /// Runs a command that was chosen by name.
  mutating func runChosen(_ id: CommandID) -> [Effect] {
    recentCommands.removeAll { $0 == id }
    recentCommands.insert(id, at: 0)
    recentCommands = Array(recentCommands.prefix(Self.mostRecent))
    return run(id)
  }

  private mutating func openCommands(_ style: CommandDialog.Style, _ items: [CommandDialog.Item]) {
    open(CommandDialog(style, items: items))
  }

  /// What means something here, but for the way to the list itself.
  private var commandItems: [CommandDialog.Item] {
    Command.registry.filter { $0.contexts.contains(commandContext) && $0.id != .paletteOpen }.map { command in
      CommandDialog.Item(
        id: command.id, keys: keymap.keys(of: command.id).map(\.label), obstacle: command.obstacle(self))
    }
  }
}
