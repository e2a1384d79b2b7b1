extension KeyStroke {
  /// The key stroke that `text` names: `a`, `^P`, `ctrl+p`, `alt+enter`, `Esc`, `PgUp`, `F2`, `space`.
  ///
  /// Capitals matter for a single letter only. Nothing when the text names no key.
  public init?(parsing text: String) {
    var rest = text[...]
    var modifiers: Modifiers = []
    while let (modifier, length) = Self.prefix(of: rest) {
      guard !modifiers.contains(modifier) else { return nil }
      modifiers.insert(modifier)
      rest = rest.dropFirst(length)
    }
    guard let key = KeyName.key(named: String(rest)) else { return nil }
    self.init(key, modifiers)
  }

  /// The key strokes of a chord such as `g d`: names with one or more spaces between them.
  ///
  /// Nothing when one of them names no key, or when there are none.
  public static func sequence(parsing text: String) -> [KeyStroke]? {
    var strokes: [KeyStroke] = []
    for name in text.split(separator: " ") {
      guard let stroke = KeyStroke(parsing: String(name)) else { return nil }
      strokes.append(stroke)
    }
    return strokes.isEmpty ? nil : strokes
  }

  /// The name in a configuration file, `ctrl+p`; ``init(parsing:)`` reads it back.
  public var name: String { prefixes(control: "ctrl+", alt: "alt+", shift: "shift+") + KeyName.name(of: key) }

  /// The name in a footer, `^P`, `Esc`, `PgUp`, `Space`; ``init(parsing:)`` reads it back.
  public var label: String {
    if modifiers == .control, case .character(let character) = key, character != " " {
      return "^" + character.uppercased()
    }
    return prefixes(control: "Ctrl+", alt: "Alt+", shift: "Shift+") + KeyName.label(of: key)
  }

  private func prefixes(control: String, alt: String, shift: String) -> String {
    (modifiers.contains(.control) ? control : "") + (modifiers.contains(.alt) ? alt : "")
      + (modifiers.contains(.shift) ? shift : "")
  }

  /// The modifier that `text` begins with, when something follows it.
  private static func prefix(of text: Substring) -> (Modifiers, Int)? {
    if text.first == "^", text.count > 1 { return (.control, 1) }
    let lower = text.lowercased()
    return spelledModifiers.first { lower.hasPrefix($0.0) && text.count > $0.0.count }
      .map { ($0.1, $0.0.count) }
  }

  private static let spelledModifiers: [(String, Modifiers)] = [
    ("ctrl+", .control), ("control+", .control), ("alt+", .alt), ("meta+", .alt), ("shift+", .shift),
  ]
}

extension KeyStroke: CustomStringConvertible {
  /// The name in a configuration file.
  public var description: String { name }
}
