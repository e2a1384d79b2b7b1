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
      guard let row = model.list.focused else { return }
      canvas.within(canvas.bounds.inset(left: 1, right: 1)) { draw(row.nomination, row.likes, into: &$0) }
    }
  }

  private func draw(_ nomination: Nomination, _ likes: [LikeNotice], into canvas: inout Canvas) {
    let dossier = nomination.dossier
    let revision = "\(model.say(Words.revision)) \(nomination.revision)"
    canvas.draw(nomination.id.rawValue, in: canvas.bounds, role: .previewLabel)
    canvas.draw(revision, in: canvas.bounds, role: .previewLabel, alignment: .trailing)
    let lines = DossierLines(nomination, model: model)
    var y = 1
    y = write(dossier.subject, role: .previewTitle, atMost: 2, y: y, into: &canvas)
    for text in isCompact(canvas) ? [lines.everything] : [lines.kinds, lines.belonging] where !text.isEmpty {
      y = write(text, role: .previewValue, atMost: 2, y: y, into: &canvas)
    }
    let status = NominationGlyph(nomination, for: model.setting.reviewer.name)
    canvas.draw(status.glyph, at: Position(x: 0, y: y), role: status.role)
    canvas.draw(
      lines.status, in: Rect(x: 2, y: y, width: canvas.size.width - 2, height: 1), role: .previewValue)
    y += 1
    for like in likes {
      canvas.draw(.duplicate, at: Position(x: 0, y: y), role: .listGlyphDuplicate)
      let place = canvas.bounds.inset(left: 2)
      let text = "\(like.id) \(model.say(like.likeness.sentence))"
      y = canvas.within(place) { write(text, role: .previewValue, atMost: 2, y: y, into: &$0) }
    }
    for (label, value) in isCompact(canvas) ? lines.decision : lines.decision + lines.facts {
      y = LabelledText(label: label, value: value, labelWidth: min(14, canvas.size.width / 3))
        .draw(into: &canvas, y: y)
    }
    guard !dossier.achievement.isEmpty else { return }
    if !isCompact(canvas) {
      canvas.draw(model.say(Words.achievement), at: Position(x: 0, y: y + 1), role: .previewHeading)
      y += 2
    }
    _ = write(dossier.achievement, role: .previewValue, atMost: canvas.size.height, y: y, into: &canvas)
  }

  /// Whether there is room for little more than the achievement, which is what a decision is about.
  private func isCompact(_ canvas: Canvas) -> Bool { canvas.size.height < 16 }

  /// Writes a text over as many lines as it takes, up to a number, and says where the next line is.
  private func write(
    _ text: String, role: Role, atMost limit: Int, y: Int, into canvas: inout Canvas
  ) -> Int {
    let lines = Columns.wrap(text, to: canvas.size.width).prefix(limit)
    for (row, line) in lines.enumerated() { canvas.draw(line, at: Position(x: 0, y: y + row), role: role) }
    return y + lines.count
  }
}
