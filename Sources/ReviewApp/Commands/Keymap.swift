public import TerminalUI

/// Which key runs which command, in each context.
public struct Keymap: Sendable, Hashable {
  private var commands: [CommandContext: [KeyStroke: CommandID]]
  private var keys: [CommandID: [KeyStroke]]

  /// The keymap of the registry's default keys.
  public static let standard = Keymap(overriding: [:])

  /// The default keys, but for the commands that are named here: these have the keys given, and no other
  /// command keeps one of those.
  public init(overriding overrides: [CommandID: [KeyStroke]]) {
    commands = [:]
    keys = [:]
    let taken = Set(overrides.values.joined())
    for command in Command.registry {
      let own = overrides[command.id] ?? command.keys.filter { !taken.contains($0) }
      keys[command.id] = own
      for context in command.contexts {
        for key in own { commands[context, default: [:]][key] = command.id }
      }
    }
  }

  /// The command that a key runs in a context.
  public func command(for key: KeyStroke, in context: CommandContext) -> CommandID? {
    commands[context]?[key]
  }

  /// The keys of a command; the first is the one to show where there is room for one.
  public func keys(of command: CommandID) -> [KeyStroke] { keys[command] ?? [] }
}
