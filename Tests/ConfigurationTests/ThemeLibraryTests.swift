import TerminalUI
import Testing

@testable import Configuration

@Suite("Themes that inherit")
struct ThemeLibraryTests {
  static func library(_ themes: [String: String]) -> ThemeLibrary {
    let texts = themes.map { ("/t/\($0.key).toml", $0.value) }
    return ThemeLibrary(folder: "/t", files: files(Dictionary(uniqueKeysWithValues: texts)))
  }

  @Test("a child's palette changes the parent's roles, and its roles replace the parent's one by one")
  func inherits() throws {
    let library = Self.library([
      "child": "name = \"C\"\ninherits = \"parent\"\n[palette]\nink = 2\n[roles]\nlink = { fg = \"ink\" }",
      "parent": """
      name = "P"
      mode = "light"
      [palette]
      ink = 1
      [roles]
      text = "ink"
      link = { bold = true }
      title = { fg = "ink", bold = true }
      """,
    ])
    let set = try library.theme("child").get()
    let theme = set.theme(for: .trueColor)
    #expect(set.id == "child" && set.name == "C" && set.mode == .light)
    #expect(theme.written(for: .title) == Style(foreground: .indexed(2), attributes: .bold))
    #expect(theme.written(for: .link) == Style(foreground: .indexed(2)))
  }

  static let cases: [([String: String], [Expected])] = [
    (
      ["a": "name = \"a\"\ninherits = \"drak\""],
      [Expected(2, 12, "inherits", "theme.unknown", nearest: "dark")]
    ),
    (
      ["a": "name = \"a\"\ninherits = \"b\"", "b": "name = \"b\"\ninherits = \"a\""],
      [Expected(2, 12, "inherits", "theme.cycle")]
    ),
    (["a": "name = \"a\"\ninherits = \"a\""], [Expected(2, 12, "inherits", "theme.cycle")]),
    (["a": "name = \"a\""], [Expected(0, 0, "", "theme.undecided-mode")]),
    (["x": ""], [Expected(0, 0, "", "theme.unknown", nearest: "x")]),
    (
      ["a": "name = \"a\"\nmode = \"dark\"\n[palette]\ngold = 1\n[roles]\ntitle = \"gld\""],
      [Expected(6, 9, "roles.title.fg", "color.unknown", nearest: "gold")]
    ),
    (
      ["a": "name = \"a\"\nmode = \"dark\"\n[ansi16]\ntitle = \"#fff\"\nlink.bg = 16"],
      [
        Expected(4, 9, "ansi16.title.fg", "color.beyond-16"),
        Expected(5, 11, "ansi16.link.bg", "color.beyond-16"),
      ]
    ),
    (
      ["a": "name = \"a\"\nmode = \"dark\"\n[roles]\ntitle = { fg = 3, bg = 3 }"],
      [Expected(4, 9, "roles.title", "color.invisible")]
    ),
    (
      ["a": "name = \"a\"\ninherits = \"b\"", "b": "name = \"b\"\nmode = \"dark\"\n[roles]\ntitle = 999"],
      [Expected(4, 9, "roles.title", "color.out-of-range")]
    ),
  ]

  @Test("what goes wrong between themes", arguments: cases)
  func wrong(themes: [String: String], expected: [Expected]) {
    let checked = Self.library(themes).theme("a")
    #expect(checked.diagnostics.map(Expected.init) == expected)
    #expect(checked.value == nil)
  }

  @Test("a cycle is told from its beginning")
  func cycle() {
    let library = Self.library([
      "a": "name = \"a\"\ninherits = \"b\"", "b": "name = \"b\"\ninherits = \"c\"",
      "c": "name = \"c\"\ninherits = \"b\"",
    ])
    let found = library.theme("a").diagnostics
    #expect(found.map(\.problem) == [.inheritanceCycle(["a", "b", "c", "b"])])
    #expect(found.map(\.file) == ["/t/c.toml"])
  }

  @Test("a theme of the user's wins, and may build on the shipped one of its name")
  func ownName() throws {
    let library = Self.library([
      "dark": "name = \"Mine\"\ninherits = \"dark\"\n[palette]\naccent = \"#ffffff\""
    ])
    let set = try library.theme("dark").get()
    #expect(set.name == "Mine")
    #expect(set.theme(for: .trueColor).resolve(.title).foreground == .rgb(255, 255, 255))
    #expect(library.userIDs == ["dark"])
    #expect(library.ids == ShippedThemes.ids.sorted())
  }

  @Test(
    "a name never leads out of the folder", arguments: ["../secret", "/etc/passwd", "", ".hidden", "a/b"])
  func noEscape(id: String) {
    let everything = FileAccess(
      bytes: { _ in Array("name = \"x\"\nmode = \"dark\"".utf8) }, names: { _ in [] })
    let checked = ThemeLibrary(folder: "/t", files: everything).theme(id)
    #expect(checked.diagnostics.map(\.problem) == [.unknownTheme(id)])
  }

  @Test("a theme that cannot be read is told by its path")
  func unreadable() {
    let library = ThemeLibrary(folder: "/t", files: files([:], unreadable: ["/t/mine.toml"]))
    #expect(
      library.theme("mine").diagnostics
        == [Diagnostic(file: "/t/mine.toml", problem: .unreadable("Permission denied"))])
  }

  @Test("a file that is not in the folder can be checked, and low contrast is a warning")
  func checksFile() {
    let text = "name = \"x\"\ninherits = \"dark\"\n[palette]\nmuted = \"#302c28\""
    let library = ThemeLibrary(folder: nil, files: files(["/x.toml": text]))
    let found = library.check(fileAt: "/x.toml")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity == .warning && $0.problem.code == "theme.low-contrast" })
    #expect(found.contains { $0.keyPath == ["roles", "muted"] })
    #expect(library.check(fileAt: "/y.toml") == [Diagnostic(file: "/y.toml", problem: .missingFile)])
  }
}
