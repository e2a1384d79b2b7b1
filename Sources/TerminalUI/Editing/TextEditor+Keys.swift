extension TextEditor {
  /// Does what the key does in a text, and says whether it means anything here.
  ///
  /// Arrows go by letters and rows, with control or alt by words; shift selects on the way, as do `alt+B` and `alt+F`
  /// by words where terminals keep shift and arrows to themselves. `Home` and `End`, `^A` and `^E` go to the ends of
  /// the line, `Ctrl+Home` and `Ctrl+End` to those of the text. `^W`, `^U` and `^K` cut, `alt+w` copies, `^Y` pastes
  /// what was cut. `^_` or `alt+z` undo, `alt+y` does again. `alt+a` selects everything.
  ///
  /// Keys that mean nothing in a text change nothing and are left to the caller: Tab, Escape, Enter where there is only
  /// one line, and moves up from the first row and down from the last.
  /// - Parameters:
  ///   - stroke: the key.
  ///   - columns: how wide the text is drawn, for moves from row to row.
  /// - Returns: whether the key meant something.
  public mutating func handle(_ stroke: KeyStroke, columns: Int) -> Bool {
    if let character = stroke.text {
      insert(String(character))
      return true
    }
    if stroke == KeyStroke(.enter) {
      if isMultiline { insert("\n") }
      return isMultiline
    }
    if let step = Self.rows[stroke] {
      return moveRows(by: step.rows, columns: columns, selecting: step.selecting)
    }
    guard let edit = Self.edits[stroke] else { return false }
    edit(&self)
    return true
  }

  private static let rows: [KeyStroke: (rows: Int, selecting: Bool)] = [
    KeyStroke(.up): (-1, false), KeyStroke(.down): (1, false),
    KeyStroke(.up, .shift): (-1, true), KeyStroke(.down, .shift): (1, true),
  ]

  private static let edits: [KeyStroke: @Sendable (inout TextEditor) -> Void] = moves.merging([
    KeyStroke(.backspace): { $0.deleteBackward() },
    KeyStroke(.delete): { $0.deleteForward() },
    KeyStroke(.backspace, .alt): { $0.cutWordBackward() },
    KeyStroke(.delete, .control): { $0.cutWordForward() },
    KeyStroke(.character("d"), .alt): { $0.cutWordForward() },
    .control("d"): { $0.deleteForward() },
    .control("k"): { $0.cutToLineEnd() },
    .control("u"): { $0.cutToLineStart() },
    .control("w"): { $0.cutWordBackward() },
    .control("y"): { $0.pasteClip() },
    .control("_"): { $0.undo() },
    KeyStroke(.character("w"), .alt): { $0.copySelection() },
    KeyStroke(.character("z"), .alt): { $0.undo() },
    KeyStroke(.character("y"), .alt): { $0.redo() },
    KeyStroke(.character("a"), .alt): { $0.selectAll() },
  ]) { $1 }

  private static let moves: [KeyStroke: @Sendable (inout TextEditor) -> Void] = {
    var moves: [KeyStroke: @Sendable (inout TextEditor) -> Void] = [
      .control("a"): { $0.moveToLineStart() },
      .control("b"): { $0.moveLeft() },
      .control("e"): { $0.moveToLineEnd() },
      .control("f"): { $0.moveRight() },
      KeyStroke(.character("b"), .alt): { $0.moveWordLeft() },
      KeyStroke(.character("f"), .alt): { $0.moveWordRight() },
      KeyStroke(.character("B"), .alt): { $0.moveWordLeft(selecting: true) },
      KeyStroke(.character("F"), .alt): { $0.moveWordRight(selecting: true) },
      KeyStroke(.left, .alt): { $0.moveWordLeft() },
      KeyStroke(.right, .alt): { $0.moveWordRight() },
    ]
    let plain: [(Key, KeyStroke.Modifiers, @Sendable (inout TextEditor, Bool) -> Void)] = [
      (.left, [], { $0.moveLeft(selecting: $1) }), (.right, [], { $0.moveRight(selecting: $1) }),
      (.left, .control, { $0.moveWordLeft(selecting: $1) }),
      (.right, .control, { $0.moveWordRight(selecting: $1) }),
      (.home, [], { $0.moveToLineStart(selecting: $1) }), (.end, [], { $0.moveToLineEnd(selecting: $1) }),
      (.home, .control, { $0.moveToStart(selecting: $1) }), (.end, .control, { $0.moveToEnd(selecting: $1) }),
    ]
    for (key, modifiers, move) in plain {
      moves[KeyStroke(key, modifiers)] = { move(&$0, false) }
      moves[KeyStroke(key, modifiers.union(.shift))] = { move(&$0, true) }
    }
    return moves
  }()
}
