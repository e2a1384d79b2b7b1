/// One step of editing: some letters that came in place of others.
struct TextEdit: Hashable, Sendable {
  /// Where the letters are that differ.
  private(set) var start: Int
  /// What stood there.
  private(set) var removed: [Character]
  /// What stands there now.
  private(set) var inserted: [Character]
  /// Where the cursor was before.
  let cursor: Int

  /// The step from some letters to others, as small as it can be told.
  init(from old: ArraySlice<Character>, to new: [Character], at start: Int, cursor: Int) {
    // Byte by byte: composed and decomposed letters are equal, and still differ.
    let same = { (left: Character, right: Character) in left.utf8.elementsEqual(right.utf8) }
    let prefix = zip(old, new).prefix { same($0, $1) }.count
    let rest = min(old.count, new.count) - prefix
    let suffix = zip(old.reversed(), new.reversed()).prefix(rest).prefix { same($0, $1) }.count
    self.start = start + prefix
    removed = Array(old.dropFirst(prefix).dropLast(suffix))
    inserted = Array(new.dropFirst(prefix).dropLast(suffix))
    self.cursor = cursor
  }

  /// Whether it changes nothing.
  var isNothing: Bool { removed.isEmpty && inserted.isEmpty }

  /// This step and the next as one: letters of one word typed one after another, letters deleted one after another.
  func joined(with next: TextEdit) -> TextEdit? {
    var result = self
    if next.inserted.isEmpty {
      guard inserted.isEmpty, next.start + next.removed.count == start else { return nil }
      result.start = next.start
      result.removed = next.removed + removed
      return result
    }
    let isAtEnd = next.start >= start && next.start + next.removed.count == start + inserted.count
    let beginsWord = inserted.last.map(\.isWhitespace) ?? true
    guard isAtEnd, next.inserted.count == 1, !beginsWord || next.inserted[0].isWhitespace else { return nil }
    result.inserted = inserted[..<(next.start - start)] + next.inserted
    return result
  }
}
