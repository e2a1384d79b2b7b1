import TerminalUI

/// Something that is asked on top of the screen. It keeps its own state, answers a key with an action, and says how it
/// looks and how it sounds. Another one is a type of its own; nothing else has to know it.
protocol Dialog: Sendable, Hashable {
  /// A key for the dialog.
  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction

  /// Pasted text; dropped where nothing is written.
  mutating func paste(_ text: String)

  /// A click on one of its items does what the item's own key does.
  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction

  /// How it looks.
  func view(in model: Model) -> any Widget

  /// What the keys act on, for those who hear the screen; nil where the cursor alone says it.
  func focusWords(in model: Model) -> String?

  /// The question with the answers to it, where nothing is drawn; none for one that is not asked there.
  func plainLines(in model: Model) -> [String]
}

extension Dialog {
  mutating func paste(_ text: String) {}

  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction { .stay }

  func plainLines(in model: Model) -> [String] { [] }

  fileprivate func isEqual(to other: any Dialog) -> Bool { (other as? Self) == self }
}

/// A dialog on the screen, of whatever type.
struct OpenDialog: Sendable, Hashable {
  private(set) var dialog: any Dialog

  /// Puts a dialog on the screen.
  init(_ dialog: any Dialog) {
    self.dialog = dialog
  }

  /// The dialog, where it is of a type.
  func `as`<Wanted: Dialog>(_ type: Wanted.Type) -> Wanted? { dialog as? Wanted }

  /// A key for the dialog.
  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction { dialog.take(key, in: room) }

  /// Pasted text for the dialog.
  mutating func paste(_ text: String) { dialog.paste(text) }

  /// A click on an item of the dialog.
  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction {
    dialog.click(on: index, in: room)
  }

  static func == (left: Self, right: Self) -> Bool { left.dialog.isEqual(to: right.dialog) }

  func hash(into hasher: inout Hasher) { dialog.hash(into: &hasher) }
}

extension Model {
  /// Asks something on top of the screen.
  mutating func open(_ dialog: some Dialog) { dialogs.append(OpenDialog(dialog)) }

  /// The uppermost dialog, where it is of a type.
  func uppermost<Wanted: Dialog>(_ type: Wanted.Type) -> Wanted? { dialogs.last?.as(type) }

  /// Changes the last opened dialog of a type, if there is one.
  mutating func change<Wanted: Dialog>(_ type: Wanted.Type, _ change: (inout Wanted) -> Void) {
    guard let index = dialogs.lastIndex(where: { $0.as(type) != nil }), var dialog = dialogs[index].as(type)
    else { return }
    change(&dialog)
    dialogs[index] = OpenDialog(dialog)
  }
}

/// How much room dialogs have on the screen.
struct DialogRoom {
  /// The rows that a dialog may take, its frame included.
  let height: Int
  /// The lines that the counters of quotas have.
  let quotaLines: Int

  init(_ model: Model) {
    height = Layout(model).dialogHeight
    quotaLines = QuotaView.lineCount(of: model)
  }
}
