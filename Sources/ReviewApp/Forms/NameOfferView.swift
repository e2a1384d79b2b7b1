import ReviewEngine
import TerminalUI

/// The names that a field offers, in a list over what stands below the field, or above it where there is more room.
struct NameOfferView: Widget {
  let model: Model
  let offer: NameOffer

  /// Where the list stands.
  /// - Parameters:
  ///   - field: the place of the field's content.
  ///   - bounds: the window that shows the form's page.
  /// - Returns: the place; empty where there is no room for a name.
  func place(at field: Rect, in bounds: Rect) -> Rect {
    let rows = offer.names.count + 1
    let (below, above) = (bounds.maxY - field.maxY, field.minY - bounds.minY)
    if below >= rows || below >= above {
      return Rect(x: field.minX, y: field.maxY, width: field.width, height: min(rows, max(0, below)))
    }
    let height = min(rows, above)
    return Rect(x: field.minX, y: field.minY - height, width: field.width, height: height)
  }

  func draw(into canvas: inout Canvas) {
    guard canvas.size.height > 0 else { return }
    canvas.fill(role: .box)
    let first = max(0, (offer.chosen ?? 0) - (canvas.size.height - 2))
    for (row, index) in offer.names.indices.dropFirst(first).prefix(canvas.size.height).enumerated() {
      let line = Rect(x: 0, y: row, width: canvas.size.width, height: 1)
      let role: Role = index == offer.chosen ? .boxItemFocused : .boxItem
      canvas.fill(line, role: role)
      canvas.noteClick(in: line, on: .name(index))
      canvas.draw(offer.names[index], in: line.inset(left: 2, right: 1), role: role)
    }
    // Where a theme has no grounds, the line sets the list apart.
    canvas.verticalLine(at: .zero, length: canvas.size.height, role: .boxBorder)
    let hint = Rect(x: 0, y: offer.names.count - first, width: canvas.size.width, height: 1)
    canvas.draw(model.say(Words.namesHint), in: hint.inset(left: 2, right: 1), role: .muted)
  }
}
