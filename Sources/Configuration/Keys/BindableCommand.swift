public import TerminalUI

/// What has to be known of a command to check the keys that users give it.
public struct BindableCommand: Hashable, Sendable {
  /// Its permanent name, such as `decision.approve`.
  public let id: String
  /// The keys it has when the user says nothing.
  public let defaultKeys: [[KeyStroke]]
  /// Where its keys work; empty for everywhere. Commands that never work in the same place may share keys.
  public let contexts: Set<String>

  /// A command with its default keys and the places where they work.
  public init(id: String, defaultKeys: [[KeyStroke]] = [], contexts: Set<String> = []) {
    self.id = id
    self.defaultKeys = defaultKeys
    self.contexts = contexts
  }

  /// Whether the keys of both work in the same place somewhere.
  func meets(_ other: BindableCommand) -> Bool {
    contexts.isEmpty || other.contexts.isEmpty || !contexts.isDisjoint(with: other.contexts)
  }
}
