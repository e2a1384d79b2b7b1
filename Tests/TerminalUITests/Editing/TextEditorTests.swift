import TerminalUI
import Testing

@Suite("Text editor")
struct TextEditorTests {
  /// The text with `|` where the cursor is, and `[ ]` around what is selected.
  private func shown(_ editor: TextEditor) -> String {
    var letters = editor.letters.map(String.init)
    letters.append("")
    if let selection = editor.selection {
      letters[selection.upperBound] = "]" + letters[selection.upperBound]
      letters[selection.lowerBound] = "[" + letters[selection.lowerBound]
    }
    letters[editor.cursor] = "|" + letters[editor.cursor]
    return letters.joined()
  }

  private func type(_ keys: String, into text: String = "", isMultiline: Bool = true) -> TextEditor {
    var editor = TextEditor(text, isMultiline: isMultiline)
    for stroke in KeyStroke.sequence(parsing: keys) ?? [] { _ = editor.handle(stroke, columns: 10) }
    return editor
  }

  @Test(
    "keys",
    arguments: [
      ("", "a b enter c", "ab\nc|"), ("điển\nhình", "^A x", "điển\nx|hình"),
      ("một\nhai", "up ^E x", "mộtx|\nhai"),
      ("một hai ba", "^W", "một hai |"), ("một\nhai", "^W ^W", "|"), ("một hai", "alt+b ^K", "một |"),
      ("một\nhai", "ctrl+home ^K ^K", "|hai"), ("một hai", "alt+b ^U", "|hai"),
      ("abc", "left left ^D", "a|c"),
      ("a\nb", "home backspace", "a|b"), ("a\nb", "up del", "a|b"), ("một, hai", "ctrl+left", "một, |hai"),
      ("một hai", "ctrl+home alt+d", "| hai"), ("abc", "^W ^Y ^Y", "abcabc|"),
      ("abc", "ctrl+home left backspace ^W ^U up", "|abc"), ("abc", "right del ^K ^D down", "abc|"),
    ])
  func keys(text: String, keys: String, expected: String) {
    #expect(shown(type(keys, into: text)) == expected)
  }

  @Test(
    "selecting",
    arguments: [
      ("một hai", "ctrl+shift+left", "một |[hai]"), ("một hai", "alt+B alt+B", "|[một hai]"),
      ("một hai", "ctrl+home ctrl+shift+right", "[một|] hai"), ("một hai", "ctrl+home alt+F x", "x| hai"),
      ("abc", "shift+left shift+left", "a|[bc]"), ("abc", "shift+left left", "ab|c"),
      ("abc", "shift+home right", "abc|"), ("abc", "shift+left shift+right", "abc|"),
      ("một hai", "alt+B alt+w end ^Y", "một haihai|"), ("một hai", "alt+B ^W ctrl+home ^Y", "hai|một "),
      ("một\nhai", "shift+up x", "mộtx|"), ("một\nhai", "alt+a backspace", "|"), ("abc", "alt+a del", "|"),
    ])
  func selecting(text: String, keys: String, expected: String) {
    #expect(shown(type(keys, into: text)) == expected)
  }

  @Test("ệ is one step, composed or not", arguments: ["ệ", "e\u{323}\u{302}", "ẹ\u{302}", "ê\u{323}"])
  func oneStep(letter: String) {
    var editor = TextEditor("x\(letter)y", isMultiline: false)
    editor.moveLeft()
    editor.moveLeft()
    #expect(editor.cursor == 1)
    editor.moveRight()
    editor.deleteBackward()
    #expect(editor.text == "xy")
    editor.undo()
    #expect(editor.text.utf8.elementsEqual("x\(letter)y".utf8), "what was deleted comes back to the byte")
  }

  @Test("marks typed alone join the letter before them, in one step of undo")
  func lateMarks() {
    var editor = TextEditor(isMultiline: false)
    for scalar in "vie\u{323}\u{302}t".unicodeScalars {
      _ = editor.handle(.character(Character(scalar)), columns: 10)
    }
    #expect(editor.count == 4 && editor.cursor == 4)
    editor.undo()
    #expect(editor.isEmpty)
    editor.redo()
    #expect(editor.text == "việt" && editor.cursor == 4)
  }

  @Test("undo goes back word by word, paste by paste, cut by cut; typing anew forgets what was taken back")
  func undo() {
    var editor = type("m ộ t space h a i", isMultiline: false)
    editor.undo()
    #expect(shown(editor) == "một |")
    editor.paste("ba bốn")
    editor.undo()
    #expect(shown(editor) == "một |")
    editor.redo()
    #expect(shown(editor) == "một ba bốn|")
    editor.cutWordBackward()
    editor.undo()
    editor.undo()
    editor.undo()
    #expect(shown(editor) == "|")
    editor.undo()
    let answer1 = editor.undo()
    #expect(!answer1)
    #expect(editor.isEmpty)
    editor.redo()
    editor.insert("x")
    let redone = editor.redo()
    #expect(!redone)
    #expect(shown(editor) == "một x|")
  }

