internal import GRDB
internal import ReviewEngine

/// Lists the rows that a filter's words or sources allow, as long as they are not too many.
struct Candidates {
  let db: Database
  let filter: Filter

  /// Row numbers, in no particular order.
  struct Listing {
    let rows: [Int64]
    /// Whether all of them match the filter's words.
    let haveWords: Bool
  }

  /// The first set with no more than `limit` rows; nil when every set has more.
  func listed(atMost limit: Int) throws -> Listing? {
    if let words = filter.words {
      let rows = try matches(words, limit: limit + 1)
      if rows.count <= limit { return Listing(rows: rows, haveWords: true) }
    }
    for source in filter.sources {
      let rows = try list(source, limit: limit + 1)
      if rows.count <= limit { return Listing(rows: rows, haveWords: filter.words == nil) }
    }
    return nil
  }

  /// The rows that a full-text expression matches, in the order of their numbers.
  func matches(_ words: String, limit: Int) throws -> [Int64] {
    let statement = try db.cachedStatement(sql: "SELECT rowid FROM search WHERE search MATCH ? LIMIT ?")
    return try Int64.fetchAll(statement, arguments: [words, limit])
  }

  /// All rows that a full-text expression matches.
  func matchSet(_ words: String) throws -> RowSet {
    let statement = try db.cachedStatement(sql: "SELECT rowid FROM search WHERE search MATCH ?")
    let rows = try Int64.fetchCursor(statement, arguments: [words])
    var set = RowSet()
    while let row = try rows.next() { set.insert(row) }
    return set
  }

  /// All rows that fulfil a condition on columns, in the filter's places. Reads the whole table.
  func matchSet(_ columns: Filter.ColumnCondition) throws -> RowSet {
    let statement = try db.cachedStatement(
      sql: "SELECT row FROM nomination NOT INDEXED WHERE \(filter.places.sql) AND \(columns.sql)")
    let rows = try Int64.fetchCursor(statement, arguments: StatementArguments(columns.arguments))
    var set = RowSet()
    while let row = try rows.next() { set.insert(row) }
    return set
  }

  private func list(_ source: Filter.Source, limit: Int) throws -> [Int64] {
    switch source {
    case .decided(by: let reviewer?):
      let statement = try db.cachedStatement(sql: "SELECT row FROM nomination WHERE decided_by = ? LIMIT ?")
      return try Int64.fetchAll(statement, arguments: [reviewer, limit])
    case .decided(by: nil):
      let statement = try db.cachedStatement(
        sql: "SELECT row FROM nomination WHERE decided_by IS NOT NULL LIMIT ?")
      return try Int64.fetchAll(statement, arguments: [limit])
    case .postponed:
      let statement = try db.cachedStatement(
        sql: "SELECT row FROM nomination WHERE postponements IS NOT NULL LIMIT ?")
      return try Int64.fetchAll(statement, arguments: [limit])
    case .suspect:
      let statement = try db.cachedStatement(sql: "SELECT row FROM nomination WHERE suspects > 0 LIMIT ?")
      return try Int64.fetchAll(statement, arguments: [limit])
    case .voted:
      let statement = try db.cachedStatement(
        sql: "SELECT row FROM nomination WHERE votes IS NOT NULL LIMIT ?")
      return try Int64.fetchAll(statement, arguments: [limit])
    case .years(let range):
      var rows: [Int64] = []
      for place in filter.places.places {
        let statement = try db.cachedStatement(
          sql: """
            SELECT row FROM nomination INDEXED BY nomination_by_year
            WHERE stage = ? AND status = ? AND year_number BETWEEN ? AND ? LIMIT ?
            """)
        rows += try Int64.fetchAll(
          statement,
          arguments: [
            place.stage.rawValue, place.status.code, range.lowerBound, range.upperBound, limit - rows.count,
          ])
      }
      return rows
    }
  }
}
