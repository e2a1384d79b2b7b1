/// A name made ready to be looked for by what somebody remembers of it, once and not for each letter typed.
public struct FuzzyText: Hashable, Sendable {
  /// The letters, without accents and capitals.
  let letters: [Character]
  /// Where its words begin.
  let starts: [Int]

  /// Makes a name ready.
  public init(_ text: String) {
    let letters = Array(Folding.folded(text))
    self.letters = letters
    starts = letters.indices.filter { index in
      letters[index].isPartOfWord && (index == 0 || !letters[index - 1].isPartOfWord)
    }
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
