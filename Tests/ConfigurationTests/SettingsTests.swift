import ReviewEngine
import Testing
import TerminalUI

@testable import Configuration

@Suite("The configuration file")
struct SettingsTests {
  static let wrong: [(String, [Expected])] = [
    ("language = \"vn\"\n", [Expected(1, 12, "language", "value.not-one-of", nearest: "vi")]),
    ("langauge = \"vi\"\n", [Expected(1, 1, "langauge", "key.unknown", nearest: "language")]),
    ("zzzzzz = 1\n", [Expected(1, 1, "zzzzzz", "key.unknown")]),
    ("# việc\nstore = 3", [Expected(2, 9, "store", "value.wrong-kind")]),
    ("store = \"  \"", [Expected(1, 9, "store", "value.empty")]),
    ("role = \"secretery\"", [Expected(1, 8, "role", "value.not-one-of", nearest: "secretary")]),
    ("mouse = \"off\"", [Expected(1, 9, "mouse", "value.wrong-kind")]),
    ("accessible = 1", [Expected(1, 14, "accessible", "value.wrong-kind")]),
    ("theme = true", [Expected(1, 9, "theme", "value.wrong-kind")]),
    ("theme = { drak = \"x\" }", [Expected(1, 11, "theme.drak", "key.unknown", nearest: "dark")]),
    ("theme.light = 2", [Expected(1, 15, "theme.light", "value.wrong-kind")]),
    ("keys = \"a\"", [Expected(1, 8, "keys", "value.wrong-kind")]),
    ("[keys]\n\"a.b\" = 1", [Expected(2, 9, "keys.\"a.b\"", "value.wrong-kind")]),
    ("[keys]\na.b = [\"x\", 2]", [Expected(2, 13, "keys.a.b.1", "value.wrong-kind")]),
    ("[keys]\na.b = [\n  \"ctrl+\",\n]", [Expected(3, 3, "keys.a.b.0", "keys.unknown-key")]),
    ("[keys]\na.b = \"\"", [Expected(2, 7, "keys.a.b", "keys.unknown-key")]),
    ("store = [\"}\", # }\n{ a = 1 }]", [Expected(1, 9, "store", "value.wrong-kind")]),
    ("language = vi", [Expected(1, 12, "", "toml.bare-word")]),
    ("store = \"a\"\nstore = \"b\"", [Expected(2, 1, "", "toml.twice")]),
    ("store = \"a\u{0}b\"", [Expected(1, 11, "", "file.nul")]),
    (
      "role = 1\nwrong = 2\nlanguage = []\n",
      [
        Expected(1, 8, "role", "value.wrong-kind"), Expected(2, 1, "wrong", "key.unknown"),
        Expected(3, 12, "language", "value.wrong-kind"),
      ]
    ),
  ]

  @Test("tells everything that is wrong, and where", arguments: wrong)
  func tells(text: String, expected: [Expected]) {
    let checked = Settings.load(path: "c.toml", files: files(["c.toml": text]))
    #expect(checked.diagnostics.map(Expected.init) == expected)
    #expect(checked.value == nil)
    #expect(throws: ConfigurationError.rejected(checked.diagnostics)) { try checked.get() }
  }

