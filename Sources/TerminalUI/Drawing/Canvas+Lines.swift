extension Canvas {
  /// Draws a line of `length` cells to the right.
  public mutating func horizontalLine(at position: Position, length: Int, role: Role) {
    for step in 0..<max(0, length) {
      draw(.horizontal, at: Position(x: position.x + step, y: position.y), role: role)
    }
  }

  /// Draws a line of `length` cells downwards.
  public mutating func verticalLine(at position: Position, length: Int, role: Role) {
    for step in 0..<max(0, length) {
      draw(.vertical, at: Position(x: position.x, y: position.y + step), role: role)
    }
  }

  /// Draws a frame along the inner edge of `rect`, which must be at least two cells wide and high to show.
  public mutating func frame(_ rect: Rect, role: Role) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let right = rect.maxX - 1
    let bottom = rect.maxY - 1
    horizontalLine(at: Position(x: rect.minX + 1, y: rect.minY), length: rect.width - 2, role: role)
    horizontalLine(at: Position(x: rect.minX + 1, y: bottom), length: rect.width - 2, role: role)
    verticalLine(at: Position(x: rect.minX, y: rect.minY + 1), length: rect.height - 2, role: role)
    verticalLine(at: Position(x: right, y: rect.minY + 1), length: rect.height - 2, role: role)
    draw(.topLeft, at: rect.origin, role: role)
    draw(.topRight, at: Position(x: right, y: rect.minY), role: role)
    draw(.bottomLeft, at: Position(x: rect.minX, y: bottom), role: role)
    draw(.bottomRight, at: Position(x: right, y: bottom), role: role)
  }
}
