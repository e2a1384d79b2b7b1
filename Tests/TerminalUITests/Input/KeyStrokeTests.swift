import TerminalUI
import Testing

@Suite("Key strokes")
struct KeyStrokeTests {
  @Test(
    "names that mean a key",
    arguments: [
      ("a", KeyStroke.character("a")), ("A", .character("A")), ("^P", .control("p")),
      ("ctrl+p", .control("p")),
      ("Ctrl+P", .control("p")), ("Esc", KeyStroke(.escape)), ("^[", KeyStroke(.escape)),
      ("PgUp", KeyStroke(.pageUp)),
      ("space", .character(" ")), ("ctrl+space", KeyStroke(.character(" "), .control)),
      ("^I", KeyStroke(.tab)),
      ("shift+tab", KeyStroke(.backtab)), ("S-Tab", KeyStroke(.backtab)), ("F12", KeyStroke(.function(12))),
      ("alt+enter", KeyStroke(.enter, .alt)), ("ctrl+alt+left", KeyStroke(.left, [.control, .alt])),
      ("↑", KeyStroke(.up)),
      ("+", .character("+")), ("ctrl++", .control("+")), ("^", .character("^")), ("/", .character("/")),
      ("shift+a", .character("A")), ("đ", .character("đ")), ("ctrl+m", KeyStroke(.enter)),
      ("^H", KeyStroke(.backspace)),
    ])
  func parsing(text: String, expected: KeyStroke) {
    #expect(KeyStroke(parsing: text) == expected)
  }

  @Test(
    "names that mean none",
    arguments: ["", "foo", "ctrl+", "ctrl+ctrl+a", "F0", "F25", "F01", "\t", "ab", "ctrl+foo"])
  func notParsing(text: String) {
    #expect(KeyStroke(parsing: text) == nil)
  }

  @Test(
    "labels and names",
    arguments: [
      (KeyStroke.control("p"), "^P", "ctrl+p"), (KeyStroke(.escape), "Esc", "esc"),
      (.character(" "), "Space", "space"), (KeyStroke(.pageDown), "PgDn", "pgdn"),
      (.character("G"), "G", "G"),
      (KeyStroke(.up), "↑", "up"), (KeyStroke(.right, .control), "Ctrl+→", "ctrl+right"),
      (KeyStroke(.character("x"), .alt), "Alt+x", "alt+x"), (KeyStroke(.function(5)), "F5", "f5"),
    ])
  func printing(stroke: KeyStroke, label: String, name: String) {
    #expect(stroke.label == label)
    #expect(stroke.name == name)
  }

  @Test("what is printed reads back as the same key")
  func roundTrip() {
    let keys: [Key] = [
      .enter, .escape, .tab, .backtab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(1), .function(24), .character("q"), .character("Ệ"), .character("+"),
      .character("^"), .character(" "), .character("ệ"), .character("["), .character("-"),
    ]
    for key in keys {
      for bits in UInt8(0)..<8 {
        let stroke = KeyStroke(key, KeyStroke.Modifiers(rawValue: bits))
        #expect(KeyStroke(parsing: stroke.name) == stroke, "\(stroke.name)")
        #expect(KeyStroke(parsing: stroke.label) == stroke, "\(stroke.label)")
      }
    }
  }

  @Test("chords")
  func chords() {
    #expect(KeyStroke.sequence(parsing: "g  d") == [.character("g"), .character("d")])
    #expect(KeyStroke.sequence(parsing: "^X Esc") == [.control("x"), KeyStroke(.escape)])
    #expect(KeyStroke.sequence(parsing: "g foo") == nil)
    #expect(KeyStroke.sequence(parsing: " ") == nil)
  }

  @Test("only plain characters write text")
  func text() {
    #expect(KeyStroke.character("ộ").text == "ộ")
    #expect(KeyStroke.control("a").text == nil)
    #expect(KeyStroke(.character("a"), .alt).text == nil)
    #expect(KeyStroke(.enter).text == nil)
  }
}
