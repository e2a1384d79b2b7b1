import PlainText
import ReviewEngine
import TerminalUI

/// The frame that dialogs share, with a list of items and a hint below.
struct DialogBox {
  /// A line that can be chosen: its key, and what it says.
  typealias Item = (key: String, text: String)

  let model: Model

  /// The columns of a frame for whole sentences.
  static let sentences = 106

  /// A frame over the foot of the list, so that the preview of what is decided stays in sight; over the foot of
  /// the screen where the list is too low. It is as wide as its content needs, and never less than looks well.
  func draw(
    _ title: String, height: Int, needing columns: Int = 0, into canvas: inout Canvas,
    content: (inout Canvas) -> Void
  ) {
    let layout = Layout(model)
    let width = min(canvas.size.width, max(48, canvas.size.width * 3 / 5, columns + 4))
    let height = min(canvas.size.height, height + 2)
    let listFoot = layout.rows.maxY - layout.body.minY
    let isOverList = model.dossier == nil && model.form == nil && model.pages.isEmpty
    let foot = isOverList && height <= listFoot ? listFoot : canvas.size.height
    canvas.drawBox(
      Rect(x: 0, y: foot - height, width: width, height: height), title: title, content: content)
  }

  /// The columns that items and lines below them need.
  static func columns(of items: [Item], lines: [String] = []) -> Int {
    let texts = items.map { Columns.width(of: $0.text) }.max() ?? 0
    return max(textColumn(of: items) + texts + 1, lines.map { Columns.width(of: $0) }.max() ?? 0)
  }

  /// Where the texts of items begin, behind their keys.
  private static func textColumn(of items: [Item]) -> Int {
    let keyWidth = items.reduce(0) { max($0, Columns.width(of: $1.key)) }
    return keyWidth == 0 ? 1 : max(4, keyWidth + 3)
  }

  /// Draws the items above some rows at the foot; where not all fit, those around the focus. Without a focus the
  /// first ones are drawn.
  func drawItems(
    _ items: [Item], focus: Int?, foot: Int, into canvas: inout Canvas,
    isEnabled: (Int) -> Bool = { _ in true }
  ) {
    let room = max(1, canvas.size.height - foot)
    let viewport = ListViewport(count: items.count, height: room, focus: focus ?? 0, top: 0)
    let x = Self.textColumn(of: items)
    let focusedRole: Role = focus == nil ? .boxItem : .boxItemFocused
    canvas.within(Rect(x: 0, y: 0, width: canvas.size.width, height: room)) { canvas in
      canvas.drawRows(of: viewport, ground: .boxItem, focused: focusedRole) { index, isFocused, canvas in
        let isFocused = isFocused && focus != nil
        let role: Role = isFocused ? .boxItemFocused : isEnabled(index) ? .boxItem : .muted
        let item = items[index]
        canvas.draw(item.key, at: Position(x: 1, y: 0), role: isFocused ? .boxItemFocused : .boxKey)
        canvas.draw(item.text, in: Rect(x: x, y: 0, width: canvas.size.width - x, height: 1), role: role)
      }
    }
  }

  /// Draws what the keys do, in the last row.
  func drawHint(_ text: String, into canvas: inout Canvas) {
    let y = canvas.size.height - 1
    canvas.draw(text, in: Rect(x: 0, y: y, width: canvas.size.width, height: 1), role: .muted)
  }
}
