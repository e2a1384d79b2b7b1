internal import PlainText
public import TerminalUI

/// A colour as a theme file writes it: itself, or by a name from the palette.
public enum ColorReference: Hashable, Sendable {
  /// A colour that needs no palette.
  case color(Color)
  /// A name from the palette of the theme, or of one that it inherits from.
  case named(String)

  /// The text in a theme file; ``init(parsing:)`` reads it back.
  public var text: String {
    switch self {
    case .named(let name): name
    case .color(.terminalDefault): "default"
    case .color(.indexed(let index)):
      index < 16 ? "ansi:" + Self.ansiNames[Int(index)] : String(index)
    case .color(.rgb(let red, let green, let blue)):
      "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }

  /// The colour or the name that `text` writes.
  ///
  /// Whatever is no colour is taken for a name; but who begins with `#` or `ansi:` meant a colour.
  init(parsing text: String) throws(Mistake) {
    if text == "default" {
      self = .color(.terminalDefault)
    } else if text.hasPrefix("#") {
      guard let color = Color(hex: text) else { throw Mistake(problem: .malformedColor(text)) }
      self = .color(color)
    } else if text.hasPrefix("ansi:") {
      guard let index = Self.ansiNames.firstIndex(of: String(text.dropFirst(5))) else {
        let nearest = NearestName.of(text, among: Self.ansiNames.map { "ansi:" + $0 })
        throw Mistake(problem: .malformedColor(text), nearest: nearest)
      }
      self = .color(.indexed(UInt8(index)))
    } else if let number = Int(text) {
      try self.init(number)
    } else {
      self = .named(text)
    }
  }

  /// The entry `number` of the terminal's palette of 256.
  init(_ number: Int) throws(Mistake) {
    guard let index = UInt8(exactly: number) else {
      throw Mistake(problem: .colorOutOfRange(number, limit: 256))
    }
    self = .color(.indexed(index))
  }

  /// Why something is not a colour.
  struct Mistake: Error, Equatable {
    var problem: Problem
    var nearest: String?
  }

  /// Whether a palette could not give this name a colour, since it always means something else.
  static func isReserved(_ name: String) -> Bool {
    name == "default" || name.hasPrefix("#") || name.hasPrefix("ansi:") || Int(name) != nil
  }

  /// The colours of ISO 6429 in its order, then their bright twins.
  static let ansiNames: [String] = {
    let plain = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return plain + plain.map { "bright-" + $0 }
  }()
}
