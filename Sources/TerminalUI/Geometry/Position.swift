/// A place on the screen, counted in cells from the upper left corner, which is 0,0.
public struct Position: Hashable, Sendable {
  /// Columns from the left edge.
  public var x: Int
  /// Rows from the upper edge.
  public var y: Int

  /// The upper left corner.
  public static let zero = Position(x: 0, y: 0)

  /// A place `x` columns from the left and `y` rows from the top; both may be negative, which lies outside.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
