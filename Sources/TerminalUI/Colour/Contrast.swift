extension RGB {
  /// The relative luminance, 0 for black to 1 for white, as WCAG 2.2 defines it.
  public var relativeLuminance: Double {
    let light = linear
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// The contrast ratio of two colours, 1 for none to 21 for black on white, after WCAG 2.2,
  /// whose success criteria 1.4.3 and 1.4.11 ask 4.5 for text and 3 for marks.
  public func contrast(with other: RGB) -> Double {
    let brighter = max(relativeLuminance, other.relativeLuminance)
    let darker = min(relativeLuminance, other.relativeLuminance)
    return (brighter + 0.05) / (darker + 0.05)
  }

  /// Whether dark text reads better on this colour than light text does.
  public var isLight: Bool { contrast(with: RGB(0, 0, 0)) > contrast(with: RGB(255, 255, 255)) }
}
