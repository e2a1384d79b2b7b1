import PlainText
import ReviewEngine
import TerminalUI

/// What a key meant in a form.
enum FormAnswer: Sendable, Hashable {
  /// Nothing here.
  case unknown
  /// The form took it.
  case taken
  /// It can do no more; the reason.
  case refused(LocalizedText)
}

extension FormState {
  /// A key for the field that has them.
  /// - Parameters:
  ///   - key: the key.
  ///   - page: where the fields stand.
  ///   - today: the day, for the key that enters it.
  /// - Returns: whether it meant something here.
  mutating func take(_ key: KeyStroke, on page: FormPage, today: CalendarDay) -> FormAnswer {
    guard let field = focused else { return .unknown }
    switch input {
    case .text(let editor): return take(key, field, editor, on: page, today: today)
    case .option(let index): return take(key, field, option: index, on: page)
    case .row(let row): return take(key, field, row: row)
    }
  }

  /// Pasted text for the field that has the keys.
  mutating func paste(_ text: String) -> FormAnswer {
    guard case .text(var editor) = input else { return .refused(Words.pastedNowhere) }
    editor.paste(text)
    take(editor)
    return .taken
  }

  /// Goes to another field of the page, around its ends; from the last field of a row back to its table.
  mutating func moveField(by distance: Int, atEnd: Bool = true) {
    leaveField()
    let next = focus + distance
    if openRow != nil, !fields.indices.contains(next) { return closeRow() }
    enterField((next + fields.count) % max(1, fields.count), atEnd: atEnd)
    if distance < 0, case .row = input { input = .row(sheet.rowCount(of: focused?.id ?? "")) }
  }

  // MARK: Texts

  private mutating func take(
    _ key: KeyStroke, _ field: FormField, _ editor: TextEditor, on page: FormPage, today: CalendarDay
  ) -> FormAnswer {
    if field.type == .date, editor.isEmpty, key == .character("t") {
      var editor = editor
      editor.insert(today.slashed)
      take(editor)
      return .taken
    }
    var changed = editor
    if changed.handle(key, columns: page.textColumns(self)) {
      take(changed)
      return .taken
    }
    switch key {
    case KeyStroke(.enter), KeyStroke(.down): moveField(by: 1)
    case KeyStroke(.up): moveField(by: -1)
    default: return .unknown
    }
    return .taken
  }

  // MARK: Terms

  private mutating func take(
    _ key: KeyStroke, _ field: FormField, option index: Int, on page: FormPage
  ) -> FormAnswer {
    let count = field.type.options.count
    switch key {
    case KeyStroke(.left) where index > 0: input = .option(index - 1)
    case KeyStroke(.right) where index < count - 1: input = .option(index + 1)
    case KeyStroke(.left), KeyStroke(.right): break
    case KeyStroke(.up): move(by: -1, from: index, on: page)
    case KeyStroke(.down): move(by: 1, from: index, on: page)
    case KeyStroke(.character(" ")): toggle(index, of: field)
    case KeyStroke(.enter):
      if !field.type.isMultiple, !chosen(in: field).contains(index) { toggle(index, of: field) }
      moveField(by: 1)
    case KeyStroke(.backspace), KeyStroke(.delete): choose([])
    default: return find(key, in: field, after: index)
    }
    return .taken
  }

  private mutating func toggle(_ index: Int, of field: FormField) {
    let chosen = chosen(in: field)
    choose(field.type.isMultiple ? chosen.symmetricDifference([index]) : chosen == [index] ? [] : [index])
  }

  private mutating func move(by rows: Int, from index: Int, on page: FormPage) {
    let slot = page.slots[focus]
    let next = OptionFlow.neighbour(
      of: index, rows: rows, options: FormPage.options(of: slot.field, page.language),
      columns: slot.content.width)
    if let next { input = .option(next) } else { moveField(by: rows) }
  }

  /// A letter goes to the next term that begins with it; of yes and no it chooses.
  private mutating func find(_ key: KeyStroke, in field: FormField, after index: Int) -> FormAnswer {
    guard let letter = key.text.map({ Folding.folded(String($0)) }), !letter.isEmpty else { return .unknown }
    let options = field.type.options
    let order = options.indices.map { ($0 + index + 1) % options.count }
    let found = order.first { index in
      [options[index].label.vi, options[index].label.en].contains { Folding.folded($0).hasPrefix(letter) }
    }
    guard let found else { return .refused(Words.noSuchOption(String(letter))) }
    input = .option(found)
    if field.type == .yesNo { choose([found]) }
    return .taken
  }

  // MARK: Rows

  private mutating func take(_ key: KeyStroke, _ field: FormField, row: Int) -> FormAnswer {
    let count = sheet.rowCount(of: field.id)
    switch key {
    case KeyStroke(.up) where row > 0, .character("k") where row > 0: input = .row(row - 1)
    case KeyStroke(.down) where row < count, .character("j") where row < count: input = .row(row + 1)
    case KeyStroke(.up): moveField(by: -1)
    case KeyStroke(.down): moveField(by: 1)
    case KeyStroke(.home): input = .row(0)
    case KeyStroke(.end): input = .row(count)
    case KeyStroke(.enter): open(row: row + 1, of: field.id)
    case KeyStroke(.insert), .character("n"), .character("+"): open(row: count + 1, of: field.id)
    case KeyStroke(.delete), .character("x"):
      guard row < count else { return .refused(Words.noRowHere) }
      removeRow(row + 1)
    case .control("_"), KeyStroke(.character("z"), .alt), .character("u"):
      guard restoreRow() else { return .refused(Words.noRemovedRow) }
    default: return .unknown
    }
    return .taken
  }
}
