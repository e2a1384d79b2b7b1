/// A few letters that somebody remembers of a name: accents, case and what is left out make no difference, only the
/// order does. `xuat csv` and `xds` both find `Xuất danh sách ra CSV`.
public struct FuzzyPattern: Hashable, Sendable {
  /// The words to find, folded, in the order typed; every one has to be found.
  private let words: [[Character]]

  /// A pattern from what was typed.
  public init(_ text: String) {
    words = Folding.folded(text).split(whereSeparator: \.isWhitespace).map(Array.init)
  }

  /// Whether nothing was typed, so that everything fits.
  public var isEmpty: Bool { words.isEmpty }

  /// How well a text fits: nil when a word of the pattern is not in it, else a number that is the greater the better.
  /// A beginning counts more than the beginning of a later word, that more than initials, these more than the inside of
  /// a word, and letters with gaps between them least of all.
  public func score(of text: FuzzyText) -> Int? {
    var total = 0
    for word in words {
      guard let score = Self.score(of: word, in: text.letters, starts: text.starts) else { return nil }
      total += score
    }
    return total
  }

  private static func score(of word: [Character], in letters: [Character], starts: [Int]) -> Int? {
    let places = letters.indices.filter { letters[$0...].starts(with: word) }
    if places.first == 0 { return letters.count == word.count ? 120 : 100 }
    if places.contains(where: starts.contains) { return 80 }
    if isSubsequence(word, of: starts.map { letters[$0] }) != nil, word.count > 1 { return 60 }
    if !places.isEmpty { return 40 }
    guard let gaps = isSubsequence(word, of: letters), gaps <= 2 * word.count, word.count > 2 else {
      return nil
    }
    return max(1, 30 - gaps)
  }

  /// How many letters are passed over between the first one found and the last; nil when they are not all there.
  private static func isSubsequence(_ word: [Character], of letters: [Character]) -> Int? {
    var next = 0
    var first = 0
    for (index, letter) in letters.enumerated() where next < word.count && letter == word[next] {
      if next == 0 { first = index }
      next += 1
      if next == word.count { return index - first + 1 - word.count }
    }
    return nil
  }
}
