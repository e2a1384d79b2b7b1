extension LineEditor {
  /// Takes the letter before the cursor away.
  public mutating func deleteBackward() {
    _ = before.popLast()
  }

  /// Takes the letter after the cursor away.
  public mutating func deleteForward() {
    _ = after.popLast()
  }

  /// Takes everything from the beginning of the word before the cursor up to the cursor away.
  public mutating func deleteWordBackward() {
    before.removeSubrange(wordStart...)
  }

  /// Takes everything from the cursor to the end of the next word away.
  public mutating func deleteWordForward() {
    after.removeLast(wordEnd - before.count)
  }

  /// Takes everything before the cursor away.
  public mutating func deleteToStart() {
    before = []
  }

  /// Takes everything after the cursor away.
  public mutating func deleteToEnd() {
    after = []
  }
}
