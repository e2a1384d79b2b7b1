import PlainText
import ReviewEngine
import TerminalUI

/// The quotas of the policy with their counts.
struct QuotaView: Widget {
  let model: Model
  let dialog: QuotaDialog

  private static let barWidth = 12
  private static let numberWidth = 9
  private static let stateWidth = 14

  /// How many lines the counters have.
  static func lineCount(of model: Model) -> Int { QuotaLine.all(of: model).count }

  func draw(into canvas: inout Canvas) {
    canvas.drawBox(canvas.bounds, title: model.say(Words.quotasTitle)) { canvas in
      for (y, line) in QuotaLine.all(of: model).dropFirst(dialog.top).prefix(canvas.size.height).enumerated()
      {
        draw(line, y: y, into: &canvas)
      }
    }
    let hint = " \(model.say(Words.quotasHint)) "
    let place = Rect(x: 2, y: canvas.size.height - 1, width: canvas.size.width - 4, height: 1)
    canvas.draw(hint, in: place, role: .boxBorder, alignment: .trailing)
    canvas.placeCursor(at: Position(x: 2, y: 1))
  }

  private func draw(_ line: QuotaLine, y: Int, into canvas: inout Canvas) {
    let width = canvas.size.width
    switch line {
    case .said(let text):
      canvas.draw(text, in: Rect(x: 0, y: y, width: width, height: 1), role: .muted)
    case .heading(let name, let remark, let isBroken):
      let room = Columns.width(of: remark)
      let fits = width > room + 20
      canvas.draw(
        name, in: Rect(x: 0, y: y, width: fits ? width - room - 1 : width, height: 1), role: .boxText)
      if fits {
        canvas.draw(
          remark, in: Rect(x: width - room, y: y, width: room, height: 1),
          role: isBroken ? .boxWarning : .muted)
      }
    case .quota(let count, let name, let isGroup): draw(count, name, isGroup: isGroup, y: y, into: &canvas)
    }
  }

  /// Name, bar, count against bound, and how it stands in words; the bar goes first where there is little room.
  private func draw(_ count: QuotaCount, _ name: String, isGroup: Bool, y: Int, into canvas: inout Canvas) {
    let width = canvas.size.width
    let right = Self.numberWidth + Self.stateWidth
    let hasBar = width >= 60
    let left = isGroup ? 2 : 0
    let nameWidth = max(4, width - right - (hasBar ? Self.barWidth + 1 : 0) - left)
    let role: Role = count.isBroken ? .boxWarning : .boxText
    canvas.draw(name, in: Rect(x: left, y: y, width: nameWidth - 1, height: 1), role: .boxText)
    var x = left + nameWidth
    if hasBar {
      canvas.draw(
        ProgressBar(done: count.part, total: count.bound),
        in: Rect(x: x, y: y, width: Self.barWidth, height: 1))
      x += Self.barWidth + 1
    }
    canvas.draw(
      "\(count.part)/\(count.bound)", in: Rect(x: x, y: y, width: Self.numberWidth - 1, height: 1),
      role: role,
      alignment: .trailing)
    x += Self.numberWidth
    if count.isBroken { canvas.draw(.overdue, at: Position(x: x, y: y), role: .boxWarning) }
    canvas.draw(
      model.say(count.sentence), in: Rect(x: x + 2, y: y, width: Self.stateWidth - 2, height: 1), role: role)
  }
}
