import PlainText

/// One row that shows a line being edited, scrolled so that the cursor is seen.
public struct TextField: Widget, Sendable {
  /// What is edited.
  public var editor: LineEditor
  /// What stands in the field while it is empty.
  public var placeholder: String
  /// Whether it has the keys, and so the cursor.
  public var isFocused: Bool

  /// A field that shows `editor`.
  public init(_ editor: LineEditor, placeholder: String = "", isFocused: Bool) {
    self.editor = editor
    self.placeholder = placeholder
    self.isFocused = isFocused
  }

  /// Draws the field and, when it is focused, puts the hardware cursor into it.
  public func draw(into canvas: inout Canvas) {
    let role = isFocused ? Role.formFieldFocused : .formField
    let width = canvas.size.width
    canvas.fill(Rect(x: 0, y: 0, width: width, height: 1), role: role)
    if editor.isEmpty {
      canvas.draw(placeholder, in: canvas.bounds, role: .formPlaceholder)
      if isFocused { canvas.placeCursor(at: .zero) }
      return
    }
    let widths = (before: editor.columnsBeforeCursor, all: Columns.width(of: editor.text))
    let scroll = Self.scroll(cursor: widths.before, total: widths.all, width: width)
    canvas.draw(editor.text, at: Position(x: -scroll, y: 0), role: role)
    if scroll > 0 { canvas.draw(.moreLeft, at: .zero, role: .formScroll) }
    if widths.all - scroll > width {
      canvas.draw(.moreRight, at: Position(x: width - 1, y: 0), role: .formScroll)
    }
    if isFocused { canvas.placeCursor(at: Position(x: widths.before - scroll, y: 0)) }
  }

  /// The columns to leave out at the left: none while the text and the cursor behind it fit, else by half
  /// widths, so that the text does not run under the eyes at every key. Depends on nothing but its arguments.
  static func scroll(cursor: Int, total: Int, width: Int) -> Int {
    guard total >= width, cursor >= width - 1 else { return 0 }
    let step = max(1, width / 2)
    // The last column belongs to the sign of more text, the first one too once something is left out.
    let hidden = cursor - (width - 2)
    return (hidden + step - 1) / step * step
  }
}

extension LineEditor {
  /// The columns that the text before the cursor takes.
  public var columnsBeforeCursor: Int { Columns.width(of: String(before)) }
}
