/// The words of a short text, a name or a unit, to be compared with how others write the same.
public struct Wording: Sendable, Hashable {
  /// The same for the same words in the same order; case, punctuation, normal form and the place of the tone aside.
  private let exact: UInt64
  /// The same for the same words in the same order, with or without their accents.
  private let plain: UInt64
  /// The same for the same words in any order, with or without their accents; 0 for no words.
  public let loose: UInt64
  /// Whether no word has an accent: then accents may just not have been typed.
  public let isBare: Bool
  /// The words, sorted by their hashes, accents aside first.
  private let words: [HashedWord]

  /// Takes words.
  public init(_ words: [HashedWord]) {
    isBare = !words.contains { $0.hasAccents }
    self.words = words.sorted { ($0.folded, $0.accented) < ($1.folded, $1.accented) }
    exact = Self.hash(of: words, \.accented)
    plain = Self.hash(of: words, \.folded)
    loose = Self.hash(of: self.words, \.folded)
  }

  /// Takes the words of a text.
  public init(of text: String) {
    self.init(HashedWord.words(in: text))
  }

  /// Takes texts whose own order says nothing, such as the parts of an address.
  public init(unordered parts: [Wording.Part]) {
    self.init(parts.sorted { $0.hash < $1.hash }.flatMap(\.words))
  }

  /// A part of a text that may stand before or after the others.
  public struct Part: Sendable {
    /// Its words, in their order.
    let words: [HashedWord]
    /// The same for the same words in the same order, with or without their accents.
    public let hash: UInt64
    /// How many words there are.
    public var count: Int { words.count }

    /// Takes words.
    public init(_ words: [HashedWord]) {
      self.words = words
      hash = Wording.hash(of: words, \.folded)
    }
  }

  /// How many there are, repeated ones too.
  public var count: Int { words.count }
  /// Whether there are none.
  public var isEmpty: Bool { words.isEmpty }

  /// A bit for each word, accents aside, of 32: the bits of a wording that is a part of another are all among that one's.
  public var bits: UInt32 { words.reduce(0) { $0 | 1 << UInt32(truncatingIfNeeded: $1.folded & 31) } }

  /// How another wording relates to this one. The same from either side.
  public func relation(to other: Wording) -> WordingRelation {
    guard !isEmpty, !other.isEmpty else { return .unlike }
    if exact == other.exact { return .same }
    let areAccentsOpen = isBare || other.isBare
    if loose == other.loose {
      guard areAccentsOpen || words == other.words else {
        return plain == other.plain ? .otherAccents : .unlike
      }
      return plain == other.plain ? .respelled : .reordered
    }
    let (few, many) = count < other.count ? (self, other) : (other, self)
    return few.count > 1 && few.count < many.count && many.holds(few, areAccentsOpen) ? .partOf : .unlike
  }

  /// Whether every word of a shorter wording is in this one, as often.
  private func holds(_ other: Wording, _ areAccentsOpen: Bool) -> Bool {
    var rest = words[...]
    for word in other.words {
      rest = rest.drop {
        areAccentsOpen ? $0.folded < word.folded : ($0.folded, $0.accented) < (word.folded, word.accented)
      }
      guard let first = rest.first, areAccentsOpen ? first.folded == word.folded : first == word
      else { return false }
      rest = rest.dropFirst()
    }
    return true
  }

  private static func hash(of words: [HashedWord], _ form: KeyPath<HashedWord, UInt64>) -> UInt64 {
    guard !words.isEmpty else { return 0 }
    var hash = StableHash()
    for word in words { hash.append(number: word[keyPath: form]) }
    return hash.value
  }
}

/// How two wordings relate.
public enum WordingRelation: Sendable, Hashable {
  /// The same words in the same order; case, punctuation, normal form and the place of the tone mark aside.
  case same
  /// The same, with the accents left out of one of the texts.
  case respelled
  /// The same words in another order, perhaps without their accents. A person's name turned round is still theirs; a
  /// commune's is another commune's.
  case reordered
  /// The same words but for accents that both texts have: often somebody else, sometimes a slip.
  case otherAccents
  /// All words of one text, of two at least, are in the other, which has more.
  case partOf
  /// Anything else.
  case unlike

  /// Whether both texts name the same, as far as spelling can tell.
  public var isSame: Bool { self == .same || self == .respelled }
}