  @Test("names the kind that a key takes")
  func namesKind() {
    let found = Settings.read("store = 3", file: "c.toml").diagnostics.first
    #expect(
      found?.line(in: .english)
        == "c.toml:1:9: error: store: this takes a string in quotes, not a whole number")
    #expect(
      found?.line(in: .vietnamese)
        == "c.toml:1:9: lỗi: store: cần chuỗi trong ngoặc kép, đây là số nguyên")
  }

  @Test("writes out what would steer a terminal")
  func harmless() {
    let line = Settings.read("role = \"\\u001b[31m\"", file: "c\u{1B}.toml").diagnostics.first?.line(
      in: .english)
    #expect(line?.unicodeScalars.contains("\u{1B}") == false)
  }

  @Test("reads what is there")
  func reads() throws {
    let text = """
      language = "vi"
      theme = { dark = "colour-blind", light = "high-contrast-light" }
      store = "~/guong.db"
      reviewer = "Nguyễn Thị Hạnh"
      role = "chair"

      [keys]
      "decision.approve" = ["A", "ctrl+y"]
      view.ledger = "g l"
      decision.drop = []
      """
    let settings = try Settings.read(text, file: "c.toml").get()
    #expect(settings.language == .vietnamese)
    #expect(settings.theme == ThemeChoice(dark: "colour-blind", light: "high-contrast-light"))
    #expect(settings.store == "~/guong.db")
    #expect(settings.reviewer == "Nguyễn Thị Hạnh")
    #expect(settings.role == .chair)
    #expect(settings.keys.overrides.map(\.command) == ["decision.approve", "view.ledger", "decision.drop"])
    #expect(settings.keys.overrides.map { $0.entries.map(\.text) } == [["A", "ctrl+y"], ["g l"], []])
    #expect(settings.keys.overrides[1].entries[0].strokes == [.character("g"), .character("l")])
    #expect(settings.keys.overrides[1].entries[0].position == SourcePosition(line: 9, column: 15))
    #expect(settings.keys.overrides[1].position == SourcePosition(line: 9, column: 6))
  }

  @Test("a missing file means the defaults, unless it was asked for")
  func missing() {
    #expect(Settings.load(path: "c.toml", files: files([:])).value == .defaults)
    #expect(Settings.load(path: nil, files: files([:])).value == .defaults)
    let required = Settings.load(path: "c.toml", files: files([:]), isRequired: true)
    #expect(required.diagnostics == [Diagnostic(file: "c.toml", problem: .missingFile)])
  }

  @Test("a file that cannot be read, is no text, or is no such file at all")
  func unreadable() {
    let denied = Settings.load(path: "c", files: files([:], unreadable: ["c"]))
    #expect(denied.diagnostics == [Diagnostic(file: "c", problem: .unreadable("Permission denied"))])

    let latin = FileAccess(bytes: { _ in Array("# \n# vi".utf8) + [0xE9, 0x0A] }, names: { _ in [] })
    #expect(
      Settings.load(path: "c", files: latin).diagnostics
        == [Diagnostic(file: "c", position: SourcePosition(line: 2, column: 5), problem: .notUTF8)])

    let huge = FileAccess(
      bytes: { _ in Array(repeating: 0x20, count: FileAccess.largestFile + 1) }, names: { _ in [] })
    #expect(Settings.load(path: "c", files: huge).diagnostics.map(\.problem.code) == ["file.too-large"])
  }

  @Test("the disk tells a missing file from one that cannot be read")
  func disk() throws {
    #expect(try FileAccess.disk.bytes("/nothing/of/this/name") == nil)
    #expect(throws: FileAccess.Failure.self) { try FileAccess.disk.bytes("/") }
    #expect(try FileAccess.disk.bytes(#filePath)?.starts(with: Array("import".utf8)) == true)
  }

  @Test(
    "writing and reading again changes nothing",
    arguments: [
      Settings.defaults,
      Settings(
        language: .english, theme: .pinned("mono"), store: "a\\b \"c\"\n\u{7F}", reviewer: "Đỗ", role: .reader
      ),
      Settings(
        theme: ThemeChoice(dark: "a", light: "b"),
        keys: KeySettings(
          preset: "plain",
          overrides: [
            KeyOverride(
              command: "a.b", entries: [.init(text: "g \\", strokes: [.character("g"), .character("\\")])]),
            KeyOverride(
              command: "a.c", placement: .append, entries: [.init(text: "x", strokes: [.character("x")])]),
          ])),
    ])
  func roundTrip(settings: Settings) throws {
    let again = try Settings.read(settings.toml, file: "c.toml").get()
    #expect(again.toml == settings.toml)
    #expect(again.language == settings.language && again.theme == settings.theme)
    #expect(
      again.store == settings.store && again.reviewer == settings.reviewer && again.role == settings.role)
    #expect(
      again.keys.overrides.map { $0.entries.map(\.strokes) }
        == settings.keys.overrides.map { $0.entries.map(\.strokes) })
  }

  @Test(
    "the files are where XDG says",
    arguments: [
      (["XDG_CONFIG_HOME": "/x", "HOME": "/h"], "/x/guong/config.toml"),
      (["XDG_CONFIG_HOME": "relative", "HOME": "/h"], "/h/.config/guong/config.toml"),
      (["XDG_CONFIG_HOME": "", "HOME": "/h/"], "/h/.config/guong/config.toml"),
      (["HOME": ""], nil), ([:], nil),
    ] as [([String: String], String?)])
  func paths(environment: [String: String], expected: String?) {
    #expect(ConfigurationPaths(environment: environment).configuration == expected)
  }

  @Test("a theme follows the screen, unless it is pinned")
  func themeChoice() {
    #expect(ThemeChoice.automatic.id(for: .light) == "light")
    #expect(ThemeChoice.automatic.id(for: nil) == "dark")
    #expect(ThemeChoice.pinned("mono").id(for: .light) == "mono")
  }
}
