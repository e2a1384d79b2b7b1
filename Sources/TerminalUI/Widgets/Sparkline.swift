import PlainText

/// Numbers as bars of one row, the latest at the right.
public struct Sparkline: Widget, Sendable {
  /// The numbers; what is below zero counts as zero.
  public var values: [Int]
  /// The number that takes the whole height.
  public var greatest: Int

  /// Bars for `values`, against the greatest of them or, beside other sparklines, of all.
  public init(_ values: [Int], of greatest: Int? = nil) {
    self.values = values
    self.greatest = greatest ?? values.max() ?? 0
  }

  /// Draws the last of the bars that fit into the first row.
  public func draw(into canvas: inout Canvas) {
    let shown = values.suffix(canvas.size.width)
    for (x, value) in shown.enumerated() {
      let bar = Self.bar(of: value, greatest: greatest, steps: canvas.glyphs.bars.count)
      canvas.draw(bar.map { canvas.glyphs.bars[$0] } ?? .space, at: Position(x: x, y: 0), role: .sparkline)
    }
  }

  /// Which of `steps` rising bars stands for `value`; none for nothing.
  static func bar(of value: Int, greatest: Int, steps: Int) -> Int? {
    guard value > 0, greatest > 0 else { return nil }
    return min(steps - 1, Int(Double(value) / Double(greatest) * Double(steps)))
  }
}
