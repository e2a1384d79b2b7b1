internal import GRDB
internal import ReviewEngine

/// Walks rows in the order of an index, from a key on, in either direction; several places are merged on the way.
/// Nothing is sorted: SQLite merges the places' own sorted runs as they are read.
struct OrderWalk {
  let db: Database
  /// The places that are walked; not empty.
  let places: [Place]
  /// The index of the order.
  let index: OrderIndex
  /// Whether small keys come first.
  let isForward: Bool

  /// Where a walk begins.
  enum Start {
    /// At the first row.
    case edge
    /// After a key and row number; or with them.
    case key(DatabaseValue, row: Int64, isIncluded: Bool)
  }

  private var isColumnRising: Bool { isForward != index.isColumnReversed }

  /// Calls `body` with one row number after the other until it answers false.
  func forEach(from start: Start, _ body: (Int64) throws -> Bool) throws {
    guard !places.isEmpty else { return }
    switch start {
    case .edge:
      _ = try walk("", [], sortsByKey: true, body)
    case .key(let key, let row, let isIncluded):
      // Two walks, one along the equal keys and one beyond: as a single condition SQLite would go through
      // all equal keys, and after an import every waiting time is equal.
      let further = isForward ? ">" : "<"
      let tie = " AND \(index.column) = ?1 AND row \(further)\(isIncluded ? "=" : "") ?2"
      let beyond = " AND \(index.column) \(isColumnRising ? ">" : "<") ?1"
      if try walk(tie, [key, row.databaseValue], sortsByKey: false, body) {
        _ = try walk(beyond, [key], sortsByKey: true, body)
      }
    }
  }

  /// The SQL of a walk.
  /// - Parameters:
  ///   - condition: on the key and the row number, behind ` AND `; empty for none.
  ///   - sortsByKey: whether keys differ; else only row numbers do.
  /// - Returns: the statement; it gives row numbers.
  func statement(_ condition: String, sortsByKey: Bool) -> String {
    let runs = places.map { place in
      """
      SELECT row AS r, \(index.column) AS k FROM nomination INDEXED BY \(index.name)
      WHERE stage = \(place.stage.rawValue) AND status = \(place.status.code)\(condition)
      """
    }
    let rows = isForward ? "r ASC" : "r DESC"
    let order = sortsByKey ? "k \(isColumnRising ? "ASC" : "DESC"), \(rows)" : rows
    return runs.joined(separator: "\nUNION ALL\n") + "\nORDER BY " + order
  }

  /// - Returns: whether `body` wants more.
  private func walk(
    _ condition: String, _ arguments: [DatabaseValue], sortsByKey: Bool, _ body: (Int64) throws -> Bool
  ) throws -> Bool {
    let statement = try db.cachedStatement(sql: statement(condition, sortsByKey: sortsByKey))
    let rows = try Int64.fetchCursor(statement, arguments: StatementArguments(arguments))
    while let row = try rows.next() {
      guard try body(row) else { return false }
    }
    return true
  }
}
