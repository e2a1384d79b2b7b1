import PlainText
import TerminalUI
import Testing

@Suite("Canvas")
struct CanvasTests {
  private func canvas(_ width: Int, _ height: Int = 1) -> Canvas {
    Canvas(size: Size(width: width, height: height))
  }

  @Test(
    "text is cut at the edges, and a wide cluster that they cut leaves a space",
    arguments: [
      ("abc", 0, "abc  "), ("abcdefg", 0, "abcde"), ("abc", -1, "bc   "), ("日本語", 0, "日本 "),
      ("日本語", -1, " 本語"), ("x", 5, "     "), ("Nguyễn", 1, " Nguy"), ("e\u{323}\u{302}x", 0, "ệx   "),
    ])
  func clipping(text: String, x: Int, expected: String) {
    var canvas = canvas(5)
    canvas.draw(text, at: Position(x: x, y: 0), role: .text)
    #expect(canvas.buffer.text(ofRow: 0) == expected)
    #expect(canvas.buffer.tornColumns(ofRow: 0) == [])
  }

  @Test(
    "drawing over half of a wide cluster leaves a space in its other half",
    arguments: [
      (0, "x 本"), (1, " x本"), (2, "日x "), (3, "日 x"),
    ])
  func overwriting(x: Int, expected: String) {
    var canvas = canvas(4)
    canvas.draw("日本", at: .zero, role: .text)
    canvas.draw("x", at: Position(x: x, y: 0), role: .text)
    #expect(canvas.buffer.text(ofRow: 0) == expected)
    #expect(canvas.buffer.tornColumns(ofRow: 0) == [])
  }

  @Test(
    "alignment and ellipsis",
    arguments: [
      (Alignment.leading, "ab", "ab     "), (.center, "ab", "  ab   "), (.trailing, "ab", "     ab"),
      (.leading, "phát hiện", "phát h…"), (.trailing, "phát hiện", "phát h…"),
    ])
  func aligned(alignment: Alignment, text: String, expected: String) {
    var canvas = canvas(7)
    canvas.draw(text, in: canvas.bounds, role: .text, alignment: alignment)
    #expect(canvas.buffer.text(ofRow: 0) == expected)
  }

  @Test("text keeps the ground it is drawn on; filling lays a new one")
  func grounds() {
    var canvas = canvas(3)
    canvas.fill(role: .listRowFocused)
    canvas.draw("✓", at: Position(x: 1, y: 0), role: .listGlyphApproved)
    let cell = canvas.buffer[Position(x: 1, y: 0)]
    #expect(cell.role == .listGlyphApproved && cell.ground == .listRowFocused)
    canvas.fill(role: .box)
    #expect(canvas.buffer[Position(x: 1, y: 0)].ground == .box)
  }

  @Test("a part of a window has its own coordinates and the window's limits")
  func parts() {
    var canvas = canvas(6, 3)
    canvas.within(Rect(x: 2, y: 1, width: 10, height: 5)) { part in
      part.draw("abcdefgh", at: .zero, role: .text)
      _ = part.within(Rect(x: 1, y: 1, width: 1, height: 1)) { $0.draw("xyz", at: .zero, role: .text) }
      part.placeCursor(at: Position(x: 1, y: 0))
    }
    #expect((0..<3).map(canvas.buffer.text(ofRow:)) == ["      ", "  abcd", "   x  "])
    #expect(canvas.buffer.cursor == Position(x: 3, y: 1))
    #expect(canvas.size == Size(width: 6, height: 3))
  }

  @Test("a cursor outside of what is seen is hidden")
  func hiddenCursor() {
    var canvas = canvas(6)
    canvas.placeCursor(at: .zero)
    canvas.placeCursor(at: Position(x: 6, y: 0))
    #expect(canvas.buffer.cursor == nil)
  }

  @Test("a frame")
  func frame() {
    var canvas = canvas(4, 3)
    canvas.frame(canvas.bounds, role: .border)
    #expect((0..<3).map(canvas.buffer.text(ofRow:)) == ["┌──┐", "│  │", "└──┘"])
    var ascii = Canvas(size: Size(width: 4, height: 3), glyphs: .ascii)
    ascii.frame(ascii.bounds, role: .border)
    #expect((0..<3).map(ascii.buffer.text(ofRow:)) == ["+--+", "|  |", "+--+"])
  }

  @Test("every sign is one column wide, and ASCII's are ASCII")
  func glyphs() {
    for glyph in Glyph.allCases {
      #expect(Glyphs.unicode[glyph].width == 1 && Glyphs.unicode[glyph] != .replacement, "\(glyph)")
      #expect(Glyphs.ascii[glyph].base.isASCII, "\(glyph)")
    }
    #expect(Glyphs.unicode.bars.count == 8 && Glyphs.ascii.bars.count == 8)
  }
}
