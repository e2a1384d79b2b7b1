internal import GRDB
internal import ReviewEngine

/// Finds single nominations.
enum NominationReader {
  private static let selection = "SELECT \(NominationColumns.read) FROM nomination"

  /// The nomination with an id.
  static func row(of id: NominationID, in db: Database) throws -> ReviewEngine.Row? {
    // The number comes first: most ids that an import asks for are not there.
    let statement = try db.cachedStatement(sql: "SELECT row FROM nomination WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [id.rawValue]).map { try row(numbered: $0, in: db) }
  }

  /// The nomination with a row number that is known to be there.
  static func row(numbered number: Int64, in db: Database) throws -> ReviewEngine.Row {
    let statement = try db.cachedStatement(sql: selection + " WHERE row = ?")
    guard let row = try GRDB.Row.fetchOne(statement, arguments: [number]) else {
      throw DamagedRow(number: number)
    }
    return try NominationColumns.decode(row)
  }

  /// The earliest nomination with a dossier's identity.
  static func row(identicalTo identity: DossierIdentity, in db: Database) throws -> ReviewEngine.Row? {
    let statement = try db.cachedStatement(sql: selection + " WHERE identity = ? ORDER BY row")
    let candidates = try GRDB.Row.fetchCursor(statement, arguments: [identity.prefix])
    while let candidate = try candidates.next() {
      let row = try NominationColumns.decode(candidate)
      if DossierIdentity(of: row.nomination.dossier) == identity { return row }
    }
    return nil
  }
}
