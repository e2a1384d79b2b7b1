/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// The upper left cell.
  public var origin: Position
  /// Columns and rows covered.
  public var size: Size

  /// A rectangle of `size` whose upper left cell is `origin`.
  public init(origin: Position = .zero, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle of `width` columns and `height` rows at `x`,`y`; negative extents count as zero.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.init(origin: Position(x: x, y: y), size: Size(width: width, height: height))
  }

  /// The first column.
  public var minX: Int { origin.x }
  /// The column after the last.
  public var maxX: Int { origin.x + size.width }
  /// The first row.
  public var minY: Int { origin.y }
  /// The row after the last.
  public var maxY: Int { origin.y + size.height }
  /// Columns covered.
  public var width: Int { size.width }
  /// Rows covered.
  public var height: Int { size.height }
  /// Whether it covers no cell.
  public var isEmpty: Bool { size.width == 0 || size.height == 0 }

  /// Whether the cell at `position` belongs to this rectangle.
  public func contains(_ position: Position) -> Bool {
    position.x >= minX && position.x < maxX && position.y >= minY && position.y < maxY
  }

  /// The cells that both rectangles cover; empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let x = max(minX, other.minX)
    let y = max(minY, other.minY)
    return Rect(x: x, y: y, width: min(maxX, other.maxX) - x, height: min(maxY, other.maxY) - y)
  }

  /// The rectangle that is left when a margin is taken off each side.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: minX + left, y: minY + top, width: width - left - right, height: height - top - bottom)
  }

  /// The rectangle that is left when `margin` cells are taken off every side.
  public func inset(by margin: Int) -> Rect {
    inset(left: margin, top: margin, right: margin, bottom: margin)
  }

  /// A rectangle of at most `size`, in the middle of this one and never larger than it.
  public func centered(_ size: Size) -> Rect {
    let width = min(size.width, self.width)
    let height = min(size.height, self.height)
    return Rect(
      x: minX + (self.width - width) / 2, y: minY + (self.height - height) / 2, width: width, height: height)
  }
}
