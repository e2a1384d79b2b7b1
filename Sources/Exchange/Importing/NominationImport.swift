public import ReviewEngine

/// A table of nominations that was looked through from end to end and can be taken in.
///
/// It is read twice: the first time finds every problem, and the rows that contradict each other, before
/// anything is taken in; the second time hands the good rows over. So memory holds no dossiers, and a store
/// can do its writing in one transaction.
///
/// Two rows are about the same nomination when they have the same id, or, both without one, the same subject,
/// unit, title, year and achievement. If they say the same, the second is a repeat; if not, both are refused.
public struct NominationImport: Sendable {
  /// What was found out about the table.
  public private(set) var detection: TableDetection
  /// What each column is.
  public let columns: ResolvedColumns
  /// How many rows are what.
  public let summary: ImportSummary
  private let origin: TableOrigin
  private let options: TableOptions
  private let skippedLines: Set<Int>
  private let fingerprint: Int

  /// Looks a table through.
  ///
  /// - Parameters:
  ///   - origin: the table.
  ///   - options: what is settled about its form; the header is looked for with the names that guong knows.
  ///   - mapping: what is settled about its columns.
  ///   - forms: the columns that hold forms; see ``FormColumn/all(of:_:)``.
  ///   - progress: called now and then with the number of records read.
  ///   - report: called for every problem, mostly in the order of lines; a collision is found at its second row.
  /// - Throws: what is wrong with the table as a whole.
  public init(
    _ origin: TableOrigin, options: TableOptions = TableOptions(), mapping: ColumnMapping = ColumnMapping(),
    forms: [FormColumn] = [], progress: (Int) -> Void = { _ in }, report: (RowProblem) -> Void
  ) throws(ExchangeError) {
    var options = options
    if options.isKnownName == nil { options.isKnownName = Self.knownNames(mapping, forms) }
    let form = try origin.form(told: options.form)
    let reader = try origin.reader(options, form: form, header: nil)
    let columns = try ResolvedColumns(
      header: reader.header, mapping: mapping, forms: forms, file: reader.name)
    var dossiers = DossierReader(columns: columns)
    var ledger = RowLedger()
    var record = TableRecord()
    var summary = ImportSummary()
    var fingerprint = Hasher()
    while try reader.read(into: &record) {
      summary.rows += 1
      if summary.rows % 4_096 == 0 { progress(summary.rows) }
      switch dossiers.read(record, report: report) {
      case .blank: summary.blank += 1
      case .refused: summary.refused += 1
      case .nomination(let id, let dossier, let forms):
        let key = RowLedger.Key(id: id, dossier: dossier)
        let content = RowLedger.content(of: dossier, forms)
        fingerprint.combine(key)
        fingerprint.combine(content)
        for clash in ledger.enter(key, content: content, line: record.line) {
          report(columns.collision(clash, of: id, dossier))
        }
      }
    }
    summary.blank += reader.blankLines
    summary.rows += reader.blankLines
    summary.repeated = ledger.repeated
    summary.refused += ledger.collided
    summary.accepted = ledger.accepted
    detection = reader.detection
    detection.form = form
    self.columns = columns
    self.summary = summary
    self.origin = origin
    self.options = options
    skippedLines = ledger.skippedLines
    self.fingerprint = fingerprint.finalize()
  }

  /// Reads the table again and hands over each row that is to be taken in, in the order of the file.
  ///
  /// - Throws: what `body` throws; and `ExchangeError`, among them `changedWhileReading` after the last row when
  ///   the table is not what it was the first time.
  public func forEach(_ body: (ImportedNomination) throws -> Void) throws {
    let reader = try origin.reader(options, form: detection.form, header: columns.header)
    guard reader.header == columns.header else { throw ExchangeError.changedWhileReading(file: origin.name) }
    var dossiers = DossierReader(columns: columns)
    var record = TableRecord()
    var fingerprint = Hasher()
    while try reader.read(into: &record) {
      guard case .nomination(let id, let dossier, let forms) = dossiers.read(record, report: { _ in }) else {
        continue
      }
      fingerprint.combine(RowLedger.Key(id: id, dossier: dossier))
      fingerprint.combine(RowLedger.content(of: dossier, forms))
      if skippedLines.contains(record.line) { continue }
      try body(ImportedNomination(line: record.line, id: id, dossier: dossier, forms: forms))
    }
    guard fingerprint.finalize() == self.fingerprint else {
      throw ExchangeError.changedWhileReading(file: origin.name)
    }
  }

  private static func knownNames(
    _ mapping: ColumnMapping, _ forms: [FormColumn]
  ) -> @Sendable (String) -> Bool {
    let told = Set(mapping.entries.map { HeaderName.normalized($0.column) } + forms.map(\.name))
    return { ColumnTarget.recognized($0) != nil || told.contains(HeaderName.normalized($0)) }
  }
}

/// A row that is to be taken in.
public struct ImportedNomination: Equatable, Sendable {
  /// The physical line on which it begins, from 1.
  public let line: Int
  /// The dossier number, if the table has one.
  public let id: NominationID?
  /// What it says.
  public let dossier: Dossier
  /// What the forms of the stages say, as a nomination keeps it; empty where the table says nothing of them.
  public let forms: Facts
}

/// How many rows of a table are what. Every row is exactly one of the four.
public struct ImportSummary: Equatable, Sendable {
  /// Rows below the header.
  public var rows = 0
  /// Rows to be taken in.
  public var accepted = 0
  /// Rows that say again what an earlier one says.
  public var repeated = 0
  /// Rows that cannot be taken in; each was reported.
  public var refused = 0
  /// Rows with nothing in them.
  public var blank = 0
}
