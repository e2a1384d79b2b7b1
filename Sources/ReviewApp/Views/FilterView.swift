import PlainText
import ReviewEngine
import TerminalUI

/// The filter line: what is looked for at the left, how much there is and in which order at the right.
struct FilterView: Widget {
  let model: Model

  func draw(into canvas: inout Canvas) {
    canvas.fill(role: .filter)
    canvas.noteClick(in: canvas.bounds, on: .field(0))
    let right = summary
    let rightWidth = min(Columns.width(of: right), canvas.size.width / 2)
    let place = Rect(x: canvas.size.width - rightWidth - 1, y: 0, width: rightWidth, height: 1)
    canvas.draw(right, in: place, role: .muted, alignment: .trailing)
    let label = model.say(Words.filterLabel)
    let start = 1 + canvas.draw(label, at: Position(x: 1, y: 0), role: .filterLabel) + 1
    let field = Rect(x: start, y: 0, width: max(0, place.minX - start - 1), height: 1)
    if let editor = model.filter.editor {
      drawEditor(editor, in: field, into: &canvas)
    } else if model.filter.text.isEmpty {
      canvas.draw(model.say(Words.filterPlaceholder), in: field, role: .muted)
    } else {
      let text = model.filter.text
      let off = model.filter.isOn ? "" : " " + model.say(Words.filterOff)
      canvas.draw(text + off, in: field, role: model.filter.isOn ? .filter : .filterOff)
      underlineError(in: text, scroll: 0, in: field, into: &canvas)
    }
  }

  private func drawEditor(_ editor: LineEditor, in field: Rect, into canvas: inout Canvas) {
    canvas.draw(
      TextField(editor, placeholder: model.say(Words.filterPlaceholder), isFocused: true), in: field)
    if Columns.width(of: editor.text) < field.width {
      underlineError(in: editor.text, scroll: 0, in: field, into: &canvas)
    }
  }

  /// Draws the wrong part of the query again, as an error.
  private func underlineError(in text: String, scroll: Int, in field: Rect, into canvas: inout Canvas) {
    guard let error = model.filter.error, error.offset < text.count else { return }
    let characters = Array(text)
    let x = Columns.width(of: String(characters[..<error.offset]))
    let wrong = String(characters[error.offset..<min(characters.count, error.offset + error.length)])
    canvas.draw(
      wrong, in: Rect(x: field.minX + x, y: 0, width: field.width - x, height: 1), role: .filterError)
  }

  /// The mistake in the filter where the filter line has no room for it.
  var longError: String? {
    guard let error = model.filter.error.map({ model.say($0.sentence) }) else { return nil }
    return Columns.width(of: error) > model.size.width / 2 ? error : nil
  }

  /// What the right side says: the mistake, else number and order.
  private var summary: String {
    if let error = model.filter.error { return model.say(error.sentence) }
    if model.list.isLoading { return model.say(Words.loading) }
    let count = model.matchCount.map { model.say(Words.nominations($0)) } ?? model.say(Words.counting)
    return "\(count) \(model.glyphs[.separator]) \(model.say(Words.order(model.order)))"
  }
}
