/// How many colours a terminal shows, from none to all.
public enum ColorDepth: Int, CaseIterable, Comparable, Sendable {
  /// None: only bold, underline, reverse and the like.
  case mono
  /// The eight colours of the first colour terminals.
  case ansi8
  /// Those eight and their bright twins.
  case ansi16
  /// A palette of 256.
  case indexed256
  /// Any red, green and blue.
  case trueColor

  /// A depth with fewer colours comes first.
  public static func < (lhs: ColorDepth, rhs: ColorDepth) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The greatest depth that fits into a palette of `colors` entries, as terminfo's `colors` counts them.
  public init(colors: Int) {
    self =
      switch colors {
      case ..<8: .mono
      case ..<16: .ansi8
      case ..<256: .ansi16
      case ..<0x100_0000: .indexed256
      default: .trueColor
      }
  }
}
