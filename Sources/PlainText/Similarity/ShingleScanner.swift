/// Reads the shingles of prepared text. Words are those of `WordScanner`, but only their hashes are made, and only
/// without accents, which takes a quarter of the time.
struct ShingleScanner {
  private let table = LatinLetter.table
  private var hashes: [UInt64] = []
  /// The word that is being read; nil between words.
  private var word: StableHash?
  /// The hashes of the last two words, the nearest second.
  private var before: (UInt64, UInt64) = (0, 0)
  private var count = 0

  /// Expects about so many shingles.
  init(expecting count: Int) {
    hashes.reserveCapacity(count)
  }

  /// Reads to the end of the text.
  mutating func read(_ reader: inout UTF8Reader) {
    while let value = reader.next() {
      guard let index = LatinLetter.index(of: value) else {
        readRare(value)
        continue
      }
      let letter = table[index]
      guard letter.isWord else {
        endWord()
        continue
      }
      var hash = word ?? StableHash()
      if !letter.appendFolded(to: &hash) { Self.appendRareFolded(value, to: &hash) }
      word = hash
    }
    endWord()
  }

  /// The shingles, sorted, each once.
  mutating func finished() -> [UInt64] {
    if count > 0, count < Shingles.width { hashes = [Self.join(0, before.0, before.1)] }
    hashes.sort()
    var kept = 0
    for index in hashes.indices where index == 0 || hashes[index] != hashes[kept - 1] {
      hashes[kept] = hashes[index]
      kept += 1
    }
    hashes.removeSubrange(kept...)
    return hashes
  }

  private mutating func readRare(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value), ScalarFolding.isWord(scalar),
      word != nil || !ScalarFolding.isMark(scalar)
    else { return endWord() }
    // From here on are the scripts of Asia, many of which part no words. Their marks stay with their letters.
    let isAlone = value >= 0x0E00 && !ScalarFolding.isMark(scalar)
    if isAlone { endWord() }
    var hash = word ?? StableHash()
    Self.appendRareFolded(value, to: &hash)
    word = hash
  }

  private mutating func endWord() {
    guard let last = word?.value else { return }
    word = nil
    count += 1
    if count >= Shingles.width { hashes.append(Self.join(before.0, before.1, last)) }
    before = (before.1, last)
  }

  private static func appendRareFolded(_ value: UInt32, to hash: inout StableHash) {
    guard let scalar = Unicode.Scalar(value) else { return }
    var bytes: [UInt8] = []
    ScalarFolding.appendFolded(scalar, to: &bytes)
    for byte in bytes { hash.append(byte) }
  }

  private static func join(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    StableHash.spread(
      first &* 0x9E37_79B9_7F4A_7C15 &+ second &* 0xC2B2_AE3D_27D4_EB4F &+ third &* 0x1656_67B1_9E37_79F9)
  }
}
