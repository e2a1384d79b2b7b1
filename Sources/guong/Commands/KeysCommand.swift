import ArgumentParser
import ReviewApp
import ReviewEngine
import TerminalUI

struct KeysCommand: GuongCommand {
  /// The forms of the table of keys.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the keys of the review interface, as configured.",
    discussion: """
      To change one, name its command in the configuration file, or one level up in keymap.toml beside it:

        [keys]
        preset = "plain"                        # vim (as it is), plain, one-hand
        "decision.approve" = ["a", "ctrl+y"]    # in place of its keys
        [keys.prepend]
        "list.sort" = "g o"                     # before its keys, taken from others
        [keys.append]
        "app.quit" = "Z Z"                      # behind its keys
      """)

  static let worksOnStore = false

  @OptionGroup var options: GlobalOptions

  @Option(help: "table or markdown.")
  var format = Format.table

  @Option(help: "The keys of a preset rather than your own: vim, plain or one-hand.")
  var preset: KeymapPreset?

  func run(in surroundings: Surroundings) async throws {
    let keymap = try preset?.keymap ?? surroundings.keymap()
    switch format {
    case .table:
      var table = TextTable(titles: Words.keyTitles.map(surroundings.say))
      for command in Command.registry { try table.write(cells(of: command, keymap, surroundings)) }
      try table.finish()
    case .markdown: try writeMarkdown(keymap, surroundings)
    }
  }

  private func writeMarkdown(_ keymap: Keymap, _ surroundings: Surroundings) throws {
    let titles = Words.keyTitles.map(surroundings.say)
    for group in CommandGroup.allCases {
      let commands = Command.registry.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      try Output.exact(group == CommandGroup.allCases.first ? "" : "\n")
      try Output.line("### \(surroundings.say(group.title))\n")
      try Output.line("| \(titles.joined(separator: " | ")) |\n|\(titles.map { _ in "---|" }.joined())")
      for command in commands {
        var cells = cells(of: command, keymap, surroundings)
        cells[0] = keymap.keys(of: command.id).map { "`\($0.label)`" }.joined(separator: " ")
        cells[1] = "`\(cells[1])`"
        try Output.line("| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |")
      }
    }
  }

  /// Keys, id, title and help of a command.
  private func cells(of command: Command, _ keymap: Keymap, _ surroundings: Surroundings) -> [String] {
    [
      keymap.keys(of: command.id).map(\.label).joined(separator: "  "), command.id.rawValue,
      surroundings.say(command.title), surroundings.say(command.help),
    ]
  }
}
