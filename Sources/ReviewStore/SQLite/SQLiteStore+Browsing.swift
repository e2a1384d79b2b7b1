internal import GRDB
public import ReviewEngine

extension SQLiteStore {
  /// A part of a list.
  public func page(_ request: PageRequest) async throws(StoreError) -> Page {
    try await read { db in
      var list = try ListReader(db, query: request.query, in: request.context, limits: limits)
      return try list.page(at: request.anchor, limit: request.limit)
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
