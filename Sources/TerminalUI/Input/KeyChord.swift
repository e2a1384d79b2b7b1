/// Key strokes pressed one after another that mean one thing, such as `g d`; mostly a single one.
public struct KeyChord: Hashable, Sendable {
  /// The strokes in the order pressed; never empty.
  public let strokes: [KeyStroke]

  /// A chord of a single stroke.
  public init(_ stroke: KeyStroke) {
    strokes = [stroke]
  }

  /// A chord of several strokes.
  /// - Parameter strokes: at least one, in the order pressed.
  public init(_ strokes: [KeyStroke]) {
    precondition(!strokes.isEmpty, "A chord has at least one stroke.")
    self.strokes = strokes
  }

  /// The chord that a text names, such as `g d` or `ctrl+p`; nothing when a part of it names no key.
  public init?(parsing text: String) {
    guard let strokes = KeyStroke.sequence(parsing: text) else { return nil }
    self.strokes = strokes
  }

  /// The chord with another stroke at its end.
  public func followed(by stroke: KeyStroke) -> KeyChord { KeyChord(strokes + [stroke]) }

  /// The chords that are this one's beginnings, the shortest first, itself left out.
  public var beginnings: [KeyChord] {
    (1..<strokes.count).map { KeyChord(Array(strokes.prefix($0))) }
  }

  /// The name in a configuration file; ``init(parsing:)`` reads it back.
  public var name: String { strokes.map(\.name).joined(separator: " ") }

  /// The name in a footer: `g d`, `^P`, `Esc`.
  public var label: String { strokes.map(\.label).joined(separator: " ") }

  /// Whether its first stroke would write something where text is typed.
  public var beginsWithText: Bool { strokes[0].text != nil }
}
