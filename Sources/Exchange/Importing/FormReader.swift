import ReviewEngine

/// Makes the facts of forms out of the cells of a record.
struct FormReader {
  /// The columns that hold forms, counted from 0.
  private let columns: [(index: Int, column: FormColumn)]

  init(columns: ResolvedColumns) {
    self.columns = columns.uses.enumerated().compactMap { index, use in
      if case .form(let column) = use { (index, column) } else { nil }
    }
  }

  /// What the cells of a record say in forms.
  /// - Parameters:
  ///   - record: the record.
  ///   - report: called with the column, counted from 0, and what is wrong with its cell.
  /// - Returns: facts as a nomination keeps them; an empty cell says nothing.
  func read(_ record: TableRecord, report: (Int, FormMistake) -> Void) -> Facts {
    var facts = Facts()
    for (index, column) in columns where column.part == .value && !record[index].isEmpty {
      let place = FormPlace(column.field.id)
      do throws(FormMistake) {
        if case .table(let cells) = column.field.type {
          try read(rows: Array(record[index].utf8)[...], of: column, cells, into: &facts)
        } else {
          facts[place.path(in: column.stage)] = try Self.kept(
            record[index], in: column.field, at: place, of: column.field)
        }
      } catch {
        report(index, error)
      }
    }
    for (index, column) in columns where column.part == .hash {
      let path = FormPlace(column.field.id).path(in: column.stage)
      guard !facts[path].isEmpty else { continue }
      facts[path + FormColumn.hashSuffix] = Self.hash(CellText.cleaned(record[index]))
    }
    return facts
  }

  /// Rows as an export writes them: a JSON array of objects.
  private func read(
    rows bytes: ArraySlice<UInt8>, of column: FormColumn, _ cells: [FormField], into facts: inout Facts
  ) throws(FormMistake) {
    let table = column.field
    let notRows = FormMistake(at: FormPlace(table.id), label: table.label, .isATable)
    guard case .array(let rows, _)? = try? JSONParser.parse(bytes) else { throw notRows }
    var found: [Fact] = []
    for (index, row) in rows.enumerated() {
      guard case .object(let members, _) = row else { throw notRows }
      for member in members {
        let id = member.name
        let cell = cells.first { $0.id == id }
        let place = FormPlace(table.id, row: index + 1, column: id)
        if let cell {
          let kept = try Self.kept(member.value.cellText, in: cell, at: place, of: table)
          found.append(Fact(name: place.path(in: column.stage), value: kept))
        } else if cells.contains(where: { $0.type == .document && $0.id + FormColumn.hashSuffix == id }) {
          found.append(Fact(name: place.path(in: column.stage), value: Self.hash(member.value.cellText)))
        } else {
          throw FormMistake(
            at: place, label: table.label, .unknownColumn(nearest: nil, known: cells.map(\.id)))
        }
      }
    }
    for fact in found { facts[fact.name] = fact.value }
  }

  private static func kept(
    _ cell: String, in field: FormField, at place: FormPlace, of table: FormField
  ) throws(FormMistake) -> String {
    // A path is compared by its bytes, so that it is not put into composed form.
    let text = field.type == .document ? cell : CellText.cleaned(cell)
    do {
      return try field.type.kept(text)
    } catch {
      throw FormMistake(
        at: place, label: table.label, column: place.column == nil ? nil : field.label, .value(error))
    }
  }

  /// A hash, or nothing for what is none.
  private static func hash(_ text: String) -> String { Digest(hexadecimal: text)?.description ?? "" }
}
