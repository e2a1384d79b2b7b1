public import ReviewEngine
import TerminalUI

/// A set of keys to begin with, before a person's own changes.
public enum KeymapPreset: String, CaseIterable, Sendable, Hashable {
  /// The keys of the registry: letters, as in vi, less and tig.
  case vim
  /// Named keys and control keys only: no letter does anything, so that nothing is decided by writing.
  case plain
  /// Every key within reach of the left hand, the other one free for paper or mouse.
  case oneHand = "one-hand"

  /// What it is for, in a few words.
  public var help: LocalizedText {
    switch self {
    case .vim:
      LocalizedText(
        vi: "chữ cái, như vi, less, tig (mặc định)", en: "letters, as in vi, less, tig (the default)")
    case .plain:
      LocalizedText(
        vi: "phím chức năng và Ctrl; chữ cái không làm gì",
        en: "function and control keys; letters do nothing")
    case .oneHand: LocalizedText(vi: "chỉ dùng tay trái", en: "the left hand alone")
    }
  }

  /// The keys of every command.
  public var keymap: Keymap { Keymap(overriding: overrides.mapValues { $0.map(Self.chord) }) }

  private var overrides: [CommandID: [String]] {
    switch self {
    case .vim: [:]
    case .plain: Self.plainKeys
    case .oneHand: Self.oneHandKeys
    }
  }

  private static func chord(_ name: String) -> KeyChord {
    guard let chord = KeyChord(parsing: name) else {
      preconditionFailure("A preset names a key that does not exist: \(name).")
    }
    return chord
  }
}
