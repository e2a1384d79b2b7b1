import Foundation
import Testing

@testable import PlainText

@Suite struct SanitizerTests {
  @Test(
    arguments: [
      ("Nguyễn Thị Hạnh", "Nguyễn Thị Hạnh"), ("e\u{301}", "e\u{301}"), ("\u{1B}[31m", "␛[31m"),
      ("a\nb\t", "a␊b␉"),
      ("\u{9B}2J", "⟨U+009B⟩2J"), ("\u{7F}\u{0}", "␡␀"), ("a\u{202E}b", "a⟨U+202E⟩b"),
      ("a\u{200B}b", "a⟨U+200B⟩b"),
      ("a\u{200D}b", "a⟨U+200D⟩b"), ("👩🏽‍🚒", "👩🏽‍🚒"), ("☝️", "☝️"), ("\u{301}a", "◌\u{301}a"),
      ("\u{FFFF}", "⟨U+FFFF⟩"),
      ("\u{10FFFF}", "⟨U+10FFFF⟩"), ("\u{AD}", "⟨U+00AD⟩"), ("\u{2028}", "⟨U+2028⟩"), ("日本 🇻🇳", "日本 🇻🇳"),
    ])
  func makesVisible(_ text: String, _ want: String) {
    let visible = Sanitizer.visible(text)
    #expect(hex(visible) == hex(want))
    #expect(Sanitizer.isSafe(text) == (hex(text) == hex(want)))
  }

  @Test func keepsLinesWhenAsked() {
    #expect(Sanitizer.visible("a\n\tb\r\u{1B}", keepingLines: true) == "a\n\tb␍␛")
    #expect(Sanitizer.isSafe("a\n\tb", keepingLines: true))
    #expect(!Sanitizer.isSafe("a\nb"))
    #expect(hex(Sanitizer.visible("a\n\u{301}", keepingLines: true)) == hex("a\n◌\u{301}"))
  }

  @Test func noScalarAloneStaysHarmful() {
    for value in [UInt32(0)...0x2FFFF, 0xE0000...0xE0FFF, 0x10FF00...0x10FFFF].joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let visible = Sanitizer.visible(String(scalar))
      if visible.unicodeScalars.contains(where: isHarmful) { Issue.record("U+\(hex(String(scalar)))") }
    }
  }

  @Test(arguments: seeds) func whatIsVisibleIsSafe(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<400 {
      let text = random.next()
      let visible = Sanitizer.visible(text)
      #expect(Sanitizer.isSafe(visible), "\(hex(text))")
      #expect(!visible.unicodeScalars.contains(where: isHarmful), "\(hex(text))")
    }
  }
}

/// Judged by Unicode's own properties.
private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.properties.isBidiControl { return true }
  return switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: true
  default: false
  }
}

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct SanitizerOfSharedDataTests {
  private func check(_ text: String) {
    ClustersTests.checkInvariants(text)
    let visible = Sanitizer.visible(text)
    #expect(Sanitizer.isSafe(visible), "\(hex(text))")
    #expect(!visible.unicodeScalars.contains(where: isHarmful), "\(hex(text))")
    #expect(Columns.width(of: Columns.truncate(text, to: 7, ellipsis: Cluster("…"))) <= 7)
  }

  @Test func naughtyStrings() throws {
    let strings = try JSONDecoder().decode(
      [String].self, from: SharedData.bytes("hostile_text/blns/blns.json"))
    #expect(strings.count > 400)
    strings.forEach(check)
  }

  /// The file writes controls as `<ESC>`, `<BEL>`: they are put in before the test.
  @Test func escapeSequences() throws {
    let names: [(String, String)] = [
      ("<ESC>", "\u{1B}"), ("<BEL>", "\u{7}"), ("<CR>", "\r"), ("<LF>", "\n"), ("<TAB>", "\t"),
      ("<BS>", "\u{8}"),
      ("<FF>", "\u{C}"), ("<VT>", "\u{B}"), ("<DEL>", "\u{7F}"), ("<CSI>", "\u{9B}"), ("<OSC>", "\u{9D}"),
      ("<DCS>", "\u{90}"), ("<ST>", "\u{9C}"), ("<NUL>", "\u{0}"), ("<CAN>", "\u{18}"), ("<SUB>", "\u{1A}"),
    ]
    var escapes = 0
    for line in try SharedData.lines("hostile_text/terminal_escapes/vtpush_escapes.txt")
    where !line.hasPrefix("#") {
      let text = names.reduce(line) { $0.replacing($1.0, with: $1.1) }
      escapes += text.unicodeScalars.filter { $0 == "\u{1B}" }.count
      check(text)
    }
    #expect(escapes > 50)
  }
}
