internal import GRDB
internal import ReviewEngine

/// A store in one file, kept by SQLite in write-ahead mode: any number of processes read while one writes.
public final class SQLiteStore: Store {
  /// Where the file is.
  public let path: String

  let pool: DatabasePool
  let checkpoints: Checkpoints

  let limits: BrowsingLimits

  init(path: String, pool: DatabasePool, limits: BrowsingLimits = .usual) {
    self.limits = limits
    self.path = path
    self.pool = pool
    checkpoints = Checkpoints(path: path)
  }

  /// Reads one consistent state.
  func read<Result: Sendable>(
    _ body: @Sendable (Database) throws -> Result
  ) async throws(StoreError) -> Result {
    do {
      return try await pool.read(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Runs one transaction that is on the disk when this returns.
  func write<Result: Sendable>(
    _ body: @Sendable (Database) throws -> Result
  ) async throws -> Result {
    let result = try await pool.writeWithoutTransaction { db in
      var result: Result?
      try db.inTransaction(.immediate) {
        result = try body(db)
        return .commit
      }
      return result
    }
    guard let result else { preconditionFailure("A committed transaction has a result.") }
    checkpoints.noteCommit()
    return result
  }
}
