/// What the user changes about the keys: in the table `keys` of the configuration, or in a keymap file of its own.
public struct KeySettings: Hashable, Sendable {
  /// The name of the set of keys that the changes go by; nothing for the default keys.
  public var preset: String?
  /// Where the preset is named; nothing when it did not come from a file.
  public var presetPosition: SourcePosition?
  /// The changes, in the order of the file.
  public var overrides: [KeyOverride]
  /// The keys that lead to the table in its file: `keys`, or none for a keymap file.
  let path: [String]

  /// Changes to the keys.
  public init(preset: String? = nil, overrides: [KeyOverride] = []) {
    self.init(preset: preset, presetPosition: nil, overrides: overrides, path: ["keys"])
  }

  init(preset: String?, presetPosition: SourcePosition?, overrides: [KeyOverride], path: [String]) {
    self.preset = preset
    self.presetPosition = presetPosition
    self.overrides = overrides
    self.path = path
  }

  /// No change.
  public static let none = KeySettings()

  /// Whether nothing is changed.
  public var isEmpty: Bool { preset == nil && overrides.isEmpty }
}
