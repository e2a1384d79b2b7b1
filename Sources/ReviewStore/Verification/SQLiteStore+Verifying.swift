internal import GRDB
internal import ReviewEngine

extension SQLiteStore {
  /// Walks the ledger alone, for numbers and hashes.
  public func walkLedger(
    through last: Int64?, progress: @escaping @Sendable (Int) -> Void
  ) async throws(StoreError) -> LedgerWalk {
    try await read { db in
      var verification = Verification(db, progress: progress)
      try verification.walkChain(through: last)
      return verification.walk
    }
  }

  /// Walks everything: numbers, hashes, revisions, and every stored state against its replay.
  public func verify(
    progress: @escaping @Sendable (Int) -> Void
  ) async throws(StoreError) -> VerificationReport {
    try await read { db in
      var verification = Verification(db, progress: progress)
      try verification.walkChain()
      try verification.walkNominations()
      try verification.walkRecords()
      return verification.report
    }
  }
}
