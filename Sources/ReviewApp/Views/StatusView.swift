import PlainText
import ReviewEngine
import TerminalUI

/// The status line: how much is marked, and what was just done or refused.
struct StatusView: Widget {
  let model: Model

  /// How many lines a status takes in a window of some width: a refusal is told whole, and takes the line of the
  /// footer, too, where one is not enough.
  static func lines(of model: Model, columns: Int) -> Int {
    guard let (text, role) = StatusView(model: model).news, role == .statusError else { return 1 }
    return Columns.width(of: text) > columns - 2 ? 2 : 1
  }

  func draw(into canvas: inout Canvas) {
    canvas.fill(role: .status)
    if canvas.size.height > 1, let (text, role) = news {
      let lines = Columns.wrap(text, to: canvas.size.width - 2)
      for (y, line) in [lines[0], lines.dropFirst().joined(separator: " ")].enumerated() {
        canvas.draw(line, in: Rect(x: 1, y: y, width: canvas.size.width - 2, height: 1), role: role)
      }
      return
    }
    var x = 1
    let marked = model.selection.count(of: model.matchCount ?? 0)
    if marked > 0 {
      x += canvas.draw(.mark, model.say(Words.marked(marked)), at: x)
    }
    if let (text, role) = news {
      x +=
        canvas.draw(
          text, in: Rect(x: x, y: 0, width: canvas.size.width - x - 1, height: 1), role: role) + 2
    }
    guard model.setting.isAccessible, let focus = model.focusWords else { return }
    canvas.draw(focus, in: Rect(x: x, y: 0, width: canvas.size.width - x - 1, height: 1), role: .status)
  }

  private var news: (String, Role)? {
    if model.isWriting { return (model.say(Words.writing), .status) }
    guard let status = model.status else {
      if let error = FilterView(model: model).longError {
        return ("\(model.glyphs[.overdue]) \(error.capitalizedFirst)", .statusError)
      }
      let isCounting = model.page.map { $0.isLoading && $0.content != nil } ?? false
      return isCounting ? (model.say(Words.counting), .status) : nil
    }
    let role: Role =
      switch status.tone {
      case .done: .statusSuccess
      case .going: .status
      case .refused: .statusError
      }
    let glyph =
      switch status.tone {
      case .done: model.glyphs[.tick]
      case .going: model.glyphs[.bullet]
      case .refused: model.glyphs[.overdue]
      }
    return ("\(glyph) \(model.say(status.text).capitalizedFirst)", role)
  }
}

extension Canvas {
  /// Draws a sign and a text behind it, and says how many columns they took with the gap after them.
  fileprivate mutating func draw(_ glyph: Glyph, _ text: String, at x: Int) -> Int {
    draw(glyph, at: Position(x: x, y: 0), role: .listMark)
    return 2 + draw(text, at: Position(x: x + 2, y: 0), role: .status) + 2
  }
}
