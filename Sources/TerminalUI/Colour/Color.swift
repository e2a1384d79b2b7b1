/// A colour as a theme names it, before it is fitted to what the terminal can show.
public enum Color: Hashable, Sendable {
  /// Whatever the user's terminal uses when no colour is asked for.
  case terminalDefault
  /// An entry of the terminal's palette: 0-15 are the user's own colours, 16-231 a cube, 232-255 greys.
  case indexed(UInt8)
  /// Red, green and blue, each 0-255, in the sRGB space.
  case rgb(UInt8, UInt8, UInt8)

  /// The colour of `#rrggbb` or `#rgb`, with or without `#`; nothing when the text is not such a colour.
  public init?(hex: String) {
    var digits: [UInt8] = []
    for character in hex.hasPrefix("#") ? hex.dropFirst() : hex[...] {
      guard character.isASCII, let digit = character.hexDigitValue else { return nil }
      digits.append(UInt8(digit))
    }
    switch digits.count {
    case 3: self = .rgb(digits[0] * 17, digits[1] * 17, digits[2] * 17)
    case 6:
      self = .rgb(
        digits[0] << 4 | digits[1], digits[2] << 4 | digits[3], digits[4] << 4 | digits[5])
    default: return nil
    }
  }
}
