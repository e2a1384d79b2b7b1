internal import GRDB
internal import PlainText
internal import ReviewEngine

/// Writes the full-text index of nominations. It holds words only, so what is taken out must be named as it was
/// put in.
///
/// Words are gathered and put in many nominations at a time: whenever SQLite runs another statement with triggers
/// in between, FTS5 writes out all it has gathered itself, which for each single nomination takes ten times as long.
struct SearchIndex {
  private let db: Database
  private var pending: [(row: Int64, words: String)] = []
  private var pendingBytes = 0

  /// So many bytes of words are gathered here.
  private static let batch = 2 << 20

  /// Begins with nothing gathered.
  init(_ db: Database) {
    self.db = db
  }

  /// Puts words of a nomination in, from ``words(of:)``; at the latest when ``flush()`` is called.
  mutating func add(_ words: String, row: Int64) throws {
    pending.append((row, words))
    pendingBytes += words.utf8.count
    if pendingBytes >= Self.batch { try flush() }
  }

  /// Takes the words of a nomination out.
  mutating func remove(_ nomination: Nomination, row: Int64) throws {
    try flush()
    try db.cachedStatement(sql: "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)")
      .execute(arguments: [row, Self.words(of: nomination)])
  }

  /// Writes what is gathered; to be called before the transaction is committed.
  mutating func flush() throws {
    guard !pending.isEmpty else { return }
    let statement = try db.cachedStatement(sql: "INSERT INTO search (rowid, words) VALUES (?, ?)")
    for (row, words) in pending { try statement.run([row, words]) }
    pending.removeAll(keepingCapacity: true)
    pendingBytes = 0
  }

  /// What the index holds of a nomination.
  static func words(of nomination: Nomination) -> String {
    SearchWords.indexText(of: nomination.searchableTexts)
  }
}

extension SearchIndex {
  /// Sets how many bytes of words FTS5 gathers in memory before it writes them.
  static func setHashSize(_ bytes: Int, of db: Database) throws {
    try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('hashsize', ?)", arguments: [bytes])
  }

  /// Merges the index into one piece, in which searching is quickest.
  static func optimize(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
  }
}
