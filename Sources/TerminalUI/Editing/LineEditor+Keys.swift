extension LineEditor {
  /// Does what the key does in a shell's line, and says whether it means anything here.
  ///
  /// Keys that mean nothing in a line, such as Enter, Tab or Escape, change nothing and are left to the caller.
  public mutating func handle(_ stroke: KeyStroke) -> Bool {
    if let character = stroke.text {
      insert(String(character))
      return true
    }
    guard let edit = Self.edits[stroke] else { return false }
    edit(&self)
    return true
  }

  private static let edits: [KeyStroke: @Sendable (inout LineEditor) -> Void] = [
    KeyStroke(.left): { $0.moveLeft() },
    KeyStroke(.right): { $0.moveRight() },
    KeyStroke(.home): { $0.moveToStart() },
    KeyStroke(.end): { $0.moveToEnd() },
    KeyStroke(.left, .control): { $0.moveWordLeft() },
    KeyStroke(.right, .control): { $0.moveWordRight() },
    KeyStroke(.left, .alt): { $0.moveWordLeft() },
    KeyStroke(.right, .alt): { $0.moveWordRight() },
    KeyStroke(.backspace): { $0.deleteBackward() },
    KeyStroke(.delete): { $0.deleteForward() },
    KeyStroke(.backspace, .alt): { $0.deleteWordBackward() },
    KeyStroke(.delete, .control): { $0.deleteWordForward() },
    .control("a"): { $0.moveToStart() },
    .control("b"): { $0.moveLeft() },
    .control("d"): { $0.deleteForward() },
    .control("e"): { $0.moveToEnd() },
    .control("f"): { $0.moveRight() },
    .control("k"): { $0.deleteToEnd() },
    .control("u"): { $0.deleteToStart() },
    .control("w"): { $0.deleteWordBackward() },
    KeyStroke(.character("b"), .alt): { $0.moveWordLeft() },
    KeyStroke(.character("f"), .alt): { $0.moveWordRight() },
    KeyStroke(.character("d"), .alt): { $0.deleteWordForward() },
  ]
}
