/// Distinct tokens, written one after another into one buffer: a set without a string for each member.
struct TokenSet {
  private var bytes: [UInt8] = []
  /// Where each token begins and ends in `bytes`, with its hash.
  private var tokens: [(hash: UInt32, start: UInt32, end: UInt32)] = []
  /// Open addressing: the number of a token plus one, 0 for a free slot. Its count is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 256)

  init() {
    bytes.reserveCapacity(1024)
    tokens.reserveCapacity(128)
  }

  /// The tokens with a space between.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a token that is not empty and has no space, unless it is there already.
  mutating func insert(_ token: UnsafeBufferPointer<UInt8>) {
    if tokens.count * 2 >= slots.count {
      grow()
    }
    let hash = Self.hash(of: token)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let known = tokens[Int(slots[slot]) - 1]
      if known.hash == hash, isEqual(known.start, known.end, token) { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    if !bytes.isEmpty {
      bytes.append(0x20)
    }
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: token)
    tokens.append((hash, start, UInt32(bytes.count)))
    slots[slot] = UInt32(tokens.count)
  }

  private func isEqual(_ start: UInt32, _ end: UInt32, _ token: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(end - start) == token.count else { return false }
    for offset in 0..<token.count where bytes[Int(start) + offset] != token[offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 4)
    for (number, token) in tokens.enumerated() {
      var slot = Int(token.hash) & (larger.count - 1)
      while larger[slot] != 0 {
        slot = (slot + 1) & (larger.count - 1)
      }
      larger[slot] = UInt32(number + 1)
    }
    slots = larger
  }

  /// FNV-1a, 32 bits: few instructions for short words. Long rows of made-up collisions only cost time.
  private static func hash(of token: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in token {
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    }
    return hash ^ hash >> 15
  }
}
