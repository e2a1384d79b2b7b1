internal import GRDB
internal import ReviewEngine

extension SQLiteStore {
  /// Opens a store that is there. Costs the same whatever is in it.
  /// - Parameter path: of the file.
  /// - Returns: the store.
  /// - Throws: ``StoreError/missing(path:)``, ``StoreError/notAStore(path:)``,
  ///   ``StoreError/fromTheFuture(path:migration:)``, ``StoreError/readOnly(path:)`` or what else kept it from
  ///   being opened.
  public static func open(at path: String) throws(StoreError) -> SQLiteStore {
    try StoreFile.check(path)
    return try connect(to: path)
  }

  /// Makes an empty store where nothing is yet; its folder must be there.
  /// - Parameters:
  ///   - path: of the file.
  ///   - isThrowAway: whether nobody would miss it, so that nothing has to wait for the disk.
  /// - Returns: the store.
  /// - Throws: ``StoreError/alreadyExists(path:)``, ``StoreError/missing(path:)`` for the folder,
  ///   ``StoreError/readOnly(path:)`` or what else kept it from being made. No file is left behind then.
  public static func create(at path: String, isThrowAway: Bool = false) throws(StoreError) -> SQLiteStore {
    try StoreFile.claim(path)
    do {
      // The header comes first: if the power fails from here on, what is left is a store without tables, and
      // opening it makes them.
      let file = try DatabaseQueue(path: path)
      try file.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try file.close()
      let store = try connect(to: path)
      if isThrowAway {
        try store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
      }
      return store
    } catch {
      StoreFile.remove(path)
      throw StoreError(error, path: path)
    }
  }

  private static func connect(to path: String) throws(StoreError) -> SQLiteStore {
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      try pool.writeWithoutTransaction { db in
        // Statements with triggers note what they may have to take back; in files that costs ten times more.
        try db.execute(
          sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000; PRAGMA temp_store = MEMORY")
      }
      try migrate(pool, path: path)
      return SQLiteStore(path: path, pool: pool)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Kilobytes of the file that each connection may hold in memory.
  static let cacheSize = 4_000

  /// Small caches: the system keeps the file in memory anyway, and a page of the list touches few of its pages.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 3
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -\(cacheSize); PRAGMA mmap_size = 0")
    }
    return configuration
  }

  private static func migrate(_ pool: DatabasePool, path: String) throws {
    let migrator = Schema.migrator
    let applied = try pool.writeWithoutTransaction { try migrator.appliedIdentifiers($0) }
    if let unknown = applied.subtracting(migrator.migrations).min() {
      throw StoreError.fromTheFuture(path: path, migration: unknown)
    }
    if applied.count < migrator.migrations.count {
      // On a connection of its own: renaming tables opens SQLite's temporary storage, after which a large import could
      // no longer choose where that lies.
      let file = try DatabaseQueue(path: path, configuration: configuration)
      try migrator.migrate(file)
      try file.close()
    }
    try pool.writeWithoutTransaction { db in
      try SearchIndex.renewIfOutdated(db)
      try LikenessIndex.renewIfOutdated(db)
    }
  }
}
