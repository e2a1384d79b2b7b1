internal import GRDB
internal import ReviewEngine

/// The counts that triggers keep: how many nominations stand where.
enum CensusTable {
  /// All counts that are not 0.
  static func read(_ db: Database) throws -> [Place: Int] {
    let statement = try db.cachedStatement(sql: "SELECT stage, status, count FROM census WHERE count > 0")
    return try counts(try GRDB.Row.fetchCursor(statement))
  }

  /// Reads rows of stage, status and count.
  static func counts(_ rows: RowCursor) throws -> [Place: Int] {
    var counts: [Place: Int] = [:]
    while let row = try rows.next() {
      guard let stage = Stage(rawValue: row[0]), let status = Status(code: row[1]) else {
        throw DamagedRow(number: row[0])
      }
      counts[Place(stage: stage, status: status)] = row[2]
    }
    return counts
  }
}

extension Census {
  /// Makes a census of counts by place.
  init(_ counts: [Place: Int]) {
    var stages: [Stage: [Status: Int]] = [:]
    for (place, count) in counts where count > 0 { stages[place.stage, default: [:]][place.status] = count }
    self.init(counts: stages)
  }
}
