import ReviewEngine

/// Makes dossiers of records.
struct DossierReader {
  /// What a record turned out to be.
  enum Reading {
    case nomination(NominationID?, Dossier, forms: Facts)
    /// A template row, with nothing in it but numbering and failed formulas.
    case blank
    /// Not to be imported; the reason was reported.
    case refused
  }

  private let columns: ResolvedColumns
  private let extras: [(index: Int, name: String)]
  private var subjectKinds: [String: SubjectKind?] = [:]
  private var exemplarKinds: [String: ExemplarKind?] = [:]
  private let forms: FormReader
  private var isFirst = true

  init(columns: ResolvedColumns) {
    self.columns = columns
    forms = FormReader(columns: columns)
    extras = columns.uses.enumerated().compactMap { index, use in
      if case .extra(let name) = use { (index, name) } else { nil }
    }
  }

  /// Reads one record; whatever is wrong with it goes to `report`.
  mutating func read(_ record: TableRecord, report: (RowProblem) -> Void) -> Reading {
    defer { isFirst = false }
    if record.isRefused {
      reportTableProblems(record, report)
      return .refused
    }
    var dossier = dossier(of: record)
    let id = text(.id, record)
    var formMistakes: [(index: Int, mistake: FormMistake)] = []
    let forms = forms.read(record) { formMistakes.append(($0, $1)) }
    if id.isEmpty, forms.isEmpty, formMistakes.isEmpty, dossier == Dossier(subject: ""),
      rawKinds(record).allSatisfy(\.isEmpty)
    {
      return .blank
    }
    if isFirst, isNumbering(record) { return .blank }
    reportTableProblems(record, report)
    if dossier.subject.isEmpty {
      report(problem(.missingSubject, record, .field(.subject)))
      return .refused
    }
    if id.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }) {
      report(problem(.invalidID, record, .id))
      return .refused
    }
    if id.isEmpty, dossier == Dossier(subject: dossier.subject), isGroupHeading(dossier.subject) {
      report(problem(.groupHeading, record, .field(.subject)))
      return .refused
    }
    readKinds(record, into: &dossier, report: report)
    for (index, mistake) in formMistakes {
      keep(
        record[index], named: columns.header[index],
        problem(.unreadableForm(mistake), record, line: record.line, index: index), &dossier, report)
    }
    return .nomination(id.isEmpty ? nil : NominationID(id), dossier, forms: forms)
  }

  private func reportTableProblems(_ record: TableRecord, _ report: (RowProblem) -> Void) {
    for problem in record.problems {
      report(self.problem(.table(problem.kind), record, line: problem.line, index: problem.column - 1))
    }
  }

  /// The texts of a dossier, without kinds and date, which have to be understood.
  private func dossier(of record: TableRecord) -> Dossier {
    var dossier = Dossier(
      subject: text(.field(.subject), record), position: text(.field(.position), record),
      unit: text(.field(.unit), record), nominator: text(.field(.nominator), record),
      field: text(.field(.field), record), movement: text(.field(.movement), record),
      title: text(.field(.title), record), year: text(.field(.year), record),
      achievement: text(.field(.achievement), record), evidence: text(.field(.evidence), record))
    for extra in extras {
      let value = CellText.cleaned(record[extra.index])
      if !value.isEmpty { dossier.extras.append(ExtraField(name: extra.name, value: value)) }
    }
    for spare in columns.spares { keepSpare(spare, of: record, in: &dossier) }
    return dossier
  }

  /// The text of a target: of its column, of its columns joined, or of the first of them that says something.
  private func text(_ target: ColumnTarget, _ record: TableRecord) -> String {
    guard let sources = columns.sources[target] else { return "" }
    if sources.count == 1 { return CellText.cleaned(record[sources[0]]) }
    let texts = sources.lazy.map { CellText.cleaned(record[$0]) }.filter { !$0.isEmpty }
    return target.joinsColumns ? texts.joined(separator: "\n") : texts.first ?? ""
  }

  /// Keeps what stands in a column that only helps out where another is empty, and was not needed.
  private func keepSpare(_ spare: ResolvedColumns.Spare, of record: TableRecord, in dossier: inout Dossier) {
    let isTaken = !spare.before.contains { !CellText.cleaned(record[$0]).isEmpty }
    let value = CellText.cleaned(record[spare.index])
    if !isTaken, !value.isEmpty { dossier.extras.append(ExtraField(name: spare.name, value: value)) }
  }

  private func rawKinds(_ record: TableRecord) -> [String] {
    [text(.field(.subjectKind), record), text(.field(.kind), record), text(.field(.date), record)]
  }

  private mutating func readKinds(
    _ record: TableRecord, into dossier: inout Dossier, report: (RowProblem) -> Void
  ) {
    let raw = rawKinds(record)
    if !raw[0].isEmpty {
      dossier.subjectKind = Self.remembered(raw[0], in: &subjectKinds, KindWords.subjectKind)
      if dossier.subjectKind == nil {
        keep(raw[0], .subjectKind, .unknownSubjectKind, record, &dossier, report)
      }
    }
    if !raw[1].isEmpty {
      dossier.kind = Self.remembered(raw[1], in: &exemplarKinds, KindWords.exemplarKind)
      if dossier.kind == nil { keep(raw[1], .kind, .unknownKind, record, &dossier, report) }
    }
    if !raw[2].isEmpty {
      dossier.date = CalendarDay(parsing: raw[2])
      if dossier.date == nil { keep(raw[2], .date, .unreadableDate, record, &dossier, report) }
    }
  }

  /// A table has few different words for kinds, so each is looked up once; a column that was mapped by mistake
  /// may have many, which are not all remembered.
  private static func remembered<Kind>(
    _ word: String, in memory: inout [String: Kind?], _ find: (String) -> Kind?
  ) -> Kind? {
    if let known = memory[word] { return known }
    let kind = find(word)
    if memory.count < 1_000 { memory[word] = .some(kind) }
    return kind
  }

  /// Keeps what was not understood, under the name of its column.
  private func keep(
    _ value: String, _ field: DossierField, _ reason: RowProblem.Reason, _ record: TableRecord,
    _ dossier: inout Dossier, _ report: (RowProblem) -> Void
  ) {
    let found = problem(reason, record, .field(field))
    let name = found.columnName.isEmpty ? field.rawValue : found.columnName
    keep(value, named: name, found, &dossier, report)
  }

  private func keep(
    _ value: String, named name: String, _ found: RowProblem, _ dossier: inout Dossier,
    _ report: (RowProblem) -> Void
  ) {
    let name = CellText.cleaned(name)
    var unique = name
    var count = 1
    while dossier.extras.contains(where: { $0.name == unique }) {
      count += 1
      unique = "\(name) (\(count))"
    }
    dossier.extras.append(ExtraField(name: unique, value: value))
    report(found)
  }

  private func problem(
    _ reason: RowProblem.Reason, _ record: TableRecord, _ target: ColumnTarget
  ) -> RowProblem {
    problem(reason, record, line: record.line, index: columns.sources[target]?.first ?? 0)
  }

  private func problem(
    _ reason: RowProblem.Reason, _ record: TableRecord, line: Int, index: Int
  ) -> RowProblem {
    RowProblem(
      line: line, column: index + 1, columnName: index < columns.header.count ? columns.header[index] : "",
      value: record[index], reason: reason)
  }

  /// The row `(1) (2) (3) …` that official tables have under their header.
  private func isNumbering(_ record: TableRecord) -> Bool {
    let cells = record.fields.enumerated().filter { !$0.element.isEmpty }
    return cells.count > 2
      && cells.allSatisfy { index, text in text == "\(index + 1)" || text == "(\(index + 1))" }
  }

  /// `TẬP THỂ`, `II. Tập thể`, `B - Cá nhân:`
  private func isGroupHeading(_ subject: String) -> Bool {
    let words = HeaderName.normalized(subject).split(separator: " ")
    guard let first = words.first else { return false }
    let isNumbered = words.count > 1 && (first.count == 1 || first.allSatisfy { "ivx".contains($0) })
    return KindWords.subjectKind((isNumbered ? words.dropFirst() : words[...]).joined(separator: " ")) != nil
  }
}
