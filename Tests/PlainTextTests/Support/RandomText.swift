/// A generator that gives the same numbers for the same seed everywhere (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Random text that mixes what people write with what attackers send.
struct RandomText {
  private var generator: SeededGenerator

  private static let pieces: [String] = [
    "Nguyễn", "Hoà", "hòa", "thủy", "Đức", "Ðức", "quý", "giặt gịa", "Straße", "ÏŒ", "e\u{301}\u{323}",
    "ê\u{301}",
    "\u{323}", "\u{301}", " ", "  ", "\n", "\r\n", "\t", "\u{1B}[31m", "\u{9B}0m", "\u{7F}", "\u{202E}",
    "\u{200D}",
    "\u{FE0F}", "👩🏽‍🚒", "🇻🇳", "1️⃣", "日本", "한국", "\u{1112}\u{1161}\u{11AB}", "が", "か\u{3099}", "कि", "ไทย",
    "שָׁלוֹם", "Ａ１", "ﬁ", "İ", "ı", "ΟΔΟΣ", "ς", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{FFFF}", "a", "B", "7",
    "-", ",",
  ]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func next(upTo count: Int = 12) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        text.unicodeScalars.append(anyScalar())
      } else {
        text += Self.pieces.randomElement(using: &generator) ?? ""
      }
    }
    return text
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func anyScalar() -> Unicode.Scalar {
    let blocks: [ClosedRange<UInt32>] = [0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF, 0...0x2FFF, 0...0x10FFFF]
    let block = blocks.randomElement(using: &generator) ?? 0...0x7F
    return Unicode.Scalar(UInt32.random(in: block, using: &generator)) ?? " "
  }
}

/// The seeds of the property tests; a failing test names its argument, and with it the seed.
let seeds: [UInt64] = [1, 20_230_213, 0xC0FFEE]
