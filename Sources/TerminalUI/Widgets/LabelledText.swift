import PlainText

/// A name and what it stands for beside it, over as many rows as it takes.
public struct LabelledText: Sendable {
  /// The name.
  public var label: String
  /// What it stands for.
  public var value: String
  /// The columns of the label, with the space behind it.
  public var labelWidth: Int
  /// What the value is.
  public var valueRole: Role

  /// A name and what it stands for.
  public init(label: String, value: String, labelWidth: Int, valueRole: Role = .previewValue) {
    self.label = label
    self.value = value
    self.labelWidth = labelWidth
    self.valueRole = valueRole
  }

  /// Draws from row `y` on and returns the row after the last one it takes, drawn or not.
  public func draw(into canvas: inout Canvas, y: Int) -> Int {
    let room = max(1, canvas.size.width - labelWidth)
    canvas.draw(label, in: Rect(x: 0, y: y, width: max(0, labelWidth - 1), height: 1), role: .previewLabel)
    let lines = Columns.wrap(value, to: room)
    for (row, line) in lines.enumerated() {
      canvas.draw(line, at: Position(x: labelWidth, y: y + row), role: valueRole)
    }
    return y + max(1, lines.count)
  }
}
