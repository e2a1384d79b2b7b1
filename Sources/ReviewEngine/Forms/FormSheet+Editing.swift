internal import PlainText

extension FormSheet {
  /// Enters a text. The empty text clears the place. A row may be one after the last: it is added.
  /// - Throws: what is wrong with the place or the text; the sheet is then unchanged.
  public mutating func set(_ place: FormPlace, to text: String) throws(FormMistake) {
    let (field, label) = try entryField(at: place)
    if let row = place.row, row > rowCount(of: place.field) + 1 {
      throw mistake(at: place, .noSuchRow(count: rowCount(of: place.field)))
    }
    let kept: String
    do {
      kept = try field.type.kept(text)
    } catch {
      throw FormMistake(
        at: place, label: label, column: place.column == nil ? nil : field.label, .value(error))
    }
    let path = place.path(in: stage)
    facts[path] = kept
    if field.type == .document {
      facts[path + Self.hashSuffix] = kept.isEmpty || FieldType.isLink(kept) ? "" : Self.unsealedMark
    }
  }

  /// The place of a new row's cell: behind the last row of a table.
  /// - Throws: that there is no such table.
  public func newRow(of table: String) throws(FormMistake) -> Int {
    _ = try columns(of: table)
    return rowCount(of: table) + 1
  }

  /// Takes a row out; those after it move up.
  /// - Throws: that there is no such table or row.
  public mutating func removeRow(_ row: Int, of table: String) throws(FormMistake) {
    let columns = try columns(of: table)
    let count = rowCount(of: table)
    guard (1...max(1, count)).contains(row), count > 0 else {
      throw mistake(at: FormPlace(table, row: row, column: columns.first?.id ?? ""), .noSuchRow(count: count))
    }
    rewriteRows(of: table) { $0 == row ? nil : $0 > row ? $0 - 1 : $0 }
  }

  /// What a row says, so that it can be put back with ``insertRow(_:of:saying:)``: names from the row on.
  public func rowFacts(_ row: Int, of table: String) -> [Fact] {
    let path = "\(FormPlace(table).path(in: stage)).\(row)"
    return facts.under(path).map { Fact(name: String($0.name.dropFirst(path.count)), value: $0.value) }
  }

  /// Puts a row in before another; that one and those after it move down.
  /// - Throws: that there is no such table.
  public mutating func insertRow(_ row: Int, of table: String, saying said: [Fact]) throws(FormMistake) {
    _ = try columns(of: table)
    rewriteRows(of: table) { $0 >= row ? $0 + 1 : $0 }
    for fact in said { facts["\(FormPlace(table).path(in: stage)).\(row)\(fact.name)"] = fact.value }
  }

  /// Takes all rows out.
  /// - Throws: that there is no such table.
  public mutating func removeRows(of table: String) throws(FormMistake) {
    _ = try columns(of: table)
    facts.remove(under: FormPlace(table).path(in: stage))
  }

  /// The sheet with the rows of its tables numbered from 1 without gaps: a row that was emptied is no row.
  public var settled: FormSheet {
    var sheet = self
    for field in fields {
      guard case .table = field.type else { continue }
      let rows = facts.rows(of: FormPlace(field.id).path(in: stage))
      sheet.rewriteRows(of: field.id) { row in rows.firstIndex(of: row).map { $0 + 1 } }
    }
    return sheet
  }

  /// Gives every row of a table a new number; nil takes it out.
  private mutating func rewriteRows(of table: String, _ number: (Int) -> Int?) {
    let path = FormPlace(table).path(in: stage)
    let old = Array(facts.under(path))
    facts.remove(under: path)
    for fact in old {
      let rest = fact.name.dropFirst(path.count + 1)
      guard let dot = rest.firstIndex(of: "."), let row = Int(rest[..<dot]) else {
        facts[fact.name] = fact.value
        continue
      }
      if let new = number(row) { facts["\(path).\(new)\(rest[dot...])"] = fact.value }
    }
  }

  // MARK: What is wrong with a place

  /// The field that takes the text of a place, and what the field or its table is called.
  private func entryField(at place: FormPlace) throws(FormMistake) -> (FormField, LocalizedText) {
    guard let field = fields.first(where: { $0.id == place.field }) else { throw unknownField(place) }
    guard case .table(let columns) = field.type else {
      guard place.column == nil else { throw mistake(at: place, .notATable) }
      return (field, field.label)
    }
    guard let id = place.column else { throw mistake(at: place, .isATable) }
    guard let column = columns.first(where: { $0.id == id }) else {
      let known = columns.map(\.id)
      let nearest = NearestName.of(id, among: columns.flatMap(\.names))
      let column = columns.first { column in nearest.map(column.names.contains) ?? false }
      throw mistake(at: place, .unknownColumn(nearest: column?.id, known: known))
    }
    return (column, field.label)
  }

  /// The columns of a table.
  func columns(of table: String) throws(FormMistake) -> [FormField] {
    guard let field = fields.first(where: { $0.id == table }) else { throw unknownField(FormPlace(table)) }
    guard case .table(let columns) = field.type else { throw mistake(at: FormPlace(table), .notATable) }
    return columns
  }

  private func unknownField(_ place: FormPlace) -> FormMistake {
    let nearest = NearestName.of(place.field, among: fields.flatMap(\.names))
    let field = fields.first { field in nearest.map(field.names.contains) ?? false }
    return mistake(at: place, .unknownField(nearest: field?.id, known: fields.map(\.id)))
  }

  private func mistake(at place: FormPlace, _ problem: FormMistake.Problem) -> FormMistake {
    let label = fields.first { $0.id == place.field }?.label
    return FormMistake(at: place, label: label ?? LocalizedText(vi: place.field, en: place.field), problem)
  }
}

extension FormField {
  /// Everything that it may be called by.
  fileprivate var names: [String] { [id, label.vi, label.en] }
}
