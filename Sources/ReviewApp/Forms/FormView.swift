import PlainText
import ReviewEngine
import TerminalUI

/// A form that fills the screen between title and status line.
struct FormView: Widget {
  let model: Model
  let form: FormState

  func draw(into canvas: inout Canvas) {
    canvas.fill(role: .form)
    let (heading, body) = (Self.heading(in: canvas.bounds), Self.body(in: canvas.bounds))
    draw(heading: heading, into: &canvas)
    let page = FormPage(form, model: model)
    let top = page.top(for: form, height: body.height)
    canvas.within(body) { canvas in
      for (index, slot) in page.slots.enumerated()
      where slot.lines.overlaps(top..<top + max(1, canvas.size.height)) {
        let lines = Rect(
          x: 0, y: slot.lines.lowerBound - top, width: canvas.size.width, height: slot.lines.count)
        canvas.noteClick(in: lines, on: .field(index))
        draw(slot, isFocused: index == form.focus, up: top, into: &canvas)
      }
      if let offer = form.offer, page.slots.indices.contains(form.focus) {
        let list = NameOfferView(model: model, offer: offer)
        var field = page.slots[form.focus].content
        field.origin.y -= top
        canvas.within(list.place(at: field, in: canvas.bounds)) { list.draw(into: &$0) }
      }
      let viewport = ListViewport(count: page.height, height: canvas.size.height, focus: top, top: top)
      canvas.draw(
        Scrollbar(viewport), in: Rect(x: canvas.size.width - 1, y: 0, width: 1, height: canvas.size.height))
    }
  }

  /// The line that says whose form it is.
  private static func heading(in bounds: Rect) -> Rect {
    Rect(x: 0, y: bounds.minY, width: bounds.width, height: min(1, bounds.height))
  }

  /// Where the page is seen: below the heading, with a line between them where there is room for it.
  static func body(in bounds: Rect) -> Rect {
    bounds.inset(top: bounds.height >= 14 ? 2 : 1)
  }

  private func draw(heading place: Rect, into canvas: inout Canvas) {
    let separator = " \(model.glyphs[.moreRight]) "
    let stage = model.say(model.setting.policy.rules(of: form.sheet.stage).label)
    var parts = [model.say(Words.formHeading(stage))]
    if let row = form.openRow, let table = form.sheet.field(at: FormPlace(row.table)) {
      parts += [model.say(table.label), model.say(Words.rowHeading(row.row))]
    }
    let left = parts.joined(separator: separator)
    let right = "\(form.nomination.id) \(form.nomination.dossier.subject)"
    let inner = place.inset(left: 2, right: 2)
    let taken = canvas.draw(left, in: inner, role: .heading)
    let rest = inner.inset(left: taken + 2)
    canvas.draw(right, in: rest, role: .muted, alignment: .trailing)
  }

  private func draw(_ slot: FormPage.Slot, isFocused: Bool, up top: Int, into canvas: inout Canvas) {
    if isFocused, canvas.size.width > 2 {
      canvas.draw(.focus, at: Position(x: 0, y: slot.lines.lowerBound - top), role: .borderFocused)
    }
    for (row, line) in slot.label.enumerated() {
      let place = Position(x: slot.labelPlace.minX, y: slot.labelPlace.minY + row - top)
      let width = canvas.draw(line, at: place, role: .formLabel)
      if slot.isRequired, row == slot.label.count - 1 {
        canvas.draw("*", at: Position(x: place.x + width + 1, y: place.y), role: .formRequired)
      }
    }
    var place = slot.content
    place.origin.y -= top
    canvas.within(place) { draw(slot.field, isFocused: isFocused, into: &$0) }
    for (row, line) in slot.note.enumerated() {
      canvas.draw(
        line, at: Position(x: slot.content.minX, y: slot.content.maxY + row - top),
        role: slot.isWrong ? .formError : .formHint)
    }
  }

  private func draw(_ field: FormField, isFocused: Bool, into canvas: inout Canvas) {
    switch field.type {
    case .choice, .choices, .yesNo:
      let focus: Int? = if isFocused, case .option(let index) = form.input { index } else { nil }
      let flow = OptionFlow(
        FormPage.options(of: field, model.setting.language), chosen: form.chosen(in: field),
        isMultiple: field.type.isMultiple, focus: focus)
      flow.draw(into: &canvas)
    case .table(let columns): draw(table: field, columns, isFocused: isFocused, into: &canvas)
    case .text, .longText, .number, .date, .document:
      let editor: TextEditor =
        if isFocused, case .text(let editor) = form.input {
          editor
        } else {
          TextEditor(form.text(of: field), isMultiline: field.type == .longText)
        }
      let placeholder = field.type == .date ? model.say(Words.datePlaceholder) : ""
      TextArea(editor, placeholder: placeholder, isFocused: isFocused).draw(into: &canvas)
    }
  }

  private func draw(
    table field: FormField, _ columns: [FormField], isFocused: Bool, into canvas: inout Canvas
  ) {
    let focus: Int? = if isFocused, case .row(let row) = form.input { row } else { nil }
    let count = form.sheet.rowCount(of: field.id)
    let rows = (0..<count).map { row in
      columns.map { column in
        let place = FormPlace(field.id, row: row + 1, column: column.id)
        if let typed = form.typed[place] { return "\(model.glyphs[.overdue]) \(typed)" }
        return column.type.shown(form.sheet[place], in: model.setting.language)
      }
    }
    let table = RowTable(
      titles: columns.map { model.say($0.label) }, rows: rows, adding: model.say(Words.addRow), focus: focus)
    table.draw(into: &canvas)
  }
}
