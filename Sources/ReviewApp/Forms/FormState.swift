import ReviewEngine
import TerminalUI

/// A form that fills the screen: what is saved, what was entered since, and where the keys go. The rows of a table have
/// a page of their own, on which their columns are fields.
struct FormState: Sendable, Hashable {
  /// The nomination as it was when the form was opened or last saved.
  private(set) var nomination: Nomination
  /// The form with everything entered that could be taken up.
  private(set) var sheet: FormSheet
  /// Texts as they stand in fields that have not taken them up, wrong ones among them.
  private(set) var typed: [FormPlace: String] = [:]
  /// What is wrong with fields that were left.
  private(set) var mistakes: [FormPlace: FormMistake] = [:]
  /// The row whose page is open; nil on the page of the form.
  private(set) var openRow: OpenRow?
  /// The field that has the keys, counted on its page.
  private(set) var focus = 0
  /// What the keys act on in that field.
  var input: FormInput = .option(0)
  /// The first line of the page that is seen.
  var top = 0
  /// The names that the field offers; nil for none.
  var offer: NameOffer?
  /// What names were not wanted for; more that come for it are not offered.
  var declined: NameRequest?
  /// Counts the changes, for drafts.
  private(set) var sequence: Int
  /// The rows that were taken out, the latest last.
  private var removedRows: [RemovedRow] = []
  /// The language in which texts stand in the fields.
  let language: Language

  /// A row of a table.
  struct OpenRow: Sendable, Hashable {
    /// The table.
    let table: String
    /// The row, from 1; one after the last is new.
    let row: Int
  }

  /// A row that was taken out, and what it said.
  private struct RemovedRow: Sendable, Hashable {
    let place: OpenRow
    let facts: [Fact]
  }

  /// Opens the form of a stage at its first field.
  /// - Parameters:
  ///   - stage: whose form.
  ///   - nomination: of which nomination.
  ///   - policy: says which fields there are.
  ///   - language: in which dates, numbers and terms stand in the fields.
  ///   - sequence: higher than that of every draft so far.
  init(
    _ stage: Stage, of nomination: Nomination, under policy: Policy, language: Language, sequence: Int
  ) {
    self.nomination = nomination
    self.sequence = sequence
    self.language = language
    sheet = FormSheet(stage, of: nomination, under: policy)
    enterField(0)
  }

  // MARK: Fields of the page

  /// The fields of the page, in their order.
  var fields: [FormField] {
    guard let openRow else { return sheet.fields }
    guard case .table(let columns)? = sheet.field(at: FormPlace(openRow.table))?.type else { return [] }
    return columns
  }

  /// Where a field of the page stands in the form.
  func place(of field: FormField) -> FormPlace {
    openRow.map { FormPlace($0.table, row: $0.row, column: field.id) } ?? FormPlace(field.id)
  }

  /// The field that has the keys; nil on a page without fields.
  var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// The text that stands in a field, as somebody would go on editing it.
  func text(of field: FormField) -> String {
    let place = place(of: field)
    return typed[place] ?? field.type.editable(sheet[place], in: language)
  }

  /// The terms of a field that are chosen, by their place among its options.
  func chosen(in field: FormField) -> Set<Int> {
    let ids = Set(sheet[place(of: field)].split(separator: "\n").map(String.init))
    return Set(field.type.options.indices.filter { ids.contains(field.type.options[$0].id) })
  }

  /// Whether there is something that is not saved.
  var isModified: Bool { !typed.isEmpty || sheet.settled.facts != nomination.forms }

  /// What would be lost in a crash.
  var draft: FormDraft {
    FormDraft(
      nomination: nomination.id, stage: sheet.stage, revision: nomination.revision,
      changes: sheet.changes(since: nomination),
      typed: typed.map { Fact(name: $0.key.description, value: $0.value) }.sorted { $0.name < $1.name },
      sequence: sequence)
  }

  // MARK: Going from field to field

