import PlainText
import ReviewEngine
import TerminalUI

/// What a decision needs to know of the focused nomination, beside or below the list.
struct PreviewView: Widget {
  let model: Model
  let divider: Rect
  let place: Rect

  func draw(into canvas: inout Canvas) {
    guard !place.isEmpty else { return }
    if divider.width == 1 {
      canvas.verticalLine(at: divider.origin, length: divider.height, role: .border)
    } else {
      canvas.horizontalLine(at: divider.origin, length: divider.width, role: .border)
    }
    canvas.within(place) { canvas in
      canvas.fill(role: .preview)
      guard let nomination = model.list.focused?.nomination else { return }
      canvas.within(canvas.bounds.inset(left: 1, right: 1)) { draw(nomination, into: &$0) }
    }
  }

  private func draw(_ nomination: Nomination, into canvas: inout Canvas) {
    let dossier = nomination.dossier
    let revision = "\(model.say(Words.revision)) \(nomination.revision)"
    canvas.draw(nomination.id.rawValue, in: canvas.bounds, role: .previewLabel)
    canvas.draw(revision, in: canvas.bounds, role: .previewLabel, alignment: .trailing)
    var y = 1
    for line in Columns.wrap(dossier.subject, to: canvas.size.width).prefix(2) {
      canvas.draw(line, at: Position(x: 0, y: y), role: .previewTitle)
      y += 1
    }
    let lines = DossierLines(nomination, model: model)
    for text in [lines.kinds, lines.belonging] where !text.isEmpty {
      for line in Columns.wrap(text, to: canvas.size.width).prefix(2) {
        canvas.draw(line, at: Position(x: 0, y: y), role: .previewValue)
        y += 1
      }
    }
    let status = NominationGlyph(nomination, for: model.setting.reviewer.name)
    canvas.draw(status.glyph, at: Position(x: 0, y: y), role: status.role)
    canvas.draw(
      lines.status, in: Rect(x: 2, y: y, width: canvas.size.width - 2, height: 1), role: .previewValue)
    y += 1
    for (label, value) in lines.facts {
      y = LabelledText(label: label, value: value, labelWidth: min(14, canvas.size.width / 3))
        .draw(into: &canvas, y: y)
    }
    guard !dossier.achievement.isEmpty else { return }
    if canvas.size.height - y > 4 { y += 1 }
    canvas.draw(model.say(Words.achievement), at: Position(x: 0, y: y), role: .previewHeading)
    for (row, line) in Columns.wrap(dossier.achievement, to: canvas.size.width).enumerated() {
      canvas.draw(line, at: Position(x: 0, y: y + 1 + row), role: .previewValue)
    }
  }
}
