import ReviewEngine
import Testing

@testable import Configuration

/// A generator with a seed (xorshift64*), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed | 1
  }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

@Suite("Broken texts")
struct BrokenTextTests {
  static let settings = """
    language = "vi" # tiếng Việt
    theme = { dark = "a", light = 'b' }
    [keys]
    "decision.approve" = ["a", "ctrl+y"]
    view.ledger = '''g l'''
    """
  static let splinters = [
    "\"", "'", "[", "]", "{", "}", "=", ".", ",", "\n", "#", "\\", "ệ", "\u{0}", "1", "\\u0000", "\"\"\"",
    "\u{A0}",
    "\u{2028}", "\u{B}", "\u{1}", "-", "+", "_", "0x", "T", "inf", "nan", "2026-03-", "1e", ":", "\r", "0b",
    "1_", "true",
  ]

  @Test("never trap, and every diagnostic is about a place in the file", arguments: 1...40)
  func neverTrap(seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 7919)
    for text in [Self.settings, ShippedThemes.text(of: "mono") ?? ""] {
      for _ in 0..<10 {
        var broken = Array(text)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let start = Int.random(in: 0..<broken.count, using: &random)
          let end = min(broken.count, start + Int.random(in: 0...3, using: &random))
          broken.replaceSubrange(start..<end, with: Self.splinters.randomElement(using: &random) ?? "")
        }
        check(String(broken), seed: seed)
      }
    }
  }

  private func check(_ text: String, seed: UInt64) {
    let access = files(["f": text])
    let found =
      Settings.load(path: "f", files: access).diagnostics
      + ThemeLibrary(folder: nil, files: access).theme(at: "f").diagnostics
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for diagnostic in found {
      guard let position = diagnostic.position else { continue }
      let isInside =
        lines.indices.contains(position.line - 1)
        && (1...lines[position.line - 1].count + 1).contains(position.column)
      #expect(isInside, "seed \(seed): \(diagnostic.line(in: .english)) in \(text.debugDescription)")
    }
  }
}
