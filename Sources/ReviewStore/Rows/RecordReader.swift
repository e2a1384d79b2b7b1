internal import GRDB
internal import ReviewEngine

/// Finds records.
enum RecordReader {
  /// Where a record lies in its table, and its revision.
  static func place(of id: RecordID, in db: Database) throws -> (row: Int64, revision: Revision)? {
    let statement = try db.cachedStatement(
      sql: "SELECT row, revision FROM record WHERE kind = ? AND name = ?")
    return try GRDB.Row.fetchOne(statement, arguments: [id.kind.rawValue, id.name]).map {
      ($0[0], Revision(rawValue: $0[1]))
    }
  }

  /// The record with an id, and its number.
  static func record(_ id: RecordID, in db: Database) throws -> (row: Int64, record: ReviewEngine.Record)? {
    let statement = try db.cachedStatement(
      sql: "SELECT kind, name, facts, revision, row FROM record WHERE kind = ? AND name = ?")
    return try GRDB.Row.fetchOne(statement, arguments: [id.kind.rawValue, id.name]).flatMap { row in
      decode(row).map { (row[4], $0) }
    }
  }

  /// All records of a kind, in the order in which they were made.
  static func records(_ kind: RecordKind, in db: Database) throws -> [ReviewEngine.Record] {
    let statement = try db.cachedStatement(
      sql: "SELECT kind, name, facts, revision FROM record WHERE kind = ? ORDER BY row")
    return try GRDB.Row.fetchAll(statement, arguments: [kind.rawValue]).compactMap(decode)
  }

  /// Reads kind, name, facts and revision; nil for a kind that guong does not know.
  static func decode(_ row: GRDB.Row) -> ReviewEngine.Record? {
    RecordKind(rawValue: row[0]).map { kind in
      ReviewEngine.Record(
        id: RecordID(kind, row[1]), facts: Facts(CanonicalText(text: row[2])),
        revision: Revision(rawValue: row[3]))
    }
  }
}
