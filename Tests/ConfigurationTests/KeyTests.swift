import ReviewEngine
import TerminalUI
import Testing

@testable import Configuration

@Suite("Keys of the user")
struct KeyTests {
  static let commands = [
    BindableCommand(id: "decision.approve", defaultKeys: [[.character("a")]], contexts: ["list", "dossier"]),
    BindableCommand(id: "decision.reject", defaultKeys: [[.character("x")]], contexts: ["list", "dossier"]),
    BindableCommand(id: "form.save", defaultKeys: [[.control("s")]], contexts: ["form"]),
    BindableCommand(
      id: "view.ledger", defaultKeys: [[.character("g"), .character("l")]], contexts: ["list"]),
    BindableCommand(id: "program.quit", defaultKeys: [[.character("q")]]),
  ]

  static let cases: [(String, [Expected])] = [
    ("decision.approve = \"A\"", []),
    (
      "decision.aprove = \"A\"",
      [Expected(2, 10, "keys.decision.aprove", "keys.unknown-command", nearest: "decision.approve")]
    ),
    ("form.save = \"a\"", []),
    ("decision.approve = \"x\"", [Expected(2, 20, "keys.decision.approve", "keys.taken")]),
    ("decision.approve = \"x\"\ndecision.reject = \"a\"", []),
    ("decision.approve = [\"y\", \"q\"]", [Expected(2, 26, "keys.decision.approve.1", "keys.taken")]),
    ("decision.approve = \"g\"", [Expected(2, 20, "keys.decision.approve", "keys.hides")]),
    ("view.ledger = \"q l\"", [Expected(2, 15, "keys.view.ledger", "keys.hidden")]),
    ("decision.approve = \"y\"\n\"decision.reject\" = \"Y\"", []),
    (
      "decision.approve = \"^Y\"\n\"decision.reject\" = \"ctrl+y\"",
      [Expected(3, 21, "keys.\"decision.reject\"", "keys.taken")]
    ),
    ("decision.approve = [\"y\", \"y\"]", []),
  ]

  @Test("unknown commands and keys that collide", arguments: cases)
  func conflicts(text: String, expected: [Expected]) throws {
    let settings = try Settings.read("[keys]\n" + text, file: "c.toml").get()
    let checked = settings.keys.resolved(among: Self.commands, file: "c.toml")
    #expect(checked.diagnostics.map(Expected.init) == expected)
  }

  @Test("a conflict names the line of the other")
  func namesLine() throws {
    let text = "[keys]\ndecision.approve = \"y\"\ndecision.reject = \"y\"\n"
    let settings = try Settings.read(text, file: "c.toml").get()
    let found = settings.keys.resolved(among: Self.commands, file: "c.toml").diagnostics.first
    #expect(found?.problem == .keyTaken(key: "y", by: "decision.approve", line: 2))
    #expect(
      found?.line(in: .vietnamese)
        == "c.toml:3:19: lỗi: keys.decision.reject: phím «y» đã thuộc lệnh «decision.approve» (dòng 2)")
  }

  @Test("the user's keys stand in place of the default ones, and none may be left")
  func merged() throws {
    let text = "[keys]\ndecision.approve = [\"y\", \"g a\"]\nprogram.quit = []\n"
    let keys = try Self.keys(text)
    #expect(keys["decision.approve"] == [[.character("y")], [.character("g"), .character("a")]])
    #expect(keys["program.quit"] == [])
    #expect(keys["decision.reject"] == [[.character("x")]])
  }

  private static func keys(_ text: String) throws -> [String: [[KeyStroke]]] {
    try Settings.read(text, file: "c.toml").get().keys.resolved(among: commands, file: "c.toml").get()
  }

  @Test("prepended keys stand first and are taken from others' defaults; appended ones stand last")
  func placed() throws {
    let keys = try Self.keys(
      "[keys.prepend]\n\"decision.approve\" = \"x\"\n[keys.append]\n\"decision.reject\" = \"X\"\n")
    #expect(keys["decision.approve"] == [[.character("x")], [.character("a")]])
    #expect(keys["decision.reject"] == [[.character("X")]])
  }

  @Test("an appended key that another command has is refused, with its line")
  func appendedTaken() throws {
    let settings = try Settings.read("[keys.append]\ndecision.approve = \"q\"\n", file: "c.toml").get()
    #expect(
      settings.keys.resolved(among: Self.commands, file: "c.toml").diagnostics.map(Expected.init) == [
        Expected(2, 20, "keys.append.decision.approve", "keys.taken")
      ])
  }

  @Test("a keymap file holds the same, one level up")
  func file() throws {
    let files = files([
      "/k.toml": "preset = \"plain\"\n\"decision.approve\" = \"A\"\n[prepend]\n\"form.save\" = \"f2\"\n"
    ])
    let settings = try KeySettings.load(path: "/k.toml", files: files).get()
    #expect(settings.preset == "plain" && settings.presetPosition == SourcePosition(line: 1, column: 10))
    #expect(settings.overrides.map(\.placement) == [.replace, .prepend])
    let keys = try settings.resolved(among: Self.commands, file: "/k.toml").get()
    #expect(keys["form.save"] == [[KeyStroke(.function(2))], [.control("s")]])
  }
}