  /// Gives a field of the page the keys. What stood in the field before is not looked at: see ``leaveField()``.
  mutating func enterField(_ index: Int, atEnd: Bool = true) {
    focus = min(max(0, index), max(0, fields.count - 1))
    offer = nil
    guard let field = focused else { return }
    switch field.type {
    case .text, .longText, .number, .date, .document:
      var editor = TextEditor(text(of: field), isMultiline: field.type == .longText)
      if !atEnd { editor.moveToStart() }
      input = .text(editor)
    case .choice, .choices, .yesNo: input = .option(chosen(in: field).min() ?? 0)
    case .table: input = .row(0)
    }
  }

  /// Takes up what was typed in the field that has the keys, or notes what is wrong with it.
  mutating func leaveField() {
    guard let field = focused, case .text = input else { return }
    takeUp(place(of: field))
  }

  /// Takes up every text that can be, and says how many cannot.
  mutating func takeUpEverything() -> Int {
    for place in typed.keys.sorted(by: { $0.description < $1.description }) { takeUp(place) }
    return typed.count
  }

  private mutating func takeUp(_ place: FormPlace) {
    guard let text = typed[place] else { return }
    do throws(FormMistake) {
      try sheet.set(place, to: text)
      typed[place] = nil
      mistakes[place] = nil
      sequence += 1
    } catch {
      mistakes[place] = error
    }
  }

