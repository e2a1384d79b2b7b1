internal import GRDB
internal import PlainText
internal import ReviewEngine

extension SearchIndex {
  /// The name of the property that says by which rules texts were cut into words.
  private static let property = "search-rules"

  /// Builds the index anew when it was built by other rules than those of this program: words that are cut and folded
  /// in another way would not be found. Costs one small read otherwise.
  static func renewIfOutdated(_ db: Database) throws {
    let rules = String(SearchWords.rulesVersion)
    guard try storedRules(db) != rules else { return }
    try db.inTransaction(.immediate) {
      guard try storedRules(db) != rules else { return .commit }
      try rebuild(db)
      try db.execute(
        sql: "INSERT INTO property VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        arguments: [property, rules])
      return .commit
    }
  }

  private static func storedRules(_ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM property WHERE name = ?", arguments: [property])
  }

  private static func rebuild(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO search (search) VALUES ('delete-all')")
    var index = SearchIndex(db)
    let rows = try GRDB.Row.fetchCursor(
      db, sql: "SELECT \(NominationColumns.read) FROM nomination ORDER BY row")
    while let row = try rows.next() {
      let row = try NominationColumns.decode(row)
      try index.add(words(of: row.nomination), row: row.number.rawValue)
    }
    try index.flush()
    try optimize(db)
  }
}
