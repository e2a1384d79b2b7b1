import PlainText

/// A text being edited, over as many rows as it takes; whoever draws it scrolls.
public struct TextArea: Widget, Sendable {
  /// What is edited.
  public var editor: TextEditor
  /// What stands in the field while it is empty.
  public var placeholder: String
  /// Whether it has the keys, and so the cursor.
  public var isFocused: Bool

  /// A field that shows `editor`.
  public init(_ editor: TextEditor, placeholder: String = "", isFocused: Bool) {
    self.editor = editor
    self.placeholder = placeholder
    self.isFocused = isFocused
  }

  /// The columns of its text in so many columns: the last is for the cursor behind a full row.
  public static func textColumns(in columns: Int) -> Int { max(2, columns - 1) }

  /// How many rows a text takes in so many columns.
  public static func rows(of editor: TextEditor, columns: Int) -> Int {
    TextLayout(editor.letters, columns: textColumns(in: columns)).rows.count
  }

  /// Draws the field and, when it is focused, puts the hardware cursor into it.
  public func draw(into canvas: inout Canvas) {
    let role = isFocused ? Role.formFieldFocused : .formField
    canvas.fill(role: role)
    if editor.isEmpty {
      canvas.draw(
        placeholder, in: Rect(x: 0, y: 0, width: canvas.size.width, height: 1), role: .formPlaceholder)
      if isFocused { canvas.placeCursor(at: .zero) }
      return
    }
    let layout = TextLayout(editor.letters, columns: Self.textColumns(in: canvas.size.width))
    let selection = isFocused ? editor.selection : nil
    let seen = canvas.visibleRows
    for (y, row) in layout.rows.enumerated() where seen.contains(y) {
      canvas.draw(String(editor.letters[row]), at: Position(x: 0, y: y), role: role)
      if let chosen = selection?.clamped(to: row), !chosen.isEmpty {
        let start = layout.position(of: chosen.lowerBound)
        let text = String(editor.letters[chosen])
        canvas.fill(Rect(x: start.x, y: y, width: Columns.width(of: text), height: 1), role: .formSelection)
        canvas.draw(text, at: Position(x: start.x, y: y), role: .formSelection)
      }
    }
    if isFocused { canvas.placeCursor(at: layout.position(of: editor.cursor)) }
  }
}
