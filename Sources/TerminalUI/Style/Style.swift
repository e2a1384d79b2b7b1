/// What a theme says of one role; whatever it leaves out comes from the role's parent.
public struct Style: Hashable, Sendable {
  /// The colour of the letters, or nothing to inherit it.
  public var foreground: Color?
  /// The colour behind the letters, or nothing to inherit it.
  public var background: Color?
  /// How the letters are set, or nothing to inherit it; an empty set says "plain".
  public var attributes: Attributes?

  /// A style that says nothing and so inherits everything.
  public static let inherited = Style()

  /// A style that says what is given and inherits the rest.
  public init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes? = nil) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// This style, with its gaps filled from `parent`.
  public func inheriting(from parent: Style) -> Style {
    Style(
      foreground: foreground ?? parent.foreground,
      background: background ?? parent.background,
      attributes: attributes ?? parent.attributes)
  }
}
