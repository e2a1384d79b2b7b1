import TerminalUI
import Testing

@Suite("Decoding input")
struct InputDecoderTests {
  private static func keys(_ strokes: KeyStroke...) -> [TerminalEvent] { strokes.map(TerminalEvent.key) }

  @Test(
    "bytes of keys",
    arguments: [
      ("a", keys(.character("a"))), ("\r", keys(KeyStroke(.enter))), ("\n", keys(KeyStroke(.enter))),
      ("\t", keys(KeyStroke(.tab))), ("\u{7F}", keys(KeyStroke(.backspace))), ("\u{1}", keys(.control("a"))),
      ("\u{1A}", keys(.control("z"))), ("\u{0}", keys(KeyStroke(.character(" "), .control))),
      ("ệđ", keys(.character("ệ"), .character("đ"))), ("\u{1B}[A", keys(KeyStroke(.up))),
      ("\u{1B}OB", keys(KeyStroke(.down))), ("\u{1B}[1;5C", keys(KeyStroke(.right, .control))),
      ("\u{1B}[1;2D", keys(KeyStroke(.left, .shift))), ("\u{1B}[3~", keys(KeyStroke(.delete))),
      ("\u{1B}[6;3~", keys(KeyStroke(.pageDown, .alt))), ("\u{1B}[Z", keys(KeyStroke(.backtab))),
      (
        "\u{1B}OP\u{1B}[15~\u{1B}[24~",
        keys(KeyStroke(.function(1)), KeyStroke(.function(5)), KeyStroke(.function(12)))
      ),
      ("\u{1B}[[C", keys(KeyStroke(.function(3)))), ("\u{1B}x", keys(KeyStroke(.character("x"), .alt))),
      ("\u{1B}đ", keys(KeyStroke(.character("đ"), .alt))), ("\u{1B}\r", keys(KeyStroke(.enter, .alt))),
      ("\u{1B}\u{1B}[A", keys(KeyStroke(.escape), KeyStroke(.up))),
      ("\u{1B}[27;5;44~", keys(KeyStroke(.character(","), .control))),
      ("\u{1B}[97;5u", keys(.control("a"))), ("\u{1B}[I\u{1B}[0;3;4Mj", keys(.character("j"))),
      ("\u{1B}[M !!k", keys(.character("k"))), ("\u{1B}P1$r0m\u{1B}\\z", keys(.character("z"))),
    ])
  func bytes(input: String, expected: [TerminalEvent]) {
    var decoder = InputDecoder()
    #expect(decoder.feed(input.utf8) == expected)
  }

  @Test("the same events come out whichever way the bytes are cut")
  func pieces() {
    let input = Array("aệ\u{1B}[1;5C\u{1B}[200~dán\r\nq\u{1B}[201~\u{1B}]11;rgb:0/80/ffff\u{7}\u{1B}OPx".utf8)
    var whole = InputDecoder()
    let expected = whole.feed(input)
    #expect(expected.count == 7)
    for cut in 1..<input.count {
      var decoder = InputDecoder()
      let events = decoder.feed(input[..<cut]) + decoder.feed(input[cut...])
      #expect(events == expected, "cut at \(cut)")
    }
    var decoder = InputDecoder()
    #expect(input.flatMap { decoder.feed([$0]) } == expected)
  }

  @Test("pasted text is one event and never keys")
  func paste() {
    var decoder = InputDecoder()
    let events = decoder.feed("\u{1B}[200~a\rx\u{1B}[Ad\r\ny\u{1B}[201~q".utf8)
    #expect(events == [.paste("a\nx\u{1B}[Ad\ny"), .key(.character("q"))])
  }

