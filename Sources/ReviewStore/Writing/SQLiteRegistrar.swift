internal import GRDB
internal import ReviewEngine

/// What an import sees of the store while its transaction is open.
final class SQLiteRegistrar: Registrar {
  private let db: Database
  private var writer: ChangeWriter
  private var load: BulkLoad
  /// The largest number given or found so far, by year.
  private var lastNumbers: [Int: Int64] = [:]

  init(_ db: Database, header: ChangeSet.Header) throws {
    self.db = db
    writer = try ChangeWriter(db, header: header)
    load = try BulkLoad(db)
  }

  /// What is left to do before the transaction is committed.
  func finish() throws {
    try writer.finish()
    try load.finish()
  }

  func nomination(_ id: NominationID) throws -> Nomination? {
    try NominationReader.row(of: id, in: db)?.nomination
  }

  func nomination(identicalTo identity: DossierIdentity) throws -> Nomination? {
    try NominationReader.row(identicalTo: identity, in: db)?.nomination
  }

  func unusedID(forYear year: Int) throws -> NominationID {
    var number = try lastNumbers[year] ?? largestNumber(inYear: year)
    var id: NominationID
    repeat {
      number += 1
      let digits = String(number)
      id = NominationID("\(year)-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits)
    } while try isTaken(id)
    lastNumbers[year] = number
    return id
  }

  func record(_ change: Change) throws {
    try writer.write(change)
    if case .registered = change.event { try load.noteRegistration() }
  }

  private func isTaken(_ id: NominationID) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM nomination WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [id.rawValue]) != nil
  }

  /// The largest number of the form that ``unusedID(forYear:)`` gives, up to nine digits; 0 when there is none.
  private func largestNumber(inYear year: Int) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        SELECT max(CAST(substr(id, length(?1) + 1) AS INTEGER)) FROM nomination
        WHERE id > ?1 AND id < ?2 AND length(id) <= length(?1) + 9
          AND substr(id, length(?1) + 1) NOT GLOB '*[^0-9]*'
        """)
    // "." is the character after "-".
    return try Int64.fetchOne(statement, arguments: ["\(year)-", "\(year)."]) ?? 0
  }
}
