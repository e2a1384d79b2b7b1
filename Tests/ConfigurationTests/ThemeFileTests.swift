import TerminalUI
import Testing

@testable import Configuration

@Suite("Theme files")
struct ThemeFileTests {
  static let wrong: [(String, [Expected])] = [
    ("mode = \"dark\"", [Expected(0, 0, "", "key.missing")]),
    ("name = \"t\"\nmode = \"drak\"", [Expected(2, 8, "mode", "value.not-one-of", nearest: "dark")]),
    ("name = \"t\"\n[pallete]\na = 1", [Expected(2, 2, "pallete", "key.unknown", nearest: "palette")]),
    ("name = \"t\"\n[palette]\na = \"#12345\"", [Expected(3, 5, "palette.a", "color.malformed")]),
    ("name = \"t\"\n[palette]\na = 256", [Expected(3, 5, "palette.a", "color.out-of-range")]),
    ("name = \"t\"\n[palette]\na = \"b\"", [Expected(3, 5, "palette.a", "color.malformed")]),
    (
      "name = \"t\"\n[palette]\na = \"ansi:bright-rde\"",
      [Expected(3, 5, "palette.a", "color.malformed", nearest: "ansi:bright-red")]
    ),
    ("name = \"t\"\n[palette]\ndefault = 1", [Expected(3, 1, "palette.default", "key.reserved")]),
    ("name = \"t\"\n[palette]\na = true", [Expected(3, 5, "palette.a", "value.wrong-kind")]),
    (
      "name = \"t\"\n[roles]\n\"list.row.focsed\" = \"a\"",
      [Expected(3, 1, "roles.\"list.row.focsed\"", "key.unknown", nearest: "list.row.focused")]
    ),
    (
      "name = \"t\"\n[roles]\nlist.row.focsed.fg = \"a\"",
      [Expected(3, 10, "roles.list.row.focsed", "key.unknown", nearest: "focused")]
    ),
    (
      "name = \"t\"\n[roles]\n\"title\" = { bgg = 1 }",
      [Expected(3, 13, "roles.title.bgg", "key.unknown", nearest: "bg")]
    ),
    (
      "name = \"t\"\n[roles]\ntitle = { bold = 1 }", [Expected(3, 18, "roles.title.bold", "value.wrong-kind")]
    ),
    ("name = \"t\"\n[roles]\ntitle = [1]", [Expected(3, 9, "roles.title", "value.wrong-kind")]),
    ("name = \"t\"\n[mono]\ntitle = { fg = 1 }", [Expected(3, 11, "mono.title.fg", "color.in-mono")]),
    ("name = \"t\"\n[roles]\ndiff = \"a\"", [Expected(3, 8, "roles.diff", "value.wrong-kind")]),
    (
      "name = 1\nmode = 2\n[roles]\nx = 1\ntitle.fg = 1.5",
      [
        Expected(1, 8, "name", "value.wrong-kind"), Expected(2, 8, "mode", "value.wrong-kind"),
        Expected(4, 1, "roles.x", "key.unknown"), Expected(5, 12, "roles.title.fg", "value.wrong-kind"),
      ]
    ),
    ("name = \"t\"\n[roles\n", [Expected(2, 7, "", "toml.open-heading")]),
  ]

  @Test("tells everything that is wrong, and where", arguments: wrong)
  func tells(text: String, expected: [Expected]) {
    let checked = ThemeFile.read(text, file: "t.toml")
    #expect(checked.diagnostics.map(Expected.init) == expected)
    #expect(checked.value == nil)
  }

  @Test("quoted and dotted keys say the same")
  func dotted() throws {
    let quoted =
      "name = \"t\"\n[roles]\n\"list.row\" = { fg = 1, bold = true }\n\"list.row.focused\" = { bg = \"a\" }"
    let dotted = "name = \"t\"\n[roles.list.row]\nfg = 1\nbold = true\nfocused.bg = \"a\""
    #expect(try ThemeFile.read(quoted, file: "a").get() == ThemeFile.read(dotted, file: "b").get())
  }

  @Test("every way to write a colour")
  func colors() throws {
    let text = """
      name = "t"
      [palette]
      a = "#0a0B0c"
      b = "#abc"
      c = 200
      d = "default"
      e = "ansi:red"
      f = "ansi:bright-white"
      g = "17"
      """
    let palette = try ThemeFile.read(text, file: "t").get().palette
    #expect(
      palette == [
        "a": .rgb(10, 11, 12), "b": .rgb(0xAA, 0xBB, 0xCC), "c": .indexed(200), "d": .terminalDefault,
        "e": .indexed(1), "f": .indexed(15), "g": .indexed(17),
      ])
  }

  @Test("an attribute that is false says plain; none at all says nothing")
  func attributes() throws {
    let text =
      "name = \"t\"\n[roles]\ntitle = { bold = false }\nlink = { fg = 1 }\nmatch = { bold = true, dim = true, italic = false }"
    let roles = try ThemeFile.read(text, file: "t").get().styles[.roles]
    #expect(roles?[.title]?.attributes == [])
    #expect(roles?[.link]?.attributes == nil)
    #expect(roles?[.match]?.attributes == [.bold, .dim])
  }

  @Test("writing and reading again changes nothing", arguments: ShippedThemes.ids)
  func roundTrip(id: String) throws {
    let file = try ThemeFile.read(try #require(ShippedThemes.text(of: id)), file: id).get()
    #expect(try ThemeFile.read(file.toml, file: id).get() == file)
  }
}
