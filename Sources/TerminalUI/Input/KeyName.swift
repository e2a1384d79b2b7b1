/// How keys that write nothing are called, in configuration files and in footers.
enum KeyName {
  /// The name in a configuration file, in small letters.
  static func name(of key: Key) -> String {
    switch key {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .enter: "enter"
    case .escape: "esc"
    case .tab: "tab"
    case .backtab: "backtab"
    case .backspace: "backspace"
    case .delete: "delete"
    case .insert: "insert"
    case .home: "home"
    case .end: "end"
    case .pageUp: "pgup"
    case .pageDown: "pgdn"
    case .up: "up"
    case .down: "down"
    case .left: "left"
    case .right: "right"
    case .function(let number): "f\(number)"
    }
  }

  /// The name in a footer, as it is printed on keys.
  static func label(of key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backtab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .function(let number): "F\(number)"
    }
  }

  /// The key of a name, whatever its capitals; several names mean the same key.
  static func key(named name: String) -> Key? {
    if let character = name.only, !isArrow(character) {
      // A control character is no key: terminals send those for the named ones.
      return character.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
        ? .character(character) : nil
    }
    let lower = name.lowercased()
    if let key = named[lower] { return key }
    guard lower.first == "f", let number = Int(lower.dropFirst()), (1...24).contains(number),
      lower == "f\(number)"
    else { return nil }
    return .function(number)
  }

  private static func isArrow(_ character: Character) -> Bool { "↑↓←→".contains(character) }

  private static let named: [String: Key] = [
    "space": .character(" "), "enter": .enter, "return": .enter, "esc": .escape, "escape": .escape,
    "tab": .tab, "backtab": .backtab, "s-tab": .backtab, "backspace": .backspace, "bs": .backspace,
    "delete": .delete, "del": .delete, "insert": .insert, "ins": .insert, "home": .home, "end": .end,
    "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown, "pagedown": .pageDown,
    "up": .up, "down": .down, "left": .left, "right": .right, "↑": .up, "↓": .down, "←": .left, "→": .right,
    "plus": .character("+"), "caret": .character("^"),
  ]
}