  /// Goes to the first field whose text could not be taken up, on whatever page it is.
  mutating func goToMistake() {
    let order = Dictionary(sheet.fields.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let wrong = typed.keys.min { left, right in
      (order[left.field] ?? 0, left.row ?? 0) < (order[right.field] ?? 0, right.row ?? 0)
    }
    guard let place = wrong, let index = order[place.field] else { return }
    openRow = place.row.map { OpenRow(table: place.field, row: $0) }
    enterField(fields.firstIndex { $0.id == place.column } ?? index)
  }

  // MARK: Changing

  /// What was typed in the field that has the keys.
  mutating func take(_ editor: TextEditor) {
    input = .text(editor)
    guard let field = focused else { return }
    let place = place(of: field)
    let saved = field.type.editable(sheet[place], in: language)
    let text = editor.text
    let now = text.utf8.elementsEqual(saved.utf8) ? nil : text
    guard typed[place] != now || !(typed[place] ?? "").utf8.elementsEqual((now ?? "").utf8) else { return }
    typed[place] = now
    mistakes[place] = nil
    sequence += 1
  }

  /// Chooses terms of the field that has the keys.
  mutating func choose(_ indices: Set<Int>) {
    guard let field = focused else { return }
    let ids = indices.sorted().map { field.type.options[$0].id }
    // Ids of the field's own terms are always taken.
    guard (try? sheet.set(place(of: field), to: ids.joined(separator: "\n"))) != nil else { return }
    sequence += 1
  }

  /// Opens the page of a row; the row after the last is new.
  mutating func open(row: Int, of table: String) {
    leaveField()
    openRow = OpenRow(table: table, row: row)
    enterField(0)
    top = 0
  }

  /// Goes back from the page of a row to that of the form.
  mutating func closeRow() {
    guard let openRow else { return }
    leaveField()
    self.openRow = nil
    enterField(sheet.fields.firstIndex { $0.id == openRow.table } ?? 0)
    input = .row(min(openRow.row - 1, sheet.rowCount(of: openRow.table)))
  }

  /// Takes a row of the table that has the keys out.
  mutating func removeRow(_ row: Int) {
    guard let table = focused?.id else { return }
    let removed = RemovedRow(place: OpenRow(table: table, row: row), facts: sheet.rowFacts(row, of: table))
    guard (try? sheet.removeRow(row, of: table)) != nil else { return }
    removedRows.append(removed)
    renumberTyped(of: table) { $0 == row ? nil : $0 > row ? $0 - 1 : $0 }
    input = .row(min(row - 1, sheet.rowCount(of: table)))
    sequence += 1
  }

  /// Brings the row back that was taken out last; says whether there was one.
  mutating func restoreRow() -> Bool {
    guard let removed = removedRows.popLast() else { return false }
    let (table, row) = (removed.place.table, removed.place.row)
    guard (try? sheet.insertRow(row, of: table, saying: removed.facts)) != nil else { return false }
    renumberTyped(of: table) { $0 >= row ? $0 + 1 : $0 }
    if focused?.id == table { input = .row(row - 1) }
    sequence += 1
    return true
  }

  private mutating func renumberTyped(of table: String, _ number: (Int) -> Int?) {
    func renumbered<Value>(_ values: [FormPlace: Value]) -> [FormPlace: Value] {
      var result: [FormPlace: Value] = [:]
      for (place, value) in values {
        guard place.field == table, let row = place.row, let column = place.column else {
          result[place] = value
          continue
        }
        if let new = number(row) { result[FormPlace(table, row: new, column: column)] = value }
      }
      return result
    }
    typed = renumbered(typed)
    mistakes = renumbered(mistakes)
  }

  // MARK: Saving

  /// Notes what was wrong with fields when the form was to be saved.
  mutating func note(_ mistakes: [FormMistake]) {
    for mistake in mistakes {
      let place = mistake.place
      self.mistakes[place] = mistake
      guard let field = sheet.field(at: place) else { continue }
      typed[place] = field.type.editable(sheet[place], in: language)
    }
    sequence += 1
    goToMistake()
  }

  /// Takes the nomination as it was saved: from now on nothing is unsaved.
  mutating func takeSaved(_ nomination: Nomination, under policy: Policy) {
    self.nomination = nomination
    sheet = FormSheet(sheet.stage, of: nomination, under: policy)
    (typed, mistakes, removedRows) = ([:], [:], [])
    sequence += 1
    reenter()
  }

  /// Takes the nomination as somebody else has changed it meanwhile, and lays what was entered here over it.
  /// - Returns: whether both changed the same.
  mutating func rebase(on nomination: Nomination, under policy: Policy) -> Bool {
    let changes = sheet.changes(since: self.nomination)
    self.nomination = nomination
    sheet = FormSheet(sheet.stage, of: nomination, under: policy)
    removedRows = []
    sequence += 1
    let isContested = sheet.take(changes)
    reenter()
    return isContested
  }

  /// Takes a draft up.
  /// - Returns: whether somebody else has changed since what it changes.
  mutating func restore(_ draft: FormDraft) -> Bool {
    let isContested = sheet.take(draft.changes)
    for fact in draft.typed {
      if let place = FormPlace(parsing: fact.name), sheet.field(at: place) != nil {
        typed[place] = fact.value
      }
    }
    _ = takeUpEverything()
    sequence += 1
    reenter()
    return isContested
  }

  /// Shows in the field that has the keys what it holds now.
  private mutating func reenter() {
    switch input {
    case .row(let row):
      enterField(focus)
      if case .row = input { input = .row(min(row, sheet.rowCount(of: focused?.id ?? ""))) }
    case .text, .option: enterField(focus)
    }
  }
}

/// What the keys act on in the field that has them.
enum FormInput: Sendable, Hashable {
  /// A text.
  case text(TextEditor)
  /// One of some terms.
  case option(Int)
  /// A row of a table, from 0; the number of rows stands for the line that adds one.
  case row(Int)
}

extension FieldType {
  /// The terms that can be chosen; none for other fields.
  var options: [Term] {
    switch self {
    case .choice(let terms), .choices(let terms): terms
    case .yesNo: [Term(id: "yes", label: label(of: "yes")), Term(id: "no", label: label(of: "no"))]
    case .text, .longText, .number, .date, .document, .table: []
    }
  }

  /// Whether several terms can be chosen.
  var isMultiple: Bool {
    if case .choices = self { true } else { false }
  }
}
