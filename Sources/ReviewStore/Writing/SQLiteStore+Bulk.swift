internal import GRDB
public import ReviewEngine

extension SQLiteStore {
  /// So many nominations are changed between two reports of progress.
  private static let progressInterval = 500

  /// Applies one action to every nomination that a query matches, all or nothing, as one change set.
  public func apply(
    _ header: ChangeSet.Header, toAllMatching query: Query, in context: QueryContext,
    excluding: Set<NominationID>, change: @escaping @Sendable (Nomination) throws(Refusal) -> Change?,
    progress: @escaping @Sendable (Int) -> Void
  ) async throws(StoreError) -> BulkResult? {
    do {
      return try await write { db in
        // The numbers come first: what is changed on the way must not change what matches.
        var list = try ListReader(db, query: query, in: context, limits: limits)
        var numbers: [Int64] = []
        try list.forEachMatch { row in
          if !excluding.contains(row.nomination.id) { numbers.append(row.number.rawValue) }
        }
        var writer = try ChangeWriter(db, header: header)
        var count = 0
        for number in numbers {
          guard let change = try change(try NominationReader.row(numbered: number, in: db).nomination)
          else { continue }
          try writer.write(change)
          count += 1
          if count % Self.progressInterval == 0 { progress(count) }
        }
        try writer.finish()
        return writer.ledger.changeSet.map {
          BulkResult(changeSet: $0, position: writer.ledger.position, count: count)
        }
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
