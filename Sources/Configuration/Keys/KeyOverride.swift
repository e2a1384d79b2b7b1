public import TerminalUI

/// The keys that the user gave to a command.
public struct KeyOverride: Hashable, Sendable {
  /// One of the keys.
  public struct Entry: Hashable, Sendable {
    /// What the file says.
    public let text: String
    /// The strokes it means: one, or a chord such as `g d`.
    public let strokes: [KeyStroke]
    /// Where the file says it; nothing when it did not come from a file.
    public let position: SourcePosition?

    /// A key as it was written and understood.
    public init(text: String, strokes: [KeyStroke], position: SourcePosition? = nil) {
      self.text = text
      self.strokes = strokes
      self.position = position
    }
  }

  /// What becomes of the keys that the command has by default.
  public enum Placement: String, Hashable, Sendable {
    /// The given ones stand in their place.
    case replace
    /// The given ones come before them, and are taken from whatever other command has them by default.
    case prepend
    /// The given ones come after them, and have to be free.
    case append
  }

  /// What becomes of the keys that the command has by default.
  public let placement: Placement
  /// The id of the command; whether there is one is known to the command registry only.
  public let command: String
  /// Its keys; none leave the command without a key.
  public let entries: [Entry]
  /// Where the command is named; nothing when it did not come from a file.
  public let position: SourcePosition?
  /// The keys that lead to it in the file.
  let keyPath: [String]

  /// Gives `entries` to `command`.
  public init(
    command: String, placement: Placement = .replace, entries: [Entry], position: SourcePosition? = nil
  ) {
    self.init(
      command: command, placement: placement, entries: entries, position: position,
      keyPath: ["keys", command])
  }

  init(
    command: String, placement: Placement, entries: [Entry], position: SourcePosition?, keyPath: [String]
  ) {
    self.command = command
    self.placement = placement
    self.entries = entries
    self.position = position
    self.keyPath = keyPath
  }
}
