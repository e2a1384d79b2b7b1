public import ReviewEngine

/// What can be wrong with a file that people edit.
public enum Problem: Hashable, Sendable {
  /// There is no such file, though it was asked for by name.
  case missingFile
  /// The file is there but cannot be read; the system's own words.
  case unreadable(String)
  /// The name has a meaning of its own and cannot be given another.
  case reservedName(String)
  /// The file is larger than such a file can sensibly be; the limit in bytes.
  case tooLarge(limit: Int)
  /// The bytes are not UTF-8.
  case notUTF8
  /// The file holds a NUL character.
  case containsNUL
  /// The file is not TOML.
  case syntax(SyntaxMistake)
  /// There is no such key.
  case unknownKey(String)
  /// A key that must be there is not.
  case missingKey(String)
  /// A value of another kind than the key takes.
  case wrongKind(expected: [ValueKind], found: ValueKind)
  /// The key takes only certain words, and this is none of them.
  case notOneOf([String], found: String)
  /// The key needs some text and got none.
  case emptyText
  /// The text is neither a colour nor a name from the palette.
  case unknownColor(String)
  /// The text looks like a colour but is not written as one.
  case malformedColor(String)
  /// The number is not an entry of a palette of `limit` colours.
  case colorOutOfRange(Int, limit: Int)
  /// The place takes letter attributes only, since a monochrome screen has no colours.
  case colorInMono
  /// The place takes only the 16 colours that every terminal has.
  case colorBeyond16(String)
  /// The same colour in front and behind, so that nothing could be read.
  case invisible
  /// There is no theme of this name.
  case unknownTheme(String)
  /// The theme inherits from itself by way of these themes, in order.
  case inheritanceCycle([String])
  /// A theme that inherits from none does not say this of itself.
  case undecidedMode
  /// Too little contrast: what is reached and what is needed, both in hundredths of the WCAG ratio.
  case lowContrast(role: String, ground: String, hundredths: Int, needed: Int)
  /// There is no command of this name.
  case unknownCommand(String)
  /// There is no set of keys of this name.
  case unknownKeyPreset(String)
  /// Keys are changed in the keymap file already, whose path this is; two places could not be told apart.
  case keysElsewhere(String)
  /// The text names no key.
  case unknownKeyStroke(String)
  /// The key already belongs to another command; the line that says so, or nothing for a default key.
  case keyTaken(key: String, by: String, line: Int?)
  /// The key begins a longer one of another command, which could then never be typed.
  case keyBegins(key: String, longer: String, of: String, line: Int?)
  /// The key begins with a shorter one of another command, and so could never be typed.
  case keyHidden(key: String, shorter: String, of: String, line: Int?)
  /// The form that the file fills in cannot hold this.
  case form(FormMistake)
  /// Something that only policies can have wrong.
  case policy(PolicyMistake)

  /// A short name that never changes, for programs that read diagnostics.
  public var code: String {
    switch self {
    case .missingFile: "file.missing"
    case .unreadable: "file.unreadable"
    case .reservedName: "key.reserved"
    case .tooLarge: "file.too-large"
    case .notUTF8: "file.not-utf8"
    case .containsNUL: "file.nul"
    case .syntax(let mistake): "toml." + mistake.rawValue
    case .unknownKey: "key.unknown"
    case .missingKey: "key.missing"
    case .wrongKind: "value.wrong-kind"
    case .notOneOf: "value.not-one-of"
    case .emptyText: "value.empty"
    case .unknownColor: "color.unknown"
    case .malformedColor: "color.malformed"
    case .colorOutOfRange: "color.out-of-range"
    case .colorInMono: "color.in-mono"
    case .colorBeyond16: "color.beyond-16"
    case .invisible: "color.invisible"
    case .unknownTheme: "theme.unknown"
    case .inheritanceCycle: "theme.cycle"
    case .undecidedMode: "theme.undecided-mode"
    case .lowContrast: "theme.low-contrast"
    case .unknownCommand: "keys.unknown-command"
    case .unknownKeyPreset: "keys.unknown-preset"
    case .keysElsewhere: "keys.elsewhere"
    case .unknownKeyStroke: "keys.unknown-key"
    case .keyTaken: "keys.taken"
    case .keyBegins: "keys.hides"
    case .keyHidden: "keys.hidden"
    case .form(let mistake): "form." + mistake.code
    case .policy(let mistake): "policy." + mistake.code
    }
  }
}
