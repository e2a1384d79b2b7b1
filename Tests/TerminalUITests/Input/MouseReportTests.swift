import TerminalUI
import Testing

@Suite("Reports of the mouse")
struct MouseReportTests {
  private static func event(_ action: MouseEvent.Action, _ x: Int, _ y: Int) -> TerminalEvent {
    .mouse(MouseEvent(action, at: Position(x: x, y: y)))
  }

  @Test(
    "bytes of reports",
    arguments: [
      ("\u{1B}[<0;3;4M", [event(.press(.left), 2, 3)]), ("\u{1B}[<0;3;4m", [event(.release(.left), 2, 3)]),
      ("\u{1B}[<1;1;1M", [event(.press(.middle), 0, 0)]), ("\u{1B}[<2;1;1M", [event(.press(.right), 0, 0)]),
      ("\u{1B}[<32;5;6M", [event(.drag(.left), 4, 5)]), ("\u{1B}[<34;5;6M", [event(.drag(.right), 4, 5)]),
      ("\u{1B}[<64;5;6M", [event(.wheelUp, 4, 5)]), ("\u{1B}[<65;5;6M", [event(.wheelDown, 4, 5)]),
      // Shift, alt and control held down.
      ("\u{1B}[<28;5;6M", [event(.press(.left), 4, 5)]), ("\u{1B}[<81;5;6M", [event(.wheelDown, 4, 5)]),
      // Beyond the 223 columns of older reports, and far beyond any screen.
      ("\u{1B}[<0;300;200M", [event(.press(.left), 299, 199)]),
      (
        "\u{1B}[<0;99999999999999999999;2M",
        [event(.press(.left), 0x10_FFFE, 1)]
      ),
    ])
  func bytes(input: String, expected: [TerminalEvent]) {
    var decoder = InputDecoder()
    #expect(decoder.feed(input.utf8) == expected)
  }

  @Test(
    "what is no report is dropped whole, and the key after it counts",
    arguments: [
      "<M", "<;;M", "<0M", "<0;1M", "<0;1;1;1M", "<0;0;1M", "<0;1;0M", "<-1;1;1M", "<a", "<0;1;1A",
      "<0:1;1;1~",
      "<3;1;1M", "<35;1;1M", "<66;1;1M", "<64;1;1m", "<128;1;1M", "<99999999999999999999;1;1M",
    ])
  func garbage(body: String) {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}[\(body)j".utf8) == [.key(.character("j"))])
    #expect(decoder.pending == .nothing)
  }

  @Test("a report may come in pieces, however long they take: its figures are never keys")
  func pieces() {
    let input = Array("\u{1B}[<0;12;34Mj\u{1B}[<65;1;1Mk".utf8)
    let expected: [TerminalEvent] = [
      Self.event(.press(.left), 11, 33), .key(.character("j")), Self.event(.wheelDown, 0, 0),
      .key(.character("k")),
    ]
    for cut in 1..<input.count {
      var decoder = InputDecoder()
      var events = decoder.feed(input[..<cut])
      // Who reads the bytes gives up on what the decoder does not call a report.
      if decoder.pending != .nothing, cut > 2, input[cut - 1] != 0x1B, input[cut - 1] != 0x5B {
        Issue.record("a report was given up at \(cut)")
      }
      events += decoder.feed(input[cut...])
      #expect(events == expected, "cut at \(cut)")
    }
  }

  @Test("an escape byte breaks a report off and begins another sequence")
  func brokenOff() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}[<0;12\u{1B}[Aj".utf8) == [.key(KeyStroke(.up)), .key(.character("j"))])
  }
}
