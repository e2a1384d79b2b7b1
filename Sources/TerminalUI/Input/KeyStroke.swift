/// A key of the keyboard, as far as a terminal can tell.
public enum Key: Hashable, Sendable {
  /// A key that writes: a letter, a figure, the space bar.
  case character(Character)
  /// Enter, which terminals also send for `^M` and `^J`.
  case enter
  /// Escape, which terminals also send for `^[`.
  case escape
  /// Tab, which terminals also send for `^I`.
  case tab
  /// Tab with shift.
  case backtab
  /// Backspace, which terminals also send for `^H`.
  case backspace
  /// Keys of the block above the arrows.
  case delete, insert, home, end, pageUp, pageDown
  /// The arrows.
  case up, down, left, right
  /// A function key, 1 to 24.
  case function(Int)
}

/// A key pressed together with the modifiers that were down.
public struct KeyStroke: Hashable, Sendable {
  /// The keys that are held while another is pressed.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// The bits, in the order of the members below.
    public let rawValue: UInt8

    /// A set from its bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Shift; a character carries it already.
    public static let shift = Modifiers(rawValue: 1 << 0)
    /// Alt, or Meta.
    public static let alt = Modifiers(rawValue: 1 << 1)
    /// Control.
    public static let control = Modifiers(rawValue: 1 << 2)
  }

  /// The key.
  public let key: Key
  /// What was held with it.
  public let modifiers: Modifiers

  /// A key stroke in the one form in which terminals can send it, so that equal keys compare equal:
  /// `^I` is Tab, `^P` and `^p` are the same, shift is part of the character.
  public init(_ key: Key, _ modifiers: Modifiers = []) {
    var key = key
    var modifiers = modifiers
    if case .character(let character) = key {
      if modifiers.contains(.shift), !modifiers.contains(.control), let upper = character.uppercased().only {
        key = .character(upper)
      }
      modifiers.remove(.shift)
      if modifiers.contains(.control) {
        let lower = character.lowercased().only ?? character
        let named = Self.namedControls[lower]
        key = named ?? .character(lower)
        if named != nil { modifiers.remove(.control) }
      }
    } else if key == .tab, modifiers.contains(.shift) {
      key = .backtab
    }
    if key == .backtab { modifiers.remove(.shift) }
    self.key = key
    self.modifiers = modifiers
  }

  /// A character key.
  public static func character(_ character: Character) -> KeyStroke {
    KeyStroke(.character(character))
  }

  /// A character key with control.
  public static func control(_ character: Character) -> KeyStroke {
    KeyStroke(.character(character), .control)
  }

  /// The character that this stroke would write into a text; nothing for commands and named keys.
  public var text: Character? {
    guard modifiers.isEmpty, case .character(let character) = key else { return nil }
    return character
  }

  private static let namedControls: [Character: Key] = [
    "i": .tab, "m": .enter, "j": .enter, "[": .escape, "h": .backspace,
  ]
}

extension String {
  /// The only character of this text, or nothing when there are none or several.
  var only: Character? { count == 1 ? first : nil }
}
