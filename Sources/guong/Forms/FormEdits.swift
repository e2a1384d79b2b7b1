import ArgumentParser
import ReviewEngine

/// What the options of `guong form` change, in the order in which they count: texts, then rows taken out, then rows
/// added. Numbers of rows are those that the form shows.
struct FormEdits {
  /// `FIELD=VALUE`.
  private var texts: [(place: FormPlace, name: String, text: String)] = []
  /// Rows to take out.
  private var removals: [(table: String, row: Int)] = []
  /// Rows to add.
  private var rows: [(table: String, cells: [(column: String, text: String)])] = []

  /// Whether there is nothing to change.
  var isEmpty: Bool { texts.isEmpty && removals.isEmpty && rows.isEmpty }

  /// - Throws: `ValidationError` for what cannot be read as an edit.
  init(set: [String], add: [String], remove: [String]) throws {
    for text in set {
      guard let cut = text.firstIndex(of: "="), let place = FormPlace(parsing: text[..<cut]) else {
        throw ValidationError("--set is FIELD=VALUE, or TABLE.ROW.COLUMN=VALUE; this is not: \(text)")
      }
      texts.append((place, String(text[..<cut]), String(text[text.index(after: cut)...])))
    }
    guard add.count.isMultiple(of: 2) else {
      throw ValidationError("--add is TABLE 'COLUMN=VALUE;COLUMN=VALUE'; give the nomination before it.")
    }
    for index in stride(from: 0, to: add.count, by: 2) {
      rows.append((add[index], try Self.cells(in: add[index + 1])))
    }
    guard remove.count.isMultiple(of: 2) else {
      throw ValidationError("--remove is TABLE ROW; give the nomination before it.")
    }
    for index in stride(from: 0, to: remove.count, by: 2) {
      guard let row = Int(remove[index + 1]), row > 0 else {
        throw ValidationError(
          "--remove is TABLE ROW, the row counted from 1; this is none: \(remove[index + 1])")
      }
      removals.append((remove[index], row))
    }
    removals.sort { ($0.table, -$0.row) < ($1.table, -$1.row) }
  }

  /// Changes a sheet; what is wrong is gathered.
  func apply(to sheet: inout FormSheet) -> [FormMistake] {
    var mistakes: [FormMistake] = []
    func attempt(_ edit: () throws(FormMistake) -> Void) {
      do throws(FormMistake) { try edit() } catch { mistakes.append(error) }
    }
    for edit in texts { attempt { () throws(FormMistake) in try sheet.set(edit.place, to: edit.text) } }
    // From the last row to the first, so that the numbers of those to come stay as they were shown.
    for removal in removals {
      attempt { () throws(FormMistake) in try sheet.removeRow(removal.row, of: removal.table) }
    }
    for row in rows {
      attempt { () throws(FormMistake) in
        let number = try sheet.newRow(of: row.table)
        for cell in row.cells {
          attempt { () throws(FormMistake) in
            try sheet.set(FormPlace(row.table, row: number, column: cell.column), to: cell.text)
          }
        }
      }
    }
    return mistakes
  }

  /// `date=8/3/2026;result=better`; a semicolon inside a value is written `\;`.
  private static func cells(in text: String) throws -> [(column: String, text: String)] {
    var parts = [""]
    var isEscaped = false
    for character in text {
      switch character {
      case ";" where !isEscaped: parts.append("")
      case "\\" where !isEscaped:
        isEscaped = true
        continue
      default:
        if isEscaped, character != ";" { parts[parts.count - 1].append("\\") }
        parts[parts.count - 1].append(character)
      }
      isEscaped = false
    }
    return try parts.filter { !$0.allSatisfy(\.isWhitespace) }.map { part in
      guard let cut = part.firstIndex(of: "=") else {
        throw ValidationError("--add takes COLUMN=VALUE, with ; between; this is not: \(part)")
      }
      let column = part[..<cut].drop { $0 == " " }
      return (String(column), String(part[part.index(after: cut)...]))
    }
  }
}
