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
    #expect(settings.keyDiagnostics(among: Self.commands, file: "c.toml").map(Expected.init) == expected)
  }

  @Test("a conflict names the line of the other")
  func namesLine() throws {
    let text = "[keys]\ndecision.approve = \"y\"\ndecision.reject = \"y\"\n"
    let settings = try Settings.read(text, file: "c.toml").get()
    let found = settings.keyDiagnostics(among: Self.commands, file: "c.toml").first
    #expect(found?.problem == .keyTaken(key: "y", by: "decision.approve", line: 2))
    #expect(
      found?.line(in: .vietnamese)
        == "c.toml:3:19: lỗi: keys.decision.reject: phím «y» đã thuộc lệnh «decision.approve» (dòng 2)")
  }

  @Test("the user's keys stand in place of the default ones, and none may be left")
  func merged() throws {
    let text = "[keys]\ndecision.approve = [\"y\", \"g a\"]\nprogram.quit = []\n"
    let keys = try Settings.read(text, file: "c.toml").get().keys(of: Self.commands)
    #expect(keys["decision.approve"] == [[.character("y")], [.character("g"), .character("a")]])
    #expect(keys["program.quit"] == [])
    #expect(keys["decision.reject"] == [[.character("x")]])
  }
}
