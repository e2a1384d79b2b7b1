internal import GRDB
public import ReviewEngine

extension SQLiteStore {
  /// A part of the list of nominations that look alike.
  public func pairs(_ request: PairRequest) async throws(StoreError) -> PairPage {
    try await read { try PairList(db: $0).page(request, limits: limits) }
  }

  /// Every nomination that one looks like, open ones first.
  public func pairs(of id: NominationID) async throws(StoreError) -> [DuplicatePair] {
    try await read { db in
      guard let row = try NominationReader.row(of: id, in: db) else { return [] }
      return try PairList(db: db).pairs(of: row.number.rawValue)
    }
  }

  /// Two nominations side by side, whether they look alike or not.
  public func pair(_ one: NominationID, _ other: NominationID) async throws(StoreError) -> DuplicatePair? {
    try await read { db in
      guard let left = try NominationReader.row(of: one, in: db),
        let right = try NominationReader.row(of: other, in: db), left.number != right.number
      else { return nil }
      return try LikenessReader.pair(
        min(left.number, right.number).rawValue, max(left.number, right.number).rawValue, in: db)
    }
  }

  /// How much looks alike, and what was too common to be compared.
  public func likeness() async throws(StoreError) -> LikenessSummary {
    try await read { try PairList(db: $0).summary() }
  }

  /// How many nominations that were changed after an entry of the ledger look like others.
  public func suspects(since sequence: Int64) async throws(StoreError) -> Int {
    try await read { try PairList(db: $0).suspects(since: sequence) }
  }

  /// Looks for everything that looks alike anew.
  public func findPairs(
    progress: @escaping @Sendable (Int) -> Void
  ) async throws(StoreError) -> LikenessSummary {
    do {
      return try await write { db in
        try LikenessIndex.renew(db, progress: progress)
        return try PairList(db: db).summary()
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
