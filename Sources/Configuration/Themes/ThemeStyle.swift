public import TerminalUI

/// What a theme file says of one role; whatever it leaves out comes from the role's parent.
public struct ThemeStyle: Hashable, Sendable {
  /// The colour of the letters.
  public var foreground: ColorReference?
  /// The colour behind the letters.
  public var background: ColorReference?
  /// How the letters are set; an empty set says "plain".
  public var attributes: Attributes?

  /// A style that says what is given and inherits the rest.
  public init(
    foreground: ColorReference? = nil, background: ColorReference? = nil, attributes: Attributes? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The attributes by the names that theme files use.
  static let attributeNames: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline), ("reverse", .reverse),
  ]

  /// Every key that a style may have.
  static let keys = ["fg", "bg"] + attributeNames.map(\.name)
}
