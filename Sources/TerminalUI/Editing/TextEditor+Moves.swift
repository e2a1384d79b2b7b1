extension TextEditor {
  /// Goes to where `index` letters stand before the cursor, or as near as the text allows.
  ///
  /// With `selecting` what lies between becomes selected, or is added to the selection.
  public mutating func move(to index: Int, selecting: Bool = false) {
    anchor = selecting ? anchor ?? cursor : nil
    cursor = min(max(0, index), count)
    goal = nil
    isStepClosed = true
  }

  /// Goes one letter to the left; without `selecting`, to the beginning of what is selected.
  public mutating func moveLeft(selecting: Bool = false) {
    move(to: selecting ? cursor - 1 : selection?.lowerBound ?? cursor - 1, selecting: selecting)
  }

  /// Goes one letter to the right; without `selecting`, to the end of what is selected.
  public mutating func moveRight(selecting: Bool = false) {
    move(to: selecting ? cursor + 1 : selection?.upperBound ?? cursor + 1, selecting: selecting)
  }

  /// Goes to the beginning of the word at the cursor, or of the one before.
  public mutating func moveWordLeft(selecting: Bool = false) { move(to: wordStart, selecting: selecting) }

  /// Goes behind the word at the cursor, or behind the one after.
  public mutating func moveWordRight(selecting: Bool = false) { move(to: wordEnd, selecting: selecting) }

  /// Goes to the beginning of the line.
  public mutating func moveToLineStart(selecting: Bool = false) { move(to: lineStart, selecting: selecting) }

  /// Goes to the end of the line.
  public mutating func moveToLineEnd(selecting: Bool = false) { move(to: lineEnd, selecting: selecting) }

  /// Goes before the first letter.
  public mutating func moveToStart(selecting: Bool = false) { move(to: 0, selecting: selecting) }

  /// Goes behind the last letter.
  public mutating func moveToEnd(selecting: Bool = false) { move(to: count, selecting: selecting) }

  /// Selects everything.
  public mutating func selectAll() {
    move(to: 0)
    move(to: count, selecting: true)
  }

  /// Goes some rows down, or up when negative, in the text as it is wrapped; the column stays as far as rows allow.
  /// Says false, and changes nothing, when there is no row in that direction.
  public mutating func moveRows(by step: Int, columns: Int, selecting: Bool = false) -> Bool {
    let layout = TextLayout(letters, columns: columns)
    let place = layout.position(of: cursor)
    let row = min(max(0, place.y + step), layout.rows.count - 1)
    guard row != place.y else { return false }
    let column = goal ?? place.x
    move(to: layout.index(row: row, column: column), selecting: selecting)
    goal = column
    return true
  }

  // MARK: Where words and lines begin and end

  /// Where the word begins that ends at the cursor or before it.
  var wordStart: Int {
    var index = cursor
    while index > 0, !Self.isWord(letters[index - 1]) { index -= 1 }
    while index > 0, Self.isWord(letters[index - 1]) { index -= 1 }
    return index
  }

  /// Where the word ends that begins at the cursor or after it.
  var wordEnd: Int {
    var index = cursor
    while index < count, !Self.isWord(letters[index]) { index += 1 }
    while index < count, Self.isWord(letters[index]) { index += 1 }
    return index
  }

  /// Where the line of the cursor begins.
  var lineStart: Int {
    var index = cursor
    while index > 0, letters[index - 1] != "\n" { index -= 1 }
    return index
  }

  /// Where the line of the cursor ends.
  var lineEnd: Int {
    var index = cursor
    while index < count, letters[index] != "\n" { index += 1 }
    return index
  }

  private static func isWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
}
