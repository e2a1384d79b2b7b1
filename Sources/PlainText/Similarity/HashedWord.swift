/// A word as two hashes: enough to see whether two are the same, and quicker than its letters.
public struct HashedWord: Sendable, Hashable {
  /// Of its lower case without accents.
  public let folded: UInt64
  /// Of its lower case with accents, the tone mark in its place. The same as `folded` when it has none.
  public let accented: UInt64

  /// Whether it has accents.
  public var hasAccents: Bool { folded != accented }

  /// The word as it is typed without accents.
  public var bare: HashedWord { HashedWord(folded: folded, accented: folded) }

  /// The words of a text in their order; what a word is, ``SearchWords`` says.
  public static func words(in text: String) -> [HashedWord] {
    var scanner = WordScanner()
    var words: [HashedWord] = []
    Normalization.prepared(text).withUTF8Reader { reader in
      while scanner.readWord(from: &reader) {
        guard !scanner.folded.isEmpty else { continue }
        words.append(
          HashedWord(
            folded: scanner.folded.withBytes { StableHash.of($0) },
            accented: scanner.accented.withBytes { StableHash.of($0) }))
      }
    }
    return words
  }
}
