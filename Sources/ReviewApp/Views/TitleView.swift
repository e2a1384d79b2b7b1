import PlainText
import ReviewEngine
import TerminalUI

/// The first line: programme, reviewer and store at the left; language and progress at the right.
struct TitleView: Widget {
  let model: Model

  func draw(into canvas: inout Canvas) {
    canvas.fill(role: .title)
    let setting = model.setting
    let separator = " \(canvas.glyphs[.separator]) "
    let parts = [
      model.say(setting.policy.title),
      "\(model.say(setting.reviewer.role.label)) \(setting.reviewer.name)", setting.storeName,
    ]
    var x = 1
    x += canvas.draw(model.say(Words.programName), at: Position(x: x, y: 0), role: .title) + 1
    canvas.draw(.vertical, at: Position(x: x, y: 0), role: .title)
    x += 2
    let right = rightWidth
    canvas.draw(
      parts.joined(separator: separator),
      in: Rect(x: x, y: 0, width: canvas.size.width - x - right - 2, height: 1), role: .title)
    drawRight(into: &canvas, x: canvas.size.width - right - 1)
  }

  private static let barWidth = 8

  private var progress: (done: Int, total: Int) {
    let census = model.census
    let stages = if case .stage(let stage) = model.tab { [stage] } else { Stage.allCases }
    let total = stages.reduce(0) { $0 + census.count(in: $1) }
    let pending = stages.reduce(0) { $0 + census.count(in: $1, .pending) }
    return (total - pending, total)
  }

  private var progressText: String {
    "\(progress.done)/\(progress.total)"
  }

  private var rightWidth: Int {
    Self.barWidth + 5 + Columns.width(of: progressText) + Columns.width(of: exceeded)
  }

  /// That quotas are exceeded, with a sign and in words where there is room; empty when none is.
  private var exceeded: String {
    let count = model.exceededQuotas
    guard count > 0 else { return "" }
    let sign = model.glyphs[.overdue]
    return model.size.width >= 80 ? "\(sign) \(model.say(Words.exceeded(count)))  " : "\(sign)\(count)  "
  }

  private func drawRight(into canvas: inout Canvas, x: Int) {
    guard x > 30 else { return }
    let x = x + canvas.draw(exceeded, at: Position(x: x, y: 0), role: .boxWarning)
    canvas.draw(model.setting.language.rawValue, at: Position(x: x, y: 0), role: .title)
    let bar = Rect(x: x + 4, y: 0, width: Self.barWidth, height: 1)
    canvas.draw(ProgressBar(done: progress.done, total: progress.total), in: bar)
    canvas.draw(progressText, at: Position(x: bar.maxX + 1, y: 0), role: .title)
  }
}
