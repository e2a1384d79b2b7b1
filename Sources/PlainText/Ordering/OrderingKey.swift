/// A row of bytes that sorts as people expect, by comparing bytes from the first on, as SQLite compares blobs.
///
/// Two texts that the rules hold for equal (composed or not, spaces doubled) have one key: whoever needs a fixed order
/// among equals adds the id.
public struct OrderingKey: Comparable, Hashable, Sendable {
  /// The key itself.
  public let bytes: [UInt8]

  /// The key of a text in Vietnamese order.
  ///
  /// First by letters (a ă â b c d đ e ê … o ô ơ … u ư …), then by tones (level, grave, hook, tilde, acute, dot below),
  /// then small letters before capitals: the `standard` collation for Vietnamese of the Unicode CLDR. Spaces come before
  /// punctuation, punctuation before digits, digits before letters; spaces at the ends do not count.
  /// - Parameter text: any text.
  public init(text: String) {
    var weights = CollationWeights(digitRuns: .byDigit)
    weights.append(Normalization.prepared(text).unicodeScalars)
    bytes = weights.key
  }

  /// The key of a person in the Vietnamese way: by given name, which is the last word, then by the words before it.
  /// - Parameter personName: a full name, family name first.
  public init(personName: String) {
    let scalars = Normalization.prepared(personName).unicodeScalars
    let end =
      scalars.lastIndex { !$0.properties.isWhitespace }.map(scalars.index(after:)) ?? scalars.startIndex
    let name = scalars[..<end]
    let start = name.lastIndex { $0.properties.isWhitespace }.map(name.index(after:)) ?? name.startIndex
    var given = CollationWeights(digitRuns: .byDigit)
    given.append(name[start...])
    var rest = CollationWeights(digitRuns: .byDigit)
    rest.append(name[..<start])
    bytes = given.key + [CollationWeights.end] + rest.key
  }

  /// The key of an identifier: runs of digits count as numbers, so `2026-9` comes before `2026-10`.
  ///
  /// Numbers of one value are told apart, fewer leading zeros first.
  /// - Parameter identifier: an identifier of any form.
  public init(identifier: String) {
    var weights = CollationWeights(digitRuns: .byValue)
    weights.append(Normalization.prepared(identifier).unicodeScalars)
    bytes = weights.key
  }

  /// Compares the bytes as unsigned numbers from the first on.
  public static func < (left: OrderingKey, right: OrderingKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
