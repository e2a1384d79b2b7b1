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

/// Texts that canonical forms and parsers have to survive.
enum OddText {
  static let pieces = [
    "Nguyễn Thị Hạnh", "điển hình", "e\u{301}\u{323}", "\u{301}", "\u{338}", "\u{200D}", "=", "==", "\\",
    "\\n",
    "\\=", "\n", "\r", "\r\n", "\u{2028}", "\u{85}", "\t", " ", "\0", "\u{FEFF}", "👩🏽‍🚒", "🇻🇳", "a", "Z", "0",
    ".",
    "-", "was.", "extra.", "\u{FFFF}",
  ]

  static func random(upTo count: Int, using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...count, using: &generator)).reduce(into: "") { text, _ in
      text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }
  }
}
