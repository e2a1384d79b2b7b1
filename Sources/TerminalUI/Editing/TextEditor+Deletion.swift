extension TextEditor {
  /// Takes the selection away, or the letter before the cursor.
  public mutating func deleteBackward() { delete(selection ?? max(0, cursor - 1)..<cursor) }

  /// Takes the selection away, or the letter after the cursor.
  public mutating func deleteForward() { delete(selection ?? cursor..<min(count, cursor + 1)) }

  /// Cuts the selection, or everything from the beginning of the word before the cursor up to the cursor.
  public mutating func cutWordBackward() { cut(selection ?? wordStart..<cursor) }

  /// Cuts the selection, or everything from the cursor to the end of the next word.
  public mutating func cutWordForward() { cut(selection ?? cursor..<wordEnd) }

  /// Cuts everything in the line before the cursor.
  public mutating func cutToLineStart() { cut(lineStart..<cursor) }

  /// Cuts everything in the line after the cursor; at the end of a line, the line end itself.
  public mutating func cutToLineEnd() {
    let end = lineEnd
    cut(cursor..<(end == cursor ? min(count, end + 1) : end))
  }

  /// Keeps the selection for ``pasteClip()``.
  public mutating func copySelection() {
    if let selection { clip = Array(letters[selection]) }
  }

  /// Writes what was cut or copied last.
  public mutating func pasteClip() { paste(String(clip)) }

  private mutating func cut(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    clip = Array(letters[range])
    isStepClosed = true
    delete(range)
    isStepClosed = true
  }

  private mutating func delete(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if range.count > 1 { isStepClosed = true }
    let back = cursor
    replace(range, with: "")
    // A letter that loses its neighbour may join the next; the cursor then stands behind both.
    cursor = min(cursor, max(back, range.lowerBound))
  }
}
