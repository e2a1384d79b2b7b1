extension LineEditor {
  /// Goes one letter to the left.
  public mutating func moveLeft() {
    if let letter = before.popLast() { after.append(letter) }
  }

  /// Goes one letter to the right.
  public mutating func moveRight() {
    if let letter = after.popLast() { before.append(letter) }
  }

  /// Goes before the first letter.
  public mutating func moveToStart() { move(to: 0) }

  /// Goes behind the last letter.
  public mutating func moveToEnd() { move(to: count) }

  /// Goes to the beginning of the word at the cursor, or of the one before.
  public mutating func moveWordLeft() { move(to: wordStart) }

  /// Goes behind the word at the cursor, or behind the one after.
  public mutating func moveWordRight() { move(to: wordEnd) }

  /// Goes to where `index` letters stand before the cursor, or as near as the text allows.
  public mutating func move(to index: Int) {
    let target = min(max(0, index), count)
    while before.count > target { moveLeft() }
    while before.count < target { moveRight() }
  }

  /// Where the word begins that ends at the cursor or before it.
  var wordStart: Int {
    var index = before.count
    while index > 0, !Self.isWord(before[index - 1]) { index -= 1 }
    while index > 0, Self.isWord(before[index - 1]) { index -= 1 }
    return index
  }

  /// Where the word ends that begins at the cursor or after it.
  var wordEnd: Int {
    var left = after.count
    while left > 0, !Self.isWord(after[left - 1]) { left -= 1 }
    while left > 0, Self.isWord(after[left - 1]) { left -= 1 }
    return count - left
  }

  private static func isWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
}
