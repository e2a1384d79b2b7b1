import TerminalUI
import Testing

@Suite("Terminal in memory")
struct TestTerminalTests {
  @Test("the script comes event by event, and then the user is gone")
  func script() {
    let terminal = TestTerminal(
      size: Size(width: 4, height: 1), script: [.key(.character("j")), .resize(Size(width: 9, height: 2))])
    #expect(terminal.nextEvents(blocking: true) == [.key(.character("j"))])
    #expect(terminal.size == Size(width: 4, height: 1))
    #expect(terminal.nextEvents(blocking: false) == [.resize(Size(width: 9, height: 2))])
    #expect(terminal.size == Size(width: 9, height: 2))
    #expect(terminal.nextEvents(blocking: false) == [])
    #expect(terminal.nextEvents(blocking: true) == [.hangup])
    terminal.enqueue([.wake])
    #expect(terminal.nextEvents(blocking: true) == [.wake])
  }

  @Test("what is shown, and how often")
  func presenting() {
    let terminal = TestTerminal(size: Size(width: 4, height: 1))
    let buffer = Buffer(size: Size(width: 4, height: 1))
    terminal.present(buffer, theme: Theme(name: "t", mode: .dark, styles: [:]))
    #expect(terminal.screen == buffer && terminal.presentations == 1 && terminal.theme?.name == "t")
    terminal.suspend()
    terminal.resume()
    terminal.close()
    #expect(terminal.calls == [.suspend, .resume, .close])
  }

  @Test("a dump shows text, roles with their grounds, and the cursor")
  func dump() {
    var canvas = Canvas(size: Size(width: 6, height: 2))
    canvas.fill(Rect(x: 0, y: 1, width: 6, height: 1), role: .listRowFocused)
    canvas.draw("日ệ", at: .zero, role: .title)
    canvas.draw("✓", at: Position(x: 1, y: 1), role: .listGlyphApproved)
    canvas.placeCursor(at: Position(x: 1, y: 1))
    #expect(
      canvas.buffer.dump() == """
        size 6×2
        cursor 1,1
        |日ệ   |
        | ✓    |
        roles
        |aaabbb|
        |cdcccc|
        a title
        b text
        c list.row.focused
        d list.glyph.approved on list.row.focused

        """)
    #expect(canvas.buffer.dump(.text).hasSuffix("| ✓    |\n"))
  }
}
