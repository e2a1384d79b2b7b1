import PlainText

/// One row of keys and what they do; where not all fit, the last ones are left out.
public struct Footer: Widget, Sendable {
  /// A key and what it does.
  public struct Hint: Hashable, Sendable {
    /// The key, as `KeyStroke.label` prints it.
    public var key: String
    /// What it does.
    public var text: String
    /// Whether others are left out before this one, as the way to the help should stay.
    public var isPinned: Bool

    /// A key and what it does.
    public init(key: String, text: String, isPinned: Bool = false) {
      self.key = key
      self.text = text
      self.isPinned = isPinned
    }

    var width: Int { Columns.width(of: key) + 1 + Columns.width(of: text) }
  }

  /// The keys, the most useful first.
  public var hints: [Hint]

  /// A row of keys.
  public init(_ hints: [Hint]) {
    self.hints = hints
  }

  /// Draws the hints that fit into the first row, with a column free at either end.
  public func draw(into canvas: inout Canvas) {
    canvas.fill(Rect(x: 0, y: 0, width: canvas.size.width, height: 1), role: .footer)
    var x = 1
    for index in fittingIndices(width: canvas.size.width - 2) {
      let hint = hints[index]
      canvas.noteClick(in: Rect(x: x, y: 0, width: hint.width, height: 1), on: .hint(index))
      x += canvas.draw(hint.key, at: Position(x: x, y: 0), role: .footerKey) + 1
      x += canvas.draw(hint.text, at: Position(x: x, y: 0), role: .footerText) + Self.gap
    }
  }

  /// The hints that fit into so many columns, in their order.
  public func fitting(width: Int) -> [Hint] { fittingIndices(width: width).map { hints[$0] } }

  private func fittingIndices(width: Int) -> [Int] {
    var chosen = Array(hints.indices)
    var total = hints.map { $0.width + Self.gap }.reduce(-Self.gap, +)
    while total > width, let last = chosen.lastIndex(where: { !hints[$0].isPinned }) ?? chosen.indices.last {
      total -= hints[chosen.remove(at: last)].width + Self.gap
    }
    return chosen
  }

  private static let gap = 2
}
