/// The 256 colours of xterm's palette, as xterm's own `256colres.h` and `XTerm-col.ad` define them.
enum XtermPalette {
  /// The light of each palette entry.
  static let colors: [RGB] = ansi + cube + greys

  private static let ansi = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]

  private static let cube = (0..<216).map { index in
    RGB(level(index / 36), level(index / 6 % 6), level(index % 6))
  }

  private static let greys = (0..<24).map { step in
    let level = UInt8(8 + 10 * step)
    return RGB(level, level, level)
  }

  private static func level(_ step: Int) -> UInt8 {
    step == 0 ? 0 : UInt8(55 + 40 * step)
  }
}
