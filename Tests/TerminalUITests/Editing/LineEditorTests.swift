import TerminalUI
import Testing

@Suite("Line editor")
struct LineEditorTests {
  /// The text with `|` where the cursor is.
  private func shown(_ editor: LineEditor) -> String {
    var letters = Array(editor.text)
    letters.insert("|", at: editor.cursor)
    return String(letters)
  }

  private func type(_ keys: String, into text: String = "") -> LineEditor? {
    var editor = LineEditor(text)
    for stroke in KeyStroke.sequence(parsing: keys) ?? [] { _ = editor.handle(stroke) }
    return editor
  }

  @Test(
    "keys",
    arguments: [
      ("", "a b c", "abc|"), ("điển hình", "^A x", "x|điển hình"), ("điển hình", "^A ^E x", "điển hìnhx|"),
      ("một hai ba", "^W", "một hai |"), ("một hai  ", "^W", "một |"), ("một hai", "alt+b ^K", "một |"),
      ("một hai", "alt+b ^U", "|hai"), ("abc", "left left ^D", "a|c"), ("abc", "home del", "|bc"),
      ("abc", "backspace backspace", "a|"), ("một hai ba", "^A ctrl+right", "một| hai ba"),
      ("một hai ba", "^A ctrl+right ctrl+right", "một hai| ba"), ("một, hai", "ctrl+left", "một, |hai"),
      ("một hai", "^A alt+d", "| hai"), ("abc", "^A left backspace ^W ^U", "|abc"),
      ("abc", "right del ^K ^D", "abc|"),
    ])
  func keys(text: String, keys: String, expected: String) throws {
    #expect(shown(try #require(type(keys, into: text))) == expected)
  }

  @Test("ệ is one step, composed or not", arguments: ["ệ", "e\u{323}\u{302}", "ẹ\u{302}", "ê\u{323}"])
  func oneStep(letter: String) {
    var editor = LineEditor("x\(letter)y")
    editor.moveLeft()
    editor.moveLeft()
    #expect(editor.cursor == 1)
    editor.moveRight()
    editor.deleteBackward()
    #expect(editor.text == "xy")
  }

  @Test("marks typed alone join the letter before them")
  func lateMarks() {
    var editor = LineEditor()
    for scalar in "e\u{323}\u{302}n".unicodeScalars { _ = editor.handle(.character(Character(scalar))) }
    #expect(editor.count == 2 && editor.cursor == 2)
    editor.moveLeft()
    editor.deleteBackward()
    #expect(editor.text == "n")
  }

  @Test("a letter typed before a lone mark takes it")
  func lateLetter() {
    var editor = LineEditor("\u{302}")
    editor.moveToStart()
    editor.insert("e")
    #expect(editor.count == 1 && editor.cursor == 1 && editor.text == "ê")
  }

  @Test("text keeps its own form")
  func form() {
    let decomposed = "Tie\u{302}\u{301}n"
    #expect(Array(LineEditor(decomposed).text.unicodeScalars) == Array(decomposed.unicodeScalars))
  }

  @Test(
    "a line has one row",
    arguments: [
      ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"), ("a\tb", "a b"), ("a\u{1B}[31mb", "a[31mb"),
      ("a\u{2028}b", "a b"),
    ])
  func oneRow(pasted: String, expected: String) {
    var editor = LineEditor("<>")
    editor.moveLeft()
    editor.insert(pasted)
    #expect(editor.text == "<\(expected)>")
  }

  @Test(
    "keys that mean nothing here are left to others",
    arguments: ["enter", "esc", "tab", "up", "pgdn", "f1", "^P", "alt+x"])
  func others(name: String) throws {
    var editor = LineEditor("abc")
    #expect(!editor.handle(try #require(KeyStroke(parsing: name))))
    #expect(shown(editor) == "abc|")
  }

  @Test("whatever is done, the parts make the whole", arguments: 1...40 as ClosedRange<UInt64>)
  func laws(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = [
      "left", "right", "^A", "^E", "^W", "^U", "^K", "^D", "backspace", "del", "alt+b", "alt+f", "alt+d",
    ]
    var editor = LineEditor()
    for _ in 0..<120 {
      let old = editor
      if Bool.random(using: &random) {
        editor.insert(try #require(samplePieces.randomElement(using: &random)))
        #expect(editor.text.unicodeScalars.count >= old.text.unicodeScalars.count, "seed \(seed)")
      } else {
        let name = try #require(names.randomElement(using: &random))
        #expect(editor.handle(try #require(KeyStroke(parsing: name))))
        let isMove = ["left", "right", "^A", "^E", "alt+b", "alt+f"].contains(name)
        if isMove { #expect(editor.text.utf8.elementsEqual(old.text.utf8), "seed \(seed) \(name)") }
        #expect(editor.count <= old.count, "seed \(seed) \(name)")
      }
      #expect((0...editor.count).contains(editor.cursor), "seed \(seed)")
      // The letters that the cursor steps over are those that people see.
      #expect(editor.count == editor.text.count, "seed \(seed): \(editor.text.debugDescription)")
    }
  }
}
