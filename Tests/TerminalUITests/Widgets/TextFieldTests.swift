import PlainText
import TerminalUI
import Testing

@Suite("Text field")
struct TextFieldTests {
  private func draw(_ editor: LineEditor, width: Int, isFocused: Bool = true) -> Buffer {
    var canvas = Canvas(size: Size(width: width, height: 1))
    canvas.draw(TextField(editor, placeholder: "lọc", isFocused: isFocused), in: canvas.bounds)
    return canvas.buffer
  }

  @Test("what fits is not scrolled, and the cursor stands behind it")
  func fits() {
    let screen = draw(LineEditor("điển hình"), width: 12)
    #expect(screen.text(ofRow: 0) == "điển hình   ")
    #expect(screen.cursor == Position(x: 9, y: 0))
  }

  @Test("an empty field shows its placeholder")
  func placeholder() {
    #expect(draw(LineEditor(), width: 5).text(ofRow: 0) == "lọc  ")
    #expect(draw(LineEditor(), width: 5).cursor == .zero)
    #expect(draw(LineEditor(), width: 5, isFocused: false).cursor == nil)
  }

  @Test("a long text says on which side it goes on")
  func long() {
    var editor = LineEditor("0123456789abcdefghij")
    #expect(draw(editor, width: 10).text(ofRow: 0) == "‹ghij     ")
    editor.moveToStart()
    #expect(draw(editor, width: 10).text(ofRow: 0) == "012345678›")
  }

  @Test(
    "wherever the cursor is, it is seen on the letter that it stands before",
    arguments: 1...20 as ClosedRange<UInt64>)
  func cursorIsSeen(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = (0..<30).map { _ in
      ["a", "ệ", "日", "x", "e\u{323}\u{302}"].randomElement(using: &random) ?? ""
    }.joined()
    var editor = LineEditor(text)
    editor.moveToStart()
    for width in [4, 7, 12, 25] {
      for index in 0...editor.count {
        editor.move(to: index)
        let screen = draw(editor, width: width)
        let cursor = try #require(screen.cursor, "seed \(seed), width \(width), letter \(index)")
        let letters = Array(text)
        let isHiddenBySign = cursor.x == width - 1 || (cursor.x == 0 && index > 0)
        #expect(!isHiddenBySign, "seed \(seed), width \(width), letter \(index)")
        if index < letters.count, letters[index] != "日" || cursor.x + 2 < width {
          #expect(
            screen[cursor].cluster.description == String(letters[index]),
            "seed \(seed), width \(width), letter \(index)")
        }
      }
    }
  }
}
