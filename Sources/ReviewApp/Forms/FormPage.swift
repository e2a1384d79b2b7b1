import PlainText
import ReviewEngine
import TerminalUI

/// Where the fields of a form's page stand, for a screen of some width: used for drawing, and for keys that go up and
/// down. Labels stand beside the fields where there is room, else above.
struct FormPage {
  /// A field of the page.
  struct Slot {
    /// The field.
    let field: FormField
    /// Where in the form.
    let place: FormPlace
    /// The field's name, over as many lines as it takes.
    let label: [String]
    /// Where the name stands.
    let labelPlace: Rect
    /// Where the content stands.
    let content: Rect
    /// What stands below the content: advice, or what is wrong.
    let note: [String]
    /// Whether the note says what is wrong.
    let isWrong: Bool
    /// Whether some gate asks for it.
    let isRequired: Bool
    /// The lines that all of it takes.
    let lines: Range<Int>
  }

  /// The fields, in their order.
  let slots: [Slot]
  /// How many lines there are.
  let height: Int
  /// The language of the terms.
  let language: Language

  /// From so many columns on, labels stand beside the fields.
  private static let wide = 64
  /// The columns left of everything, and right of it for the scroll bar.
  private static let margin = 2
  /// The widest a short field gets: dates and numbers.
  private static let short = 16

  init(_ form: FormState, model: Model) {
    let language = model.setting.language
    self.language = language
    let width = model.size.width
    let isWide = width >= Self.wide
    let labels = form.fields.map { $0.label[language] }
    let widest = (labels.map { Columns.width(of: $0) }.max() ?? 0) + 2
    let labelWidth = isWide ? min(widest, width / 3) : width - 2 * Self.margin
    var slots: [Slot] = []
    var y = 0
    for (index, field) in form.fields.enumerated() {
      let place = form.place(of: field)
      let isRequired =
        form.openRow == nil
        && model.setting.policy.isRequired(field, in: form.sheet.stage, of: form.nomination.dossier)
      let isTable = if case .table = field.type { true } else { false }
      let isBeside = isWide && !isTable
      let label = Columns.wrap(labels[index], to: max(4, (isTable ? width - 6 : labelWidth) - 2))
      let x = isBeside ? Self.margin + labelWidth + 1 : Self.margin
      let room = max(8, width - x - Self.margin)
      let contentY = isBeside ? y : y + label.count
      let isShort = if case .number = field.type { true } else { field.type == .date }
      let columns = isShort ? min(Self.short, room) : room
      let height = Self.height(
        of: field, in: form, columns: columns, language: language, isFocused: index == form.focus)
      let mistake = form.mistakes[place].map { model.say($0.what) }
      let note =
        (mistake ?? Self.seal(of: field, in: form, model: model) ?? field.hint?[language])
        .map { Columns.wrap($0, to: room) } ?? []
      let end = max(y + label.count, contentY + height + note.count)
      slots.append(
        Slot(
          field: field, place: place, label: label,
          labelPlace: Rect(
            x: Self.margin, y: y, width: isTable ? width - 4 : labelWidth, height: label.count),
          content: Rect(x: x, y: contentY, width: columns, height: height), note: note,
          isWrong: mistake != nil,
          isRequired: isRequired, lines: y..<end))
      y = end + (isTable || !isWide ? 1 : 0)
    }
    self.slots = slots
    height = y
  }

  /// The columns of the text in the field that has the keys.
  func textColumns(_ form: FormState) -> Int {
    slots.indices.contains(form.focus) ? TextArea.textColumns(in: slots[form.focus].content.width) : 2
  }

  /// The line on which the keys act.
  func line(of form: FormState) -> Int {
    guard slots.indices.contains(form.focus) else { return 0 }
    let slot = slots[form.focus]
    switch form.input {
    case .text(let editor):
      let layout = TextLayout(editor.letters, columns: TextArea.textColumns(in: slot.content.width))
      return slot.content.minY + layout.position(of: editor.cursor).y
    case .option(let index):
      let places = OptionFlow.places(of: Self.options(of: slot.field, language), columns: slot.content.width)
      return slot.content.minY + (places.indices.contains(index) ? places[index].minY : 0)
    case .row(let row):
      return slot.content.minY + RowTable.line(of: row, rows: form.sheet.rowCount(of: slot.field.id))
    }
  }

  /// The first line to show of a page in a window of some height, so that the line on which the keys act is seen, with
  /// the name of its field above it and its note below it where there is room; as near as can be to where it was.
  func top(for form: FormState, height window: Int) -> Int {
    guard slots.indices.contains(form.focus) else { return 0 }
    let slot = slots[form.focus]
    let line = line(of: form)
    var top = form.top
    let first = line - slot.lines.lowerBound < window ? slot.lines.lowerBound : line
    let last = slot.lines.upperBound - 1 - first < window ? slot.lines.upperBound - 1 : line
    top = max(top, last - window + 1)
    top = min(top, first)
    return max(0, min(top, height - window))
  }

  /// The terms of a field as people read them.
  static func options(of field: FormField, _ language: Language) -> [String] {
    field.type.options.map { $0.label[language] }
  }

  /// What is known of the file that a field names.
  private static func seal(of field: FormField, in form: FormState, model: Model) -> String? {
    guard field.type == .document else { return nil }
    let place = form.place(of: field)
    let path = form.typed[place] ?? form.sheet[place]
    guard !path.isEmpty, !FieldType.isLink(path) else { return nil }
    let document = form.sheet.documents.first { $0.place == place }
    guard form.typed[place] == nil, let digest = document?.digest else {
      return model.say(Words.sealedOnSaving)
    }
    return "\(model.glyphs[.tick]) SHA-256 \(digest.description.prefix(16))\(model.glyphs[.ellipsis])"
  }

  private static func height(
    of field: FormField, in form: FormState, columns: Int, language: Language, isFocused: Bool
  ) -> Int {
    switch field.type {
    case .choice, .choices, .yesNo:
      OptionFlow.rows(of: options(of: field, language), columns: columns)
    case .table: RowTable.height(rows: form.sheet.rowCount(of: field.id))
    case .text, .longText, .number, .date, .document:
      if isFocused, case .text(let editor) = form.input {
        TextArea.rows(of: editor, columns: columns)
      } else {
        TextArea.rows(
          of: TextEditor(form.text(of: field), isMultiline: field.type == .longText), columns: columns)
      }
    }
  }
}
