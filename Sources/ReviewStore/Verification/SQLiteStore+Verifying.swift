internal import GRDB
internal import ReviewEngine

extension SQLiteStore {
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
