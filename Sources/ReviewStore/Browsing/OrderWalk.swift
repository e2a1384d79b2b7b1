internal import Foundation
internal import GRDB
internal import ReviewEngine

/// Walks rows in the order of an index, from a key on, in either direction; several places are merged on the way.
/// Nothing is sorted: SQLite merges the places' own sorted runs as they are read.
struct OrderWalk {
  let db: Database
  /// The places that are walked; not empty.
  let places: [Place]
  /// The column that sorts.
  let column: String
  /// Whether small keys come first.
  let isForward: Bool

  /// Where a walk begins.
  enum Start {
    /// At the first row.
    case edge
    /// After a key and row number; or with them.
    case key(DatabaseValue, row: Int64, isIncluded: Bool)
  }

  /// Calls `body` with one row number after the other until it answers false.
  func forEach(from start: Start, _ body: (Int64) throws -> Bool) throws {
    guard !places.isEmpty else { return }
    switch start {
    case .edge:
      _ = try walk("", [], sortsByKey: true, body)
    case .key(let key, let row, let isIncluded):
      // Two walks, one along the equal keys and one beyond: as a single condition SQLite would go through
      // all equal keys, and after an import every waiting time is equal.
      let comparison = (isForward ? ">" : "<")
      let tie = " AND \(column) = ?1 AND row \(comparison)\(isIncluded ? "=" : "") ?2"
      if try walk(tie, [key, row.databaseValue], sortsByKey: false, body) {
        _ = try walk(" AND \(column) \(comparison) ?1", [key], sortsByKey: true, body)
      }
    }
  }

  /// - Returns: whether `body` wants more.
  private func walk(
    _ condition: String, _ arguments: [DatabaseValue], sortsByKey: Bool, _ body: (Int64) throws -> Bool
  ) throws -> Bool {
    let runs = places.map { place in
      """
      SELECT row AS r, \(column) AS k FROM nomination
      WHERE stage = \(place.stage.rawValue) AND status = \(place.status.code)\(condition)
      """
    }
    let direction = isForward ? "ASC" : "DESC"
    let order = sortsByKey ? "k \(direction), r \(direction)" : "r \(direction)"
    let statement = try db.cachedStatement(
      sql: runs.joined(separator: "\nUNION ALL\n") + "\nORDER BY " + order)
    let rows = try Int64.fetchCursor(statement, arguments: StatementArguments(arguments))
    while let row = try rows.next() {
      guard try body(row) else { return false }
    }
    return true
  }
}

extension SortKey {
  /// The key as the order's column holds it.
  func columnValue(for key: Order.Key) -> DatabaseValue {
    switch key {
    case .id, .subject, .unit: Data(bytes).databaseValue
    case .queue, .waiting, .year, .decided: number.databaseValue
    }
  }
}

extension Order.Key {
  /// The column of ``OrderIndex`` that sorts this way.
  var column: String {
    switch self {
    case .queue: "waiting_since"
    case .waiting: "waiting_rank"
    case .id: "id_key"
    case .subject: "subject_key"
    case .unit: "unit_key"
    case .year: "year_number"
    case .decided: "decided_at"
    }
  }
}
