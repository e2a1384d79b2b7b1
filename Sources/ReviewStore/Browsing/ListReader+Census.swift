internal import GRDB
internal import ReviewEngine

extension ListReader {
  /// How many nominations the query matches, by place. The order of the query makes no difference.
  mutating func counts() throws -> [Place: Int] {
    if filter.isExact, filter.words == nil, filter.columns == nil {
      return census.filter { filter.places.contains($0.key) }
    }
    let candidates = Candidates(db: db, filter: filter)
    if let few = try candidates.listed(atMost: limits.lookedUp) {
      var counts: [Place: Int] = [:]
      for number in few.rows {
        if let place = try place(of: number, hasWords: few.haveWords) { counts[place, default: 0] += 1 }
      }
      return counts
    }
    switch (filter.isExact, filter.words, filter.columns) {
    case (true, let words?, nil): return try counts(of: try candidates.matchSet(words))
    case (true, nil, let columns?): return try counts(where: columns)
    default: break
    }
    var counts: [Place: Int] = [:]
    try forEachMatch { counts[$0.nomination.standing.place, default: 0] += 1 }
    return counts
  }

  /// Calls `body` with every match, in the order of arrival.
  mutating func forEachMatch(_ body: (ReviewEngine.Row) throws -> Void) throws {
    let numbers: FastDatabaseValueCursor<Int64>
    if let words = filter.words {
      numbers = try Int64.fetchCursor(
        db, sql: "SELECT rowid FROM search WHERE search MATCH ?", arguments: [words])
    } else {
      let condition = filter.columns ?? Filter.ColumnCondition("1")
      numbers = try Int64.fetchCursor(
        db, sql: "SELECT row FROM nomination NOT INDEXED WHERE \(filter.places.sql) AND \(condition.sql)",
        arguments: StatementArguments(condition.arguments))
    }
    while let number = try numbers.next() {
      if let row = try accept(number, isListed: true) { try body(row) }
    }
  }

  private mutating func place(of number: Int64, hasWords: Bool) throws -> Place? {
    guard filter.isExact, hasWords else {
      return try accept(number, isListed: hasWords)?.nomination.standing.place
    }
    let condition = filter.columns.map { " AND " + $0.sql } ?? ""
    let statement = try db.cachedStatement(
      sql: "SELECT stage, status FROM nomination WHERE row = ?" + condition)
    let arguments = StatementArguments([number.databaseValue] + (filter.columns?.arguments ?? []))
    guard let row = try GRDB.Row.fetchOne(statement, arguments: arguments),
      let stage = Stage(rawValue: row[0]),
      let status = Status(code: row[1])
    else { return nil }
    let place = Place(stage: stage, status: status)
    return filter.places.contains(place) ? place : nil
  }

  private func counts(where columns: Filter.ColumnCondition) throws -> [Place: Int] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT stage, status, count(*) FROM nomination WHERE \(filter.places.sql) AND \(columns.sql)
        GROUP BY stage, status
        """)
    let rows = try GRDB.Row.fetchCursor(statement, arguments: StatementArguments(columns.arguments))
    return try CensusTable.counts(rows)
  }

  /// Counts matches place by place along an index; the largest place gets what is left over and need not be read.
  private func counts(of matches: RowSet) throws -> [Place: Int] {
    let largest = census.max { $0.value < $1.value }?.key
    var counts: [Place: Int] = [:]
    for place in census.keys where place != largest {
      let statement = try db.cachedStatement(
        sql: "SELECT row FROM nomination INDEXED BY nomination_by_year WHERE stage = ? AND status = ?")
      let rows = try Int64.fetchCursor(statement, arguments: [place.stage.rawValue, place.status.code])
      var count = 0
      while let row = try rows.next() {
        if matches.contains(row) { count += 1 }
      }
      counts[place] = count
    }
    if let largest { counts[largest] = matches.count - counts.values.reduce(0, +) }
    return counts.filter { filter.places.contains($0.key) }
  }
}
