/// How many cells something covers.
public struct Size: Hashable, Sendable {
  /// Columns; never negative.
  public let width: Int
  /// Rows; never negative.
  public let height: Int

  /// No cells at all.
  public static let zero = Size(width: 0, height: 0)

  /// A size of `width` columns and `height` rows; what is below zero counts as zero.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The number of cells.
  public var area: Int { width * height }
}

extension Size: CustomStringConvertible {
  /// Columns and rows as people write them, `80×24`.
  public var description: String { "\(width)×\(height)" }
}
