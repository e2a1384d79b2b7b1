internal import GRDB
public import ReviewEngine

extension SQLiteStore {
  /// Runs an import in one transaction. What `body` records becomes one change set.
  public func register<Failure: Error, Result: Sendable>(
    _ header: ChangeSet.Header, body: @escaping @Sendable (any Registrar) throws(Failure) -> Result
  ) async throws -> Result {
    try await whileMapping {
      try await write { db in
        let registrar = try SQLiteRegistrar(db, header: header)
        let result = try body(registrar)
        try registrar.finish()
        return result
      }
    }
  }

  /// The same as ``register(_:body:)``, but takes everything back at the end.
  public func rehearse<Failure: Error, Result: Sendable>(
    _ header: ChangeSet.Header, body: @escaping @Sendable (any Registrar) throws(Failure) -> Result
  ) async throws -> Result {
    try await whileMapping {
      try await pool.writeWithoutTransaction { db in
        var result: Result?
        try db.inTransaction(.immediate) {
          result = try body(SQLiteRegistrar(db, header: header))
          return .rollback
        }
        guard let result else { preconditionFailure("A rehearsal that did not fail has a result.") }
        return result
      }
    }
  }

  /// Maps what the database throws; what the import itself throws comes out as it is.
  private func whileMapping<Result>(_ action: () async throws -> Result) async throws -> Result {
    do {
      let result = try await action()
      await releaseMemory()
      return result
    } catch let error where StoreError.isOwn(error) {
      await releaseMemory()
      throw StoreError(error, path: path)
    } catch {
      await releaseMemory()
      throw error
    }
  }

  /// Gives back what the import needed. Waited for, so that nothing keeps the store open once its owner lets go of
  /// it: the last to close carries the log over into the file.
  private func releaseMemory() async {
    try? await pool.writeWithoutTransaction { BulkLoad.releaseMemory($0) }
  }
}