  @Test("backspaces after another are one step, and so are those after a move another")
  func undoDeletion() {
    var editor = type("backspace backspace left left backspace", into: "abcdef")
    #expect(shown(editor) == "a|cd")
    editor.undo()
    #expect(shown(editor) == "ab|cd")
    editor.undo()
    #expect(shown(editor) == "abcdef|")
  }

  @Test("one line takes no line end, many lines take each as one")
  func lines() {
    #expect(TextEditor("a\r\nb\tc\u{1B}[31m", isMultiline: false).text == "a b c[31m")
    #expect(TextEditor("a\r\nb\rc\u{2028}d\u{85}e", isMultiline: true).text == "a\nb\nc\nd\ne")
    var line = TextEditor("a", isMultiline: false)
    let answer2 = line.handle(KeyStroke(.enter), columns: 10)
    #expect(!answer2)
    #expect(line.text == "a")
  }

  @Test("moves from row to row keep their column, and say when there is no row")
  func rows() {
    var editor = TextEditor("một hai ba\nx\nbốn năm sáu", isMultiline: true)
    let answer3 = editor.handle(KeyStroke(.down), columns: 20)
    #expect(!answer3)
    let answer4 = editor.handle(KeyStroke(.up), columns: 20)
    #expect(answer4)
    #expect(editor.cursor == 12)
    let answer5 = editor.handle(KeyStroke(.up), columns: 20)
    #expect(answer5)
    #expect(editor.cursor == 10, "back at the column it came from")
    let answer6 = editor.handle(KeyStroke(.up), columns: 20)
    #expect(!answer6)
    #expect(editor.cursor == 10)
  }

  @Test(
    "keys that mean nothing here are left to others",
    arguments: ["esc", "tab", "backtab", "pgdn", "f1", "^P", "^S", "alt+x"])
  func others(name: String) throws {
    var editor = TextEditor("abc", isMultiline: true)
    #expect(!editor.handle(try #require(KeyStroke(parsing: name)), columns: 10))
    #expect(shown(editor) == "abc|")
  }

  @Test("a long paste is taken whole, and undone whole")
  func longPaste() {
    let text = String(repeating: "Mười lăm năm vận động người dân.\n", count: 2_000)
    var editor = TextEditor("đầu ", isMultiline: true)
    editor.paste(text)
    #expect(editor.text == "đầu " + text && editor.cursor == editor.count)
    let answer7 = editor.handle(KeyStroke(.up), columns: 40)
    #expect(answer7)
    editor.undo()
    #expect(editor.text == "đầu ")
  }

  @Test(
    "whatever is done, undo leads back to the beginning and redo to the end",
    arguments: 1...40 as ClosedRange<UInt64>)
  func laws(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = [
      "left", "right", "up", "down", "^A", "^E", "^W", "^U", "^K", "^D", "^Y", "backspace", "del", "alt+b",
      "alt+f",
      "alt+d", "shift+left", "shift+right", "shift+up", "alt+F", "alt+B", "alt+w", "alt+a", "enter", "^_",
      "alt+y",
    ]
    let start = "điển\nhình"
    var editor = TextEditor(start, isMultiline: Bool.random(using: &random))
    let first = editor.text
    for _ in 0..<150 {
      if Bool.random(using: &random) {
        let piece = try #require(samplePieces.randomElement(using: &random))
        if Bool.random(using: &random) { editor.paste(piece) } else { editor.insert(piece) }
      } else {
        let name = try #require(names.randomElement(using: &random))
        _ = editor.handle(
          try #require(KeyStroke(parsing: name)), columns: Int.random(in: 2...30, using: &random))
      }
      #expect((0...editor.count).contains(editor.cursor), "seed \(seed)")
      if let selection = editor.selection { #expect(selection.upperBound <= editor.count, "seed \(seed)") }
      // The letters that the cursor steps over are those that people see.
      #expect(editor.letters == Array(editor.text), "seed \(seed): \(editor.text.debugDescription)")
    }
    while editor.redo() {}
    let last = editor.text
    while editor.undo() {}
    #expect(editor.text.utf8.elementsEqual(first.utf8), "seed \(seed)")
    while editor.redo() {}
    #expect(editor.text.utf8.elementsEqual(last.utf8), "seed \(seed)")
  }
}
