public import ReviewEngine

/// A file that fills the form of a stage in: a key for each field, `[[lessons]]` for each row of a table. What the file
/// does not name stays as it is; of a table that it names, its rows come in place of those that were there, so that the
/// same file twice changes nothing.
public enum FormFile {
  /// The sheet with what the file at `path` says, or all that is wrong with the file.
  public static func fill(_ sheet: FormSheet, from path: String, files: FileAccess) -> Checked<FormSheet> {
    do throws(ConfigurationError) {
      guard let source = try files.source(at: path) else {
        return Checked(nil, [Diagnostic(file: path, problem: .missingFile)])
      }
      return try fill(sheet, from: source)
    } catch {
      return Checked(nil, error.diagnostics)
    }
  }

  /// The sheet with what `text` says, or all that is wrong with it; `file` is what diagnostics call it.
  public static func fill(_ sheet: FormSheet, fromText text: String, file: String) -> Checked<FormSheet> {
    do throws(ConfigurationError) {
      return try fill(sheet, from: SourceText(file: file, text: text))
    } catch {
      return Checked(nil, error.diagnostics)
    }
  }

  private static func fill(
    _ sheet: FormSheet, from source: SourceText
  ) throws(ConfigurationError) -> Checked<FormSheet> {
    let document = try source.document()
    var reader = FormReader(sheet: sheet)
    reader.read(document.table)
    return Checked(reader.sheet, source.diagnostics(of: reader.findings))
  }
}

/// Puts the values of a document into a sheet, and keeps account of what is wrong with them.
private struct FormReader {
  var sheet: FormSheet
  private(set) var findings: [Finding] = []

  init(sheet: FormSheet) {
    self.sheet = sheet
  }

  mutating func read(_ table: [String: TomlItem]) {
    for field in sheet.fields {
      guard let item = table[field.id] else { continue }
      if case .table(let columns) = field.type {
        readRows(item, of: field.id, columns)
      } else {
        set(FormPlace(field.id), field.type, to: item, at: [field.id])
      }
    }
    for name in table.keys where sheet.fields.allSatisfy({ $0.id != name }) {
      set(FormPlace(name), .text, to: .string(""), at: [name], spot: .key)
    }
  }

  private mutating func readRows(_ item: TomlItem, of table: String, _ columns: [FormField]) {
    guard case .array(let rows) = item else { return reportKind(item, at: [table], expected: .array) }
    attempt(at: [table]) { (sheet) throws(FormMistake) in try sheet.removeRows(of: table) }
    for (index, row) in rows.enumerated() {
      let path = [table, String(index)]
      guard case .table(let cells) = row else {
        reportKind(row, at: path, expected: .table)
        continue
      }
      guard let number = try? sheet.newRow(of: table) else { return }
      for column in columns {
        guard let cell = cells[column.id] else { continue }
        let place = FormPlace(table, row: number, column: column.id)
        set(place, column.type, to: cell, at: path + [column.id])
      }
      for name in cells.keys where columns.allSatisfy({ $0.id != name }) {
        let place = FormPlace(table, row: number, column: name)
        set(place, .text, to: .string(""), at: path + [name], spot: .key)
      }
    }
  }

  private mutating func set(
    _ place: FormPlace, _ type: FieldType, to item: TomlItem, at path: [String], spot: Finding.Spot = .value
  ) {
    guard let text = item.entered(in: type) else {
      return reportKind(item, at: path, expected: type == .yesNo ? .boolean : .string)
    }
    attempt(at: path, spot: spot) { (sheet) throws(FormMistake) in try sheet.set(place, to: text) }
  }

  private mutating func attempt(
    at path: [String], spot: Finding.Spot = .value, _ edit: (inout FormSheet) throws(FormMistake) -> Void
  ) {
    do throws(FormMistake) {
      try edit(&sheet)
    } catch {
      findings.append(Finding(.form(error), at: path, spot: spot))
    }
  }

  private mutating func reportKind(_ item: TomlItem, at path: [String], expected: ValueKind) {
    findings.append(Finding(.wrongKind(expected: [expected], found: item.kind), at: path))
  }
}

extension TomlItem {
  /// The text that somebody would have typed; nil for what says nothing in a field of this type.
  fileprivate func entered(in type: FieldType) -> String? {
    switch self {
    case .string(let text): return text
    case .integer(let number): return String(number)
    case .boolean(let answer): return type == .yesNo ? (answer ? "yes" : "no") : nil
    case .date(let text): return text
    case .array(let items):
      guard case .choices = type else { return nil }
      let texts = items.map { item -> String? in if case .string(let text) = item { text } else { nil } }
      return texts.contains(nil) ? nil : texts.compactMap { $0 }.joined(separator: "\n")
    case .float, .table: return nil
    }
  }
}
