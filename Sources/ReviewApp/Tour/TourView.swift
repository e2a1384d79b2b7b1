import PlainText
import ReviewEngine
import TerminalUI

/// The strip of the tour: which step it is, what to try, how to leave.
struct TourView: Widget {
  let model: Model
  let step: TourStep

  private static let margin = 2

  /// How many lines it takes in so many columns.
  static func height(of step: TourStep, in model: Model) -> Int {
    1 + lines(of: step, in: model).count
  }

  private static func lines(of step: TourStep, in model: Model) -> [String] {
    let sentence = step.sentence(key: model.keymap.label(of: step.command))
    return Columns.wrap(model.say(sentence), to: max(20, model.size.width - 2 * margin))
  }

  func draw(into canvas: inout Canvas) {
    canvas.fill(role: .box)
    let heading = Rect(x: 0, y: 0, width: canvas.size.width, height: 1).inset(
      left: Self.margin, right: Self.margin)
    let title = model.say(Words.tourTitle(step.rawValue, of: TourStep.allCases.count))
    let taken = canvas.draw(title, in: heading, role: .boxTitle)
    canvas.draw(
      model.say(Words.tourLeave(model.keymap.label(of: .goBack), isOver: step.next == nil)),
      in: heading.inset(left: taken + 2),
      role: .muted, alignment: .trailing)
    let key = model.keymap.label(of: step.command)
    var isKeyDrawn = key.isEmpty
    for (row, line) in Self.lines(of: step, in: model).enumerated() {
      var place = Position(x: Self.margin, y: row + 1)
      for word in line.split(separator: " ") {
        let isKey = !isKeyDrawn && word == key
        isKeyDrawn = isKeyDrawn || isKey
        place.x += canvas.draw(String(word), at: place, role: isKey ? .boxKey : .boxText) + 1
      }
    }
  }
}
