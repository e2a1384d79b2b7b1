/// Red, green and blue, each 0-255, in the sRGB space: a colour of which the light is known.
public struct RGB: Hashable, Sendable {
  /// The red part.
  public var red: UInt8
  /// The green part.
  public var green: UInt8
  /// The blue part.
  public var blue: UInt8

  /// A colour from its three parts.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The three parts as amounts of light, 0-1, after the sRGB transfer curve (IEC 61966-2-1).
  var linear: (red: Double, green: Double, blue: Double) {
    (Self.linearTable[Int(red)], Self.linearTable[Int(green)], Self.linearTable[Int(blue)])
  }

  private static let linearTable: [Double] = (0...255).map { level in
    let value = Double(level) / 255
    guard value > 0.04045 else { return value / 12.92 }
    // The power of 2.4, by whole powers and a fifth root.
    let base = (value + 0.055) / 1.055
    return base * base * root(5, of: base * base)
  }
}

extension Color {
  /// The light of this colour, taking xterm's standard palette for the 16 colours that users may change;
  /// nothing for the terminal's default, which cannot be known.
  public var rgb: RGB? {
    switch self {
    case .terminalDefault: nil
    case .indexed(let index): XtermPalette.colors[Int(index)]
    case .rgb(let red, let green, let blue): RGB(red, green, blue)
    }
  }
}
