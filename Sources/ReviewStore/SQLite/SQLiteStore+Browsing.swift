internal import GRDB
public import ReviewEngine

extension SQLiteStore {
  /// A part of a list.
  public func page(_ request: PageRequest) async throws(StoreError) -> Page {
    try await read { db in
      var list = try ListReader(db, query: request.query, in: request.context, limits: limits)
      return try list.page(at: request.anchor, limit: request.limit).noting(PairList(db: db))
    }
  }

  /// How many nominations a query matches, by stage and status.
  public func census(of query: Query, in context: QueryContext) async throws(StoreError) -> Census {
    try await read { db in
      var list = try ListReader(db, query: query, in: context, limits: limits)
      return Census(try list.counts())
    }
  }
}

extension Page {
  /// So many of the nominations that one looks like are told in a list.
  private static var mostNotices: Int { 3 }

  /// The page, with what its nominations look like.
  fileprivate func noting(_ list: PairList) throws -> Page {
    guard rows.contains(where: { $0.nomination.suspects > 0 }) else { return self }
    let rows = try rows.map { row in
      guard row.nomination.suspects > 0 else { return row }
      return ReviewEngine.Row(
        number: row.number, nomination: row.nomination,
        likes: try list.notices(of: row.number.rawValue, atMost: Self.mostNotices))
    }
    return Page(rows: rows, hasBefore: hasBefore, hasAfter: hasAfter)
  }
}
