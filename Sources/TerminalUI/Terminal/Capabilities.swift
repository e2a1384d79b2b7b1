/// What a terminal can do.
public struct Capabilities: Hashable, Sendable {
  /// How many colours it shows.
  public var colorDepth: ColorDepth
  /// Whether it takes UTF-8; otherwise only ASCII can be shown.
  public var isUTF8: Bool

  /// What a terminal can do.
  public init(colorDepth: ColorDepth, isUTF8: Bool) {
    self.colorDepth = colorDepth
    self.isUTF8 = isUTF8
  }

  /// The signs that it can show.
  public var glyphs: Glyphs { isUTF8 ? .unicode : .ascii }
}
