public import PlainText

/// Where a text stands that is narrower than its place.
public enum Alignment: Sendable {
  /// At the left edge.
  case leading
  /// In the middle.
  case center
  /// At the right edge; a text that is too long still keeps its beginning.
  case trailing
}

extension Canvas {
  /// Writes `text` from `position` on, over the ground that is there, and says how many columns it took.
  ///
  /// What lies outside of the window is not drawn; of a wide cluster that the edge cuts, a space remains.
  /// The columns are those of the whole text, drawn or not.
  @discardableResult
  public mutating func draw(_ text: String, at position: Position, role: Role) -> Int {
    var x = position.x
    for cluster in Clusters(text) {
      draw(cluster, at: Position(x: x, y: position.y), role: role)
      x += cluster.width
    }
    return x - position.x
  }

  /// Writes `text` into the first row of `place`, cut to it with an ellipsis and aligned within it.
  ///
  /// - Returns: the columns that the text took.
  @discardableResult
  public mutating func draw(
    _ text: String, in place: Rect, role: Role, alignment: Alignment = .leading
  ) -> Int {
    guard !place.isEmpty else { return 0 }
    let fitted = Columns.truncate(text, to: place.width, ellipsis: glyphs[.ellipsis])
    let width = Columns.width(of: fitted)
    let offset =
      switch alignment {
      case .leading: 0
      case .center: (place.width - width) / 2
      case .trailing: place.width - width
      }
    return draw(fitted, at: Position(x: place.minX + offset, y: place.minY), role: role)
  }

  /// Puts one cluster at `position`, over the ground that is there.
  public mutating func draw(_ cluster: Cluster, at position: Position, role: Role) {
    let x = origin.x + position.x
    let y = origin.y + position.y
    guard y >= clip.minY, y < clip.maxY else { return }
    if x >= clip.minX, x + cluster.width <= clip.maxX {
      buffer.put(cluster, x: x, y: y, role: role)
    } else if cluster.width == 2, x < clip.maxX, x + 1 >= clip.minX, !clip.isEmpty {
      buffer.put(.space, x: max(x, clip.minX), y: y, role: role)
    }
  }

  /// Puts a sign at `position`.
  public mutating func draw(_ glyph: Glyph, at position: Position, role: Role) {
    draw(glyphs[glyph], at: position, role: role)
  }
}
