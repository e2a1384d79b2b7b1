/// One row that fills as work goes on.
public struct ProgressBar: Widget, Sendable {
  /// How much is done.
  public var done: Int
  /// How much there is; 0 when it is not known, which shows an empty bar.
  public var total: Int

  /// A bar for `done` of `total`.
  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }

  /// Draws the bar into the first row.
  public func draw(into canvas: inout Canvas) {
    let full = filled(width: canvas.size.width)
    for x in 0..<canvas.size.width {
      canvas.draw(
        x < full ? .full : .empty, at: Position(x: x, y: 0), role: x < full ? .progress : .progressRest)
    }
  }

  /// The full cells of a bar `width` wide; all of them only when all is done.
  func filled(width: Int) -> Int {
    guard total > 0, done > 0 else { return 0 }
    return done >= total ? width : Int(Double(width) * (Double(done) / Double(total)))
  }
}
