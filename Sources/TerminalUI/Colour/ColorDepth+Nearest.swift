extension ColorDepth {
  /// The colour nearest to `color`, as the eye sees it, among those that this depth can show.
  ///
  /// A grey stays grey: in a palette of eight the nearest to a dark grey would be red, which says "error".
  /// What can be shown as it is stays as it is. Colours given in red, green and blue are never mapped
  /// onto the first 16 of 256, since users change those.
  public func nearest(to color: Color) -> Color {
    switch (self, color) {
    case (_, .terminalDefault), (.mono, _): .terminalDefault
    case (.trueColor, _): color
    case (.indexed256, .indexed): color
    case (.ansi16, .indexed(let index)) where index < 16: color
    case (.ansi8, .indexed(let index)) where index < 8: color
    default: .indexed(color.rgb.map(nearestIndex) ?? 0)
    }
  }

  /// The palette entries that a colour may be mapped onto.
  private var candidates: Range<Int> {
    switch self {
    case .mono: 0..<1
    case .ansi8: 0..<8
    case .ansi16: 0..<16
    case .indexed256, .trueColor: 16..<256
    }
  }

  private func nearestIndex(to color: RGB) -> UInt8 {
    let wanted = Oklab(color)
    var best = candidates.lowerBound
    var least = Double.infinity
    for index in candidates where !wanted.isGrey || Self.paletteInOklab[index].isGrey {
      let distance = Self.paletteInOklab[index].squaredDistance(to: wanted)
      if distance < least {
        least = distance
        best = index
      }
    }
    return UInt8(best)
  }

  private static let paletteInOklab: [Oklab] = XtermPalette.colors.map(Oklab.init)
}
