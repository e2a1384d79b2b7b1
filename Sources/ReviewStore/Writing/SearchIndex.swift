internal import GRDB
internal import PlainText
internal import ReviewEngine

/// The full-text index of nominations. It holds words only, so what is taken out must be named as it was put in.
enum SearchIndex {
  /// Puts the words of a nomination in.
  static func add(_ nomination: Nomination, row: Int64, to db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO search (rowid, words) VALUES (?, ?)")
      .execute(arguments: [row, words(of: nomination)])
  }

  /// Takes the words of a nomination out.
  static func remove(_ nomination: Nomination, row: Int64, from db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)")
      .execute(arguments: [row, words(of: nomination)])
  }

  private static func words(of nomination: Nomination) -> String {
    SearchWords.indexText(of: nomination.searchableTexts)
  }
}
