/// How much of a row or column of panes one pane asks for.
public enum Extent: Hashable, Sendable {
  /// So many cells, as far as there is room.
  case fixed(Int)
  /// A share of what the fixed ones leave, in proportion to `weight`, which is at least 1.
  case flexible(weight: Int)

  /// One equal share of what is left.
  public static let flexible = Extent.flexible(weight: 1)
}

extension Rect {
  /// Cuts the rectangle into rows, from the top, one for each extent, all as wide as this one.
  ///
  /// Where there is not enough room the first extents win and the last become empty, so that a small
  /// screen loses what stands lowest. When an extent is flexible, the rows cover the whole height.
  public func rows(_ extents: [Extent], gap: Int = 0) -> [Rect] {
    Self.cut(minY, height, extents, gap).map { Rect(x: minX, y: $0.start, width: width, height: $0.length) }
  }

  /// Cuts the rectangle into columns, from the left, one for each extent, all as high as this one.
  ///
  /// The rules are those of ``rows(_:gap:)``.
  public func columns(_ extents: [Extent], gap: Int = 0) -> [Rect] {
    Self.cut(minX, width, extents, gap).map { Rect(x: $0.start, y: minY, width: $0.length, height: height) }
  }

  private static func cut(
    _ start: Int, _ total: Int, _ extents: [Extent], _ gap: Int
  ) -> [(start: Int, length: Int)] {
    var room = max(0, total - gap * max(0, extents.count - 1))
    var weights = 0
    var lengths: [Int] = []
    for extent in extents {
      switch extent {
      case .fixed(let wanted):
        let length = min(max(0, wanted), room)
        room -= length
        lengths.append(length)
      case .flexible(let weight):
        weights += max(1, weight)
        lengths.append(0)
      }
    }
    for (index, extent) in extents.enumerated() {
      guard case .flexible(let weight) = extent else { continue }
      // Dividing what is left by the weights that are left spends every cell without a remainder.
      let share = (room * max(1, weight) + weights - 1) / weights
      lengths[index] = share
      room -= share
      weights -= max(1, weight)
    }
    var next = start
    return lengths.map { length in
      let first = min(next, start + total)
      next = first + length + gap
      return (first, min(length, start + total - first))
    }
  }
}
