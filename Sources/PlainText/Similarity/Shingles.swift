/// The shingles of a text: every run of three neighbouring words, case and accents aside. Two texts that share most of
/// them say the same in the same words (Broder, "On the resemblance and containment of documents", 1997).
///
/// Knows no language. Scripts that write no spaces are cut at every letter.
public struct Shingles: Sendable, Hashable {
  /// How many words make one.
  public static let width = 3

  /// The hashes of the shingles, sorted, each once. A text of one or two words is one shingle.
  public let hashes: [UInt64]

  /// Cuts a text up.
  public init(of text: String) {
    var scanner = ShingleScanner(expecting: text.utf8.count / 5)
    Normalization.prepared(text).withUTF8Reader { scanner.read(&$0) }
    hashes = scanner.finished()
  }

  /// How many different ones there are.
  public var count: Int { hashes.count }

  /// How many both texts have.
  public func common(with other: Shingles) -> Int {
    var common = 0
    var (left, right) = (0, 0)
    while left < hashes.count, right < other.hashes.count {
      let (mine, theirs) = (hashes[left], other.hashes[right])
      if mine == theirs { common += 1 }
      if mine <= theirs { left += 1 }
      if theirs <= mine { right += 1 }
    }
    return common
  }
}
