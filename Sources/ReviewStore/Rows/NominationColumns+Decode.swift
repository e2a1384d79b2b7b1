internal import GRDB
internal import ReviewEngine

extension NominationColumns {
  /// Reads a nomination from the columns of ``read``.
  /// - Throws: ``DamagedRow`` when they hold what guong never writes.
  static func decode(_ row: GRDB.Row) throws -> ReviewEngine.Row {
    let number: Int64 = row[0]
    let nomination = Nomination(
      id: NominationID(row[1] as String), dossier: dossier(row),
      standing: try standing(row, number: number), forms: PackedText.forms(row[34]),
      revision: Revision(rawValue: row[28]), contentRevision: Revision(rawValue: row[29]),
      registeredAt: Timestamp(milliseconds: row[2]), suspects: row[35])
    return ReviewEngine.Row(number: RowNumber(rawValue: number), nomination: nomination)
  }

  private static func dossier(_ row: GRDB.Row) -> Dossier {
    Dossier(
      subject: row[3], subjectKind: (row[4] as String?).flatMap(SubjectKind.init(rawValue:)),
      position: row[5], unit: row[6], nominator: row[7],
      kind: (row[8] as String?).flatMap(ExemplarKind.init(rawValue:)), field: row[9], movement: row[10],
      title: row[11], year: row[12], date: (row[13] as String?).flatMap { CalendarDay(parsing: $0) },
      achievement: row[14], evidence: row[15], extras: PackedText.extras(row[16]))
  }

  private static func standing(_ row: GRDB.Row, number: Int64) throws -> Standing {
    guard let stage = Stage(rawValue: row[17]), let status = Status(code: row[18]) else {
      throw DamagedRow(number: number)
    }
    return Standing(
      stage: stage, status: status, waitingSince: Timestamp(milliseconds: row[19]),
      lastDecision: try decision(row, number: number), postponements: PackedText.postponements(row[27]),
      votes: PackedText.votes(row[30]), recusals: PackedText.recusals(row[31]), title: row[32],
      recheckedAt: (row[33] as Int64?).map(Timestamp.init(milliseconds:)))
  }

  private static func decision(_ row: GRDB.Row, number: Int64) throws -> Decision? {
    guard let name: String = row[20] else { return nil }
    guard let verdict = Verdict(rawValue: name), let stage = (row[21] as Int?).flatMap(Stage.init(rawValue:)),
      let note: String = row[23], let reviewer: String = row[24], let revision: Int = row[26]
    else { throw DamagedRow(number: number) }
    return Decision(
      verdict: verdict, stage: stage, reason: row[22], note: note, reviewer: reviewer,
      time: Timestamp(milliseconds: row[25]), revision: Revision(rawValue: revision))
  }
}

/// A row of the file holds what guong never writes.
struct DamagedRow: Error {
  /// Which row of its table.
  let number: Int64
}