  @Test("a paste without an end waits, and is not hurried")
  func openPaste() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}[200~aaa\u{1B}".utf8) == [])
    #expect(decoder.pending == .nothing)
    #expect(decoder.feed("[201~".utf8) == [.paste("aaa")])
  }

  @Test(
    "a character in a later piece than an escape byte is no key with alt: somebody pressed Escape and went on"
  )
  func escapeThenCharacter() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.feed("/".utf8) == [.key(KeyStroke(.escape)), .key(.character("/"))])
    #expect(decoder.feed([0x1B, 0x1B]) == [.key(KeyStroke(.escape))])
    #expect(decoder.feed("[A".utf8) == [.key(KeyStroke(.up))])
  }

  @Test("a lone escape byte is Escape when nothing follows")
  func escape() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.pending == .escape)
    #expect(decoder.flush() == [.key(KeyStroke(.escape))])
    #expect(decoder.pending == .nothing)
  }

  @Test(
    "what is left of a sequence",
    arguments: [
      ("\u{1B}[", [TerminalEvent.key(KeyStroke(.character("["), .alt))]),
      ("\u{1B}O", [.key(KeyStroke(.character("O"), .alt))]), ("\u{1B}[1;5", []),
    ])
  func cutOff(input: String, expected: [TerminalEvent]) {
    var decoder = InputDecoder()
    #expect(decoder.feed(input.utf8) == [])
    #expect(decoder.pending == .sequence)
    #expect(decoder.flush() == expected)
    #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
  }

  @Test("bytes that are no UTF-8 become the replacement sign and swallow nothing")
  func invalid() {
    var decoder = InputDecoder()
    #expect(
      decoder.feed([0xFF, 0x61, 0xC3, 0x62]) == [
        .key(.character("\u{FFFD}")), .key(.character("a")), .key(.character("\u{FFFD}")),
        .key(.character("b")),
      ])
  }

  @Test("the terminal's own sequences come before those of xterm")
  func terminfo() {
    var decoder = InputDecoder(keys: [
      Array("\u{1B}[A".utf8): KeyStroke(.function(7)), Array("\u{1B}[11^".utf8): KeyStroke(.home),
    ])
    #expect(
      decoder.feed("\u{1B}[A\u{1B}[11^\u{1B}[B".utf8)
        == Self.keys(KeyStroke(.function(7)), KeyStroke(.home), KeyStroke(.down)))
  }

  @Test(
    "reports of the background colour",
    arguments: [
      ("11;rgb:1e1e/2e2e/ffff\u{1B}\\", RGB(0x1E, 0x2E, 0xFF)), ("11;rgb:f/0/8\u{7}", RGB(255, 0, 136)),
    ])
  func background(answer: String, expected: RGB) {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}]\(answer)".utf8) == [.background(expected)])
  }

  @Test(
    "other reports say nothing",
    arguments: ["10;rgb:0/0/0\u{7}", "11;rgb:0/0\u{7}", "11;?\u{7}", "52;c;aGk=\u{1B}\\"])
  func otherReports(answer: String) {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}]\(answer)".utf8) == [])
    #expect(decoder.feed("a".utf8) == [.key(.character("a"))])
  }

  @Test("any bytes at all are decoded without end or trap", arguments: 1...30 as ClosedRange<UInt64>)
  func anything(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let likely = Array("\u{1B}[]OP;~12ABMmu<\\\u{7}".utf8)
    var decoder = InputDecoder()
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        Bool.random(using: &random)
          ? likely[Int.random(in: 0..<likely.count, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      _ = decoder.feed(bytes)
      if Int.random(in: 0..<5, using: &random) == 0 { _ = decoder.flush() }
    }
    // The ends of a report and of a paste, and time: after them, keys are keys again.
    _ = decoder.feed("\u{1B}\\\u{1B}[201~\u{7}".utf8)
    _ = decoder.flush()
    decoder.endBurst()
    #expect(decoder.feed("j".utf8).last == .key(.character("j")), "seed \(seed)")
  }

  @Test(
    "thirty different keys in one piece are a paste; fewer, or one key held down, are keys",
    arguments: [
      (String(repeating: "ab", count: 15), true), (String(repeating: "ab", count: 14) + "a", false),
      (String(repeating: "j", count: 200), false), (String(repeating: "xin chào\r", count: 9), true),
      (String(repeating: "a\u{1B}[B", count: 40), false),
    ])
  func burst(text: String, isPaste: Bool) {
    var decoder = InputDecoder()
    let events = decoder.feed(Array(text.utf8))
    let pasted = text.replacing("\r", with: "\n")
    #expect(isPaste ? events == [.paste(pasted)] : events.count >= 29)
  }

  @Test("the end of a burst is pasted too, until there is a pause")
  func burstGoesOn() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array(String(repeating: "ab", count: 50).utf8))
    #expect(decoder.feed(Array("a".utf8)) == [.paste("a")])
    decoder.endBurst()
    #expect(decoder.feed(Array("a".utf8)) == [.key(.character("a"))])
  }

  @Test(
    "what is read in small pieces without a pause is a paste from its thirtieth key on; with pauses it is typed"
  )
  func burstInPieces() {
    let pieces = Array(repeating: Array("xin chào\r".utf8), count: 6)
    var decoder = InputDecoder()
    var events = pieces.flatMap { decoder.feed($0) }
    #expect(events.prefix(27).allSatisfy { if case .key = $0 { true } else { false } })
    #expect(Array(events.dropFirst(27)) == Array(repeating: .paste("xin chào\n"), count: 3))
    decoder = InputDecoder()
    events = pieces.flatMap { piece in
      decoder.endBurst()
      return decoder.feed(piece)
    }
    #expect(events.count == 54)
  }
}
