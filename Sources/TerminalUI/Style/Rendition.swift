/// How a cell looks in the end: a style without gaps.
public struct Rendition: Hashable, Sendable {
  /// The colour of the letters.
  public var foreground: Color
  /// The colour behind them.
  public var background: Color
  /// How the letters are set.
  public var attributes: Attributes

  /// A look from its parts; what is left out is the terminal's own.
  public init(
    foreground: Color = .terminalDefault, background: Color = .terminalDefault, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The nearest look that a terminal of this depth can show.
  ///
  /// Two different colours may have the same nearest one. Text must not vanish by that, so letters that
  /// would take the colour of what is behind them become the terminal's default, or, on a coloured
  /// ground, black or white, whichever has the better contrast.
  public func fitted(to depth: ColorDepth) -> Rendition {
    var fitted = self
    fitted.foreground = depth.nearest(to: foreground)
    fitted.background = depth.nearest(to: background)
    guard fitted.foreground == fitted.background, foreground != background, let ground = fitted.background.rgb
    else { return fitted }
    fitted.foreground = .indexed(ground.isLight ? 0 : 7)
    return fitted
  }
}
