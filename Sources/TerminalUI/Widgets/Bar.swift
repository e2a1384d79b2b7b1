/// One row as long as a number, beside others that are measured against the same greatest number. What there is of
/// anything is seen, however little it is.
public struct Bar: Widget, Sendable {
  /// The part that is drawn full.
  public var full: Int
  /// The part behind it that is drawn light.
  public var light: Int
  /// The number that takes the whole width.
  public var greatest: Int

  /// A bar for `full` and `light` together.
  public init(_ full: Int, light: Int = 0, of greatest: Int) {
    self.full = full
    self.light = light
    self.greatest = greatest
  }

  /// Draws the bar into the first row.
  public func draw(into canvas: inout Canvas) {
    let cells = cells(width: canvas.size.width)
    for x in 0..<cells.full { canvas.draw(.full, at: Position(x: x, y: 0), role: .chartBar) }
    for x in cells.full..<cells.full + cells.light {
      canvas.draw(.empty, at: Position(x: x, y: 0), role: .chartLabel)
    }
  }

  /// How many cells of a row `width` wide are full, and how many light: the length is that of the sum, as near as cells
  /// can be, so that bars of one chart compare.
  func cells(width: Int) -> (full: Int, light: Int) {
    let (full, light) = (max(0, full), max(0, light))
    guard greatest > 0, full + light > 0, width > 0 else { return (0, 0) }
    let parts = (full > 0 ? 1 : 0) + (light > 0 ? 1 : 0)
    let length = min(width, max(parts, Self.share(full + light, of: greatest, width: width)))
    var first = Self.share(full, of: full + light, width: length)
    if full > 0 { first = max(1, first) }
    if light > 0, length > 1 { first = min(length - 1, first) }
    return (first, length - first)
  }

  private static func share(_ part: Int, of whole: Int, width: Int) -> Int {
    Int((Double(width) * Double(part) / Double(whole)).rounded())
  }
}
