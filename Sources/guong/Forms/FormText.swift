import PlainText
import ReviewEngine

/// A form as people read it on the command line: the fields with what they hold, the rows of a table below it.
struct FormText {
  let sheet: FormSheet
  let nomination: Nomination
  let policy: Policy
  let language: Language
  /// Whether fields in which nothing stands are written, too.
  var hasEmptyFields = true

  /// Stands before a field that some gate asks for.
  private static let requiredMark = "*"

  /// Writes it to standard output.
  func write() throws {
    let labels = sheet.fields.map { (id: $0.id, label: $0.label[language]) }
    let idWidth = labels.map { $0.id.utf8.count }.max() ?? 0
    let labelWidth = min(40, labels.map { Columns.width(of: $0.label) }.max() ?? 0)
    for field in sheet.fields where hasEmptyFields || saysSomething(field) {
      let mark = policy.isRequired(field, in: sheet.stage, of: nomination.dossier) ? Self.requiredMark : " "
      let head = "\(mark) \(padded(field.id, idWidth))  \(padded(field.label[language], labelWidth))  "
      try write(field, head: head)
    }
    for stray in sheet.strays { try Output.line("  \(stray.name)  \(stray.value)") }
  }

  private func saysSomething(_ field: FormField) -> Bool {
    !sheet[FormPlace(field.id)].isEmpty || sheet.rowCount(of: field.id) > 0
  }

  private func write(_ field: FormField, head: String) throws {
    guard case .table(let columns) = field.type else {
      let lines = value(of: field, at: FormPlace(field.id)).split(
        separator: "\n", omittingEmptySubsequences: false)
      try Output.line(trimmed(head + (lines.first ?? "")))
      let indent = String(repeating: " ", count: Columns.width(of: head))
      for line in lines.dropFirst() { try Output.line(trimmed(indent + line)) }
      return
    }
    let count = sheet.rowCount(of: field.id)
    try Output.line(trimmed(head + (count == 0 ? "" : Words.rowCount(count)[language])))
    guard count > 0 else { return }
    for row in 1...count {
      let cells = columns.compactMap { column -> String? in
        let text = value(of: column, at: FormPlace(field.id, row: row, column: column.id))
        return text.isEmpty ? nil : "\(column.id)=\(text.split(separator: "\n").joined(separator: " / "))"
      }
      try Output.line("    \(row). \(cells.joined(separator: "; "))")
    }
  }

  private func value(of field: FormField, at place: FormPlace) -> String {
    let shown = field.type.shown(sheet[place], in: language)
    guard field.type == .document, !shown.isEmpty, !FieldType.isLink(shown) else { return shown }
    let digest = sheet.documents.first { $0.place == place }?.digest
    return shown + " (" + (digest.map { "SHA-256 \($0.description.prefix(12))…" } ?? Words.unsealed[language])
      + ")"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Columns.width(of: text)))
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
