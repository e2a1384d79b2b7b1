/// One thing that a terminal can really draw in one or two columns: a base scalar and at most four marks over it.
///
/// A value of fixed size without references: screens hold thousands of them and compare them at every frame.
/// No cluster holds anything that a terminal could take for a command.
public struct Cluster: Hashable, Sendable {
  /// How many marks one cell of the terminal library holds over its base; further marks are left out.
  public static let maximumMarks = 4

  /// One blank column.
  public static let space = Cluster(checkedBase: " ", width: 1)

  /// U+FFFD, one column: stands where text has something that cannot or must not be drawn.
  public static let replacement = Cluster(checkedBase: "\u{FFFD}", width: 1)

  /// The scalar that takes up the columns.
  public let base: Unicode.Scalar

  // Zero says "no mark here": U+0000 is never a mark. Four fields, for an array would bring a reference.
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0
  private var storedWidth: UInt8
  private var storedMarkCount: UInt8 = 0

  /// How many columns it takes up: 1 or 2.
  public var width: Int { Int(storedWidth) }

  /// How many marks stand over the base, 0 to `maximumMarks`.
  public var markCount: Int { Int(storedMarkCount) }

  /// Makes a cluster of a base that is known to be drawable.
  init(checkedBase base: Unicode.Scalar, width: UInt8) {
    self.base = base
    storedWidth = width
  }

  /// Makes a cluster, or answers `nil` when the base is not drawable on its own.
  ///
  /// Regional indicators count as not drawable: two neighbours would melt into a flag of another width.
  /// - Parameters:
  ///   - base: the scalar that takes up the columns.
  ///   - marks: zero-width scalars to draw over it; others, and those after the fourth, are left out.
  public init?(base: Unicode.Scalar, marks: some Sequence<Unicode.Scalar> = EmptyCollection()) {
    guard let width = Self.width(ofBase: base) else { return nil }
    self.init(checkedBase: base, width: width)
    for mark in marks where DrawingClass(of: mark) == .mark {
      append(checkedMark: mark)
    }
  }

  /// Makes a cluster of a character, meant for literals in our own code.
  ///
  /// A character of several clusters gives its first; one that gives none becomes `replacement`.
  /// - Parameter character: the character to draw.
  public init(_ character: Character) {
    var clusters = Clusters(String(character)).makeIterator()
    self = clusters.next() ?? .replacement
  }

  /// The mark at a place.
  /// - Parameter index: 0 or more, less than `markCount`.
  /// - Returns: the scalar, in the order in which the text had it.
  public func mark(at index: Int) -> Unicode.Scalar {
    precondition(index >= 0 && index < markCount, "There is no mark at this place of the cluster.")
    let value =
      switch index {
      case 0: first
      case 1: second
      case 2: third
      default: fourth
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Adds a scalar known to be a mark, unless the cluster is full.
  mutating func append(checkedMark mark: Unicode.Scalar) {
    switch storedMarkCount {
    case 0: first = mark.value
    case 1: second = mark.value
    case 2: third = mark.value
    case 3: fourth = mark.value
    default: return
    }
    storedMarkCount += 1
  }

  /// The columns of a scalar that may stand as a base, `nil` for any other.
  static func width(ofBase scalar: Unicode.Scalar) -> UInt8? {
    switch DrawingClass(of: scalar) {
    case .narrow: scalar.isRegionalIndicator || scalar == "\u{AD}" ? nil : 1
    case .wide: 2
    case .undrawable, .mark, .hidden, .directional: nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the 26 letters whose pairs are drawn as flags.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it is one of the five skin tones that change the emoji before them.
  var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }
}
