public import TerminalUI

/// Which keys run which command, in each context.
public struct Keymap: Sendable, Hashable {
  /// What a chord means in a context.
  public enum Meaning: Sendable, Hashable {
    /// It runs a command.
    case command(CommandID)
    /// It begins longer chords: the next key decides.
    case beginning
    /// It means nothing.
    case nothing
  }

  private var commands: [CommandContext: [KeyChord: CommandID]] = [:]
  private var beginnings: [CommandContext: Set<KeyChord>] = [:]
  private var keys: [CommandID: [KeyChord]] = [:]

  /// The keymap of the registry's default keys.
  public static let standard = Keymap(overriding: [:])

  /// The default keys, but for the commands that are named here: these have the keys given, and no other command
  /// keeps one of those where both have a meaning, nor one that could not be told from it.
  public init(overriding overrides: [CommandID: [KeyChord]]) {
    let taken = Self.taken(by: overrides)
    for command in Command.registry {
      let own =
        overrides[command.id]
        ?? command.keys.filter { key in
          !command.contexts.contains { taken[$0]?.contains { $0.collides(with: key) } ?? false }
        }
      keys[command.id] = own
      for context in command.contexts {
        for key in own {
          commands[context, default: [:]][key] = command.id
          beginnings[context, default: []].formUnion(key.beginnings)
        }
      }
    }
  }

  private static func taken(by overrides: [CommandID: [KeyChord]]) -> [CommandContext: Set<KeyChord>] {
    var taken: [CommandContext: Set<KeyChord>] = [:]
    for (id, keys) in overrides {
      for context in Command.of(id).contexts { taken[context, default: []].formUnion(keys) }
    }
    return taken
  }

  /// What a chord means in a context.
  public func meaning(of chord: KeyChord, in context: CommandContext) -> Meaning {
    if let id = commands[context]?[chord] { return .command(id) }
    return beginnings[context]?.contains(chord) ?? false ? .beginning : .nothing
  }

  /// The keys of a command; the first is the one to show where there is room for one.
  public func keys(of command: CommandID) -> [KeyChord] { keys[command] ?? [] }

  /// The first key of a command, as it is written; empty where it has none.
  func label(of command: CommandID) -> String { keys(of: command).first?.label ?? "" }

  /// The longer chords that begin with one, in the order of the registry.
  func continuations(of chord: KeyChord, in context: CommandContext) -> [(key: KeyChord, command: Command)] {
    Command.registry.filter { $0.contexts.contains(context) }.flatMap { command in
      keys(of: command.id).filter { $0.beginnings.contains(chord) }.map { ($0, command) }
    }
  }
}

extension KeyChord {
  /// Whether one could not be told from the other: they are the same, or one begins the other.
  fileprivate func collides(with other: KeyChord) -> Bool {
    self == other || beginnings.contains(other) || other.beginnings.contains(self)
  }
}
