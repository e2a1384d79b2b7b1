import PlainText
import ReviewEngine
import TerminalUI

/// Two nominations side by side.
struct ComparisonView: Widget {
  let model: Model
  let comparison: ComparisonState

  /// The rows above the fields: what is alike, what was settled, and whose columns they are.
  private static let head = 3

  /// How many rows the fields have.
  static func textHeight(of model: Model) -> Int { max(1, Layout(model).body.height - head) }

  func draw(into canvas: inout Canvas) {
    canvas.fill(role: .preview)
    guard let pair = comparison.pair else {
      canvas.draw(model.say(Words.loading), at: Position(x: 2, y: 0), role: .muted)
      return canvas.placeCursor(at: .zero)
    }
    let text = ComparisonText(pair, model: model)
    drawHead(pair, text, into: &canvas)
    let place = canvas.bounds.inset(top: Self.head)
    canvas.within(place) { draw(text, into: &$0) }
    let viewport = ListViewport(
      count: text.lines.count, height: place.height, focus: comparison.top, top: comparison.top)
    canvas.draw(
      Scrollbar(viewport), in: Rect(x: canvas.size.width - 1, y: Self.head, width: 1, height: place.height))
    canvas.placeCursor(at: Position(x: 0, y: Self.head))
  }

  private func drawHead(_ pair: DuplicatePair, _ text: ComparisonText, into canvas: inout Canvas) {
    let width = canvas.size.width - 4
    let alike =
      "\(model.glyphs[.duplicate]) \(model.say(Words.likenessLabel)): \(model.say(pair.likeness.sentence))"
    for (y, line) in Columns.wrap(alike, to: width).prefix(pair.settlement == nil ? 2 : 1).enumerated() {
      canvas.draw(line, in: Rect(x: 2, y: y, width: width, height: 1), role: .previewTitle)
    }
    if let settlement = pair.settlement {
      let note = settlement.note.isEmpty ? "" : ": \(settlement.note)"
      let words =
        "\(model.say(Words.alreadySettled)): \(model.say(settlement.verdict.label)), \(settlement.reviewer)"
      canvas.draw(words + note, in: Rect(x: 2, y: 1, width: width, height: 1), role: .muted)
    }
    guard !text.isStacked else {
      let names = [(pair.earlier, Words.earlierNomination), (pair.later, Words.laterNomination)]
        .map { "\($0.0.id) (\(model.say($0.1)))" }.joined(separator: ", ")
      canvas.draw(names, in: Rect(x: 2, y: 2, width: width, height: 1), role: .previewHeading)
      return
    }
    for (nomination, said, x) in [
      (pair.earlier, Words.earlierNomination, left(text)), (pair.later, Words.laterNomination, right(text)),
    ] {
      canvas.draw(
        "\(nomination.id) (\(model.say(said)))", in: Rect(x: x, y: 2, width: text.sideWidth, height: 1),
        role: .previewHeading)
    }
  }

  private func draw(_ text: ComparisonText, into canvas: inout Canvas) {
    for (y, line) in text.lines.dropFirst(comparison.top).prefix(canvas.size.height).enumerated() {
      let role: Role = line.isDifferent ? .previewMissing : .previewValue
      guard !text.isStacked else {
        canvas.draw(line.earlier, in: Rect(x: 2, y: y, width: text.sideWidth, height: 1), role: role)
        continue
      }
      canvas.draw(line.label, in: Rect(x: 2, y: y, width: text.labelWidth, height: 1), role: .previewLabel)
      canvas.draw(line.earlier, in: Rect(x: left(text), y: y, width: text.sideWidth, height: 1), role: role)
      canvas.draw(line.sign, at: Position(x: right(text) - 2, y: y), role: role)
      canvas.draw(line.later, in: Rect(x: right(text), y: y, width: text.sideWidth, height: 1), role: role)
    }
  }

  private func left(_ text: ComparisonText) -> Int { 2 + text.labelWidth + 1 }
  private func right(_ text: ComparisonText) -> Int { left(text) + text.sideWidth + 3 }
}

/// What is compared, in place of the tabs.
struct ComparisonTitleView: Widget {
  let model: Model
  let comparison: ComparisonState

  func draw(into canvas: inout Canvas) {
    canvas.fill(role: .tab)
    guard let pair = comparison.pair else { return }
    let title = Words.comparisonTitle(pair, comparison.index + 1, of: comparison.pairs?.count ?? 1)
    canvas.draw(" \(model.say(title)) ", at: .zero, role: .tabActive)
  }
}
