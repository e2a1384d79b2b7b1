public import TerminalUI

/// The keys that the user gave to a command, in place of its default ones.
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

  /// The id of the command; whether there is one is known to the command registry only.
  public let command: String
  /// Its keys; none leave the command without a key.
  public let entries: [Entry]
  /// Where the command is named; nothing when it did not come from a file.
  public let position: SourcePosition?
  /// The keys that lead to it in the file.
  let keyPath: [String]

  /// Gives `entries` to `command`.
  public init(command: String, entries: [Entry], position: SourcePosition? = nil) {
    self.init(command: command, entries: entries, position: position, keyPath: ["keys", command])
  }

  init(command: String, entries: [Entry], position: SourcePosition?, keyPath: [String]) {
    self.command = command
    self.entries = entries
    self.position = position
    self.keyPath = keyPath
  }
}
