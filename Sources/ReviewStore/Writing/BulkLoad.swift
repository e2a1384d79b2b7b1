internal import GRDB
internal import ReviewEngine

/// Makes a large import quick. Once an import has brought in as many nominations as there were before, the indexes
/// of the list orders are dropped, and built anew at its end from sorted rows; the search index gathers more words
/// before it writes. All of this is part of the import's transaction and goes with it.
struct BulkLoad {
  private let db: Database
  private var remaining: Int
  private var isUnderWay = false

  /// An import of fewer nominations goes the usual way.
  private static let smallest = 2_000
  /// Kilobytes of file that SQLite may hold in memory meanwhile, and otherwise.
  private static let caches = (large: 32_000, usual: SQLiteStore.cacheSize)
  /// Bytes of words that FTS5 gathers before it writes, meanwhile and otherwise (its own default).
  private static let hashSizes = (large: 8 << 20, usual: 1 << 20)

  /// Watches an import.
  init(_ db: Database) throws {
    self.db = db
    remaining = max(Self.smallest, try CensusTable.read(db).values.reduce(0, +))
  }

  /// Takes note of a registration.
  mutating func noteRegistration() throws {
    remaining -= 1
    guard remaining == 0 else { return }
    isUnderWay = true
    try db.execute(sql: "PRAGMA cache_size = -\(Self.caches.large)")
    for index in OrderIndex.all { try db.execute(sql: index.removal) }
    try SearchIndex.setHashSize(Self.hashSizes.large, of: db)
  }

  /// Puts everything in order again, before the transaction is committed.
  func finish() throws {
    guard isUnderWay else { return }
    // What is sorted here may be larger than the memory.
    try db.execute(sql: "PRAGMA temp_store = FILE")
    for index in OrderIndex.all { try db.execute(sql: index.creation) }
    try db.execute(sql: "PRAGMA temp_store = MEMORY")
    try SearchIndex.setHashSize(Self.hashSizes.usual, of: db)
    try SearchIndex.optimize(db)
  }

  /// Gives the memory back; needed after a transaction that was rolled back, too.
  static func releaseMemory(_ db: Database) {
    try? db.execute(sql: "PRAGMA cache_size = -\(caches.usual); PRAGMA shrink_memory")
  }
}
