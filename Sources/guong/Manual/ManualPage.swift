import PlainText
import ReviewApp
import ReviewEngine
import TerminalUI

/// The manual page in mdoc, made from the commands, their options, and the registry of keys.
struct ManualPage {
  private let tree: CommandTree
  /// The options that every command has; they are told once.
  private static let shared: Set<String> = ["store", "as", "role", "lang", "config", "help", "version"]

  init(_ tree: CommandTree) {
    self.tree = tree
  }

  /// The lines of the page.
  var lines: [String] {
    head + commandLines + keyLines + fileLines + statusLines
  }

  private var head: [String] {
    let root = tree.command
    return [
      ".\\\" Made by \"guong manual\".", ".Dd November 25, 2026", ".Dt GUONG 1", ".Os", ".Sh NAME",
      ".Nm guong",
      ".Nd review nominations of exemplars in the terminal", ".Sh SYNOPSIS", ".Nm guong", ".Op Ar query ...",
      ".Nm guong", ".Ar command", ".Op Ar options", ".Sh DESCRIPTION",
    ] + Self.literal(root.discussion ?? "") + [
      ".Sh OPTIONS OF EVERY COMMAND", ".Bl -tag -width Ds",
    ]
      + (tree.command.subcommands?.first { $0.commandName == "list" }?.arguments ?? [])
      .filter { Self.isShared($0) }.flatMap(Self.item) + [".El"]
  }

  private var commandLines: [String] {
    [".Sh COMMANDS"] + (tree.command.subcommands ?? []).flatMap { lines(of: $0, under: "guong") }
  }

  private func lines(of node: CommandTree.Node, under path: String) -> [String] {
    guard node.shouldDisplay ?? true, node.commandName != "help" else { return [] }
    let name = "\(path) \(node.commandName)"
    let own = (node.arguments ?? []).filter { $0.shouldDisplay && !Self.isShared($0) }
    var lines = [".Ss \(Self.escaped(name))", Self.escaped(node.abstract ?? "")]
    if let discussion = node.discussion { lines += Self.literal(discussion) }
    if !own.isEmpty { lines += [".Bl -tag -width Ds"] + own.flatMap(Self.item) + [".El"] }
    return lines + (node.subcommands ?? []).flatMap { self.lines(of: $0, under: name) }
  }

  private var keyLines: [String] {
    var lines = [
      ".Sh KEYS", "The keys of the review interface unless the configuration changes them;", ".Nm guong",
      "keys",
      "prints your own.",
    ]
    for group in CommandGroup.allCases {
      let commands = Command.registry.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      lines += [".Ss \(Self.escaped(group.title[.english]))", ".Bl -tag -width Ds"]
      for command in commands {
        let keys = Keymap.standard.keys(of: command.id).map(\.label).joined(separator: "  ")
        lines += [
          ".It \(Self.escaped(keys))",
          "\(Self.escaped(command.help[.english])) (\(Self.escaped(command.id.rawValue)))",
        ]
      }
      lines.append(".El")
    }
    return lines
  }

  private var fileLines: [String] {
    let files = [
      ("$GUONG_STORE", "The store, unless --store or the configuration names another."),
      ("~/.local/share/guong/store.guong", "The store that is used when nothing names one."),
      ("~/.config/guong/config.toml", "The configuration."),
      ("~/.config/guong/keymap.toml", "Keys, kept apart."),
      ("~/.config/guong/themes/*.toml", "Themes of one's own."),
      ("~/.local/state/guong/", "Drafts of forms, and what was chosen on the screen."),
    ]
    return [".Sh FILES", ".Bl -tag -width Ds"]
      + files.flatMap { [".It \(Self.escaped($0.0))", Self.escaped($0.1)] }
      + [
        ".El", ".Sh ENVIRONMENT", ".Bl -tag -width Ds", ".It NO_COLOR",
        "When not empty, no colours are used.",
        ".It XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME",
        "In place of ~/.config, ~/.local/share, ~/.local/state.",
        ".El",
      ]
  }

  private var statusLines: [String] {
    let meanings = [
      (0, "Done."), (1, "Refused by the rules, with the refusals."), (64, "Wrong usage."),
      (65, "Bad input, with file, line and column."), (66, "No such file."),
      (69, "The store is not reachable."),
      (70, "Our fault."), (73, "Something cannot be written."), (75, "The store is busy; try again."),
      (78, "Bad configuration, or a terminal that cannot be used."),
    ]
    return [".Sh EXIT STATUS", ".Bl -tag -width Ds"]
      + meanings.flatMap { [".It \($0.0)", Self.escaped($0.1)] } + [".El"]
  }

  private static func isShared(_ argument: CommandTree.Argument) -> Bool {
    (argument.names ?? []).contains { shared.contains($0.name) }
  }

  private static func item(_ argument: CommandTree.Argument) -> [String] {
    let value = argument.valueName ?? ""
    let names = (argument.names ?? []).map(\.typed).joined(separator: ", ")
    let term =
      switch argument.kind {
      case "positional": argument.isRepeating ? "\(value) ..." : value
      case "flag": names
      default: "\(names) \(value)"
      }
    return [".It \(escaped(term))", escaped(argument.abstract ?? "")]
  }

  /// Text of several lines as it stands, paragraphs folded to the width of a page.
  private static func literal(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.hasPrefix(" ") || line.isEmpty ? [String(line)] : Columns.wrap(String(line), to: 72)
    }
    return [".Bd -literal"] + lines.map(escaped) + [".Ed"]
  }

  /// Text that no formatter takes for its own.
  private static func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}
