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

  /// The nearest look that a terminal of this depth can show, on a screen that is dark or light by itself.
  ///
  /// Two different colours may have the same nearest one. Text must not vanish by that, so letters that
  /// would take the colour of what is behind them become the terminal's default, or, on a coloured
  /// ground, black or white, whichever has the better contrast.
  public func fitted(to depth: ColorDepth, mode: Theme.Mode) -> Rendition {
    var fitted = self
    fitted.foreground = depth.nearest(to: foreground)
    fitted.background = depth.nearest(to: background)
    if let ground = fitted.background.rgb {
      if fitted.foreground == fitted.background, foreground != background {
        fitted.foreground = .indexed(ground.isLight ? 0 : 7)
      }
    } else if let letters = fitted.foreground.rgb, let wanted = foreground.rgb {
      let screen = mode == .dark ? RGB(0, 0, 0) : RGB(255, 255, 255)
      let isLost = letters.contrast(with: screen) < Self.leastContrast
      if isLost, wanted.contrast(with: screen) >= Self.leastContrast { fitted.foreground = .terminalDefault }
    }
    return fitted
  }

  /// Below this ratio letters cannot be seen at all.
  private static let leastContrast = 1.5
}
