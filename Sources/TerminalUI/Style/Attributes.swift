/// How letters are set, apart from their colours.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// The bits, in the order of the members below.
  public let rawValue: UInt8

  /// A set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier or brighter letters.
  public static let bold = Attributes(rawValue: 1 << 0)
  /// Fainter letters.
  public static let dim = Attributes(rawValue: 1 << 1)
  /// Slanted letters; many old terminals show nothing of it.
  public static let italic = Attributes(rawValue: 1 << 2)
  /// A line below the letters.
  public static let underline = Attributes(rawValue: 1 << 3)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 1 << 4)
}
