import PlainText
import ReviewEngine
import TerminalUI

/// The format and the file of an export, and what would be written: how much, in which order, and what comes first.
struct ExportView: Widget {
  let model: Model
  let dialog: ExportDialog

  private static let labelWidth = 7
  /// From so many columns on, formats and profiles stand in one row.
  private static let wide = 56

  func draw(into canvas: inout Canvas) {
    let box = DialogBox(model: model)
    let height = 5 + ExportDialog.shown
    box.draw(model.say(Words.exportTitle), height: height, needing: DialogBox.sentences, into: &canvas) {
      canvas in
      drawFormats(into: &canvas)
      canvas.draw(model.say(Words.exportPath), at: Position(x: 0, y: 1), role: .boxText)
      canvas.draw(
        TextField(dialog.path, isFocused: true),
        in: Rect(x: Self.labelWidth, y: 1, width: canvas.size.width - Self.labelWidth, height: 1))
      if canvas.size.height >= height, canvas.size.width >= Self.wide { drawPreview(into: &canvas) }
      box.drawHint(model.say(Words.exportHint), into: &canvas)
    }
  }

  private func drawFormats(into canvas: inout Canvas) {
    canvas.draw(model.say(Words.exportFormat), at: .zero, role: .boxText)
    var x = Self.labelWidth
    for (index, format) in ExportRequest.Format.allCases.enumerated() {
      let role: Role = format == dialog.format ? .boxItemFocused : .boxItem
      let width = canvas.draw(" \(format.rawValue) ", at: Position(x: x, y: 0), role: role)
      canvas.noteClick(in: Rect(x: x, y: 0, width: width, height: 1), on: .row(index))
      x += width + 1
    }
    // On a narrow screen there is no preview, and so a row for it.
    let isNarrow = canvas.size.width < Self.wide
    var place = isNarrow ? Position(x: Self.labelWidth, y: 2) : Position(x: x + 2, y: 0)
    for (index, profile) in ExportRequest.Profile.allCases.enumerated() {
      let role: Role = profile == dialog.profile ? .boxItemFocused : .boxItem
      let width = canvas.draw(" \(model.say(profile.label)) ", at: place, role: role)
      canvas.noteClick(
        in: Rect(origin: place, size: Size(width: width, height: 1)),
        on: .row(ExportRequest.Format.allCases.count + index))
      place.x += width + 1
    }
  }

  private func drawPreview(into canvas: inout Canvas) {
    let count = model.matchCount.map { model.say(Words.nominations($0)) } ?? model.say(Words.counting)
    let summary = "\(count) \(model.glyphs[.separator]) \(model.say(Words.order(model.order)))"
    canvas.draw(summary, in: Rect(x: 0, y: 2, width: canvas.size.width, height: 1), role: .boxText)
    for (index, nomination) in (dialog.first ?? []).prefix(ExportDialog.shown).enumerated() {
      let dossier = nomination.dossier
      let text = [
        nomination.id.rawValue, dossier.subject, dossier.unit, model.say(nomination.standing.status.label),
      ]
      .filter { !$0.isEmpty }.joined(separator: " \(model.glyphs[.separator]) ")
      canvas.draw(text, in: Rect(x: 0, y: 3 + index, width: canvas.size.width, height: 1), role: .muted)
    }
  }
}
