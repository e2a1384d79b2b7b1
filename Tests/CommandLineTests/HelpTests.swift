import Foundation
import Testing

/// What `--help` says, word by word: it is the manual.
@Suite struct HelpTests {
  static let commands = [
    "review", "demo", "init", "import", "list", "show", "decide", "score", "comment", "undo", "redo",
    "history",
    "export",
    "report", "report funnel", "report overdue", "report workload", "report agreement",
    "report quota", "report coverage", "report replications", "report lessons", "verify", "ledger",
    "ledger checkpoint", "ledger check",
    "reviewer", "reviewer list", "reviewer add", "reviewer change", "reviewer remove",
    "policy", "policy show", "policy check", "policy adopt", "policy list", "policy schema", "theme",
    "theme list", "theme check", "keys", "config", "config path", "config show", "config check",
    "doctor", "form", "documents", "documents check", "duplicates", "duplicates list", "duplicates show",
    "duplicates settle", "duplicates scan",
    "council", "council list", "council show", "council plan", "council edit", "council members",
    "council members list", "council members add", "council members remove", "council present",
    "council absent", "council written", "council agenda", "council open", "council vote", "council retract",
    "council recuse", "council readmit", "council count", "council reopen", "council close",
    "council minutes", "council tally", "council template",
  ]

  @Test("Help of every command", arguments: commands)
  func help(command: String) throws {
    let workplace = try Workplace()
    let outcome = try workplace.guong(
      arguments: command.split(separator: " ").map(String.init) + ["--help"], environment: ["COLUMNS": "100"])
    #expect(outcome.status == 0)
    #expect(outcome.talk.isEmpty)
    try Snapshot.expect(outcome.output, named: "help/" + command.replacing(" ", with: "-"))
  }

  @Test("Help of the program")
  func help() throws {
    let outcome = try Workplace().guong("--help", environment: ["COLUMNS": "100"])
    #expect(outcome.status == 0)
    for command in Self.commands where !command.contains(" ") {
      #expect(outcome.output.contains("  \(command)"))
    }
    try Snapshot.expect(outcome.output, named: "help/guong")
  }

  @Test("Completion scripts come for each shell", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let outcome = try Workplace().guong("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("decide"))
  }

  @Test func version() throws {
    let outcome = try Workplace().guong("--version")
    #expect(outcome == Workplace.Outcome(status: 0, output: "0.1.0\n", talk: ""))
  }
}
