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

  /// Takes a past action back, or puts it into effect again, an entry at a time, as one change set.
  public func apply(
    _ header: ChangeSet.Header,
    toEntriesOfTarget change:
      @escaping @Sendable (LedgerEntry, SubjectHistory) throws(Refusal) ->
      SubjectChange,
    progress: @escaping @Sendable (Int) -> Void
  ) async throws(StoreError) -> BulkResult? {
    do {
      return try await write { db in
        // Looked up before anything is written: what is written comes after its entries.
        guard let target = try header.target.flatMap({ try LedgerReader.summary(db, of: $0) }) else {
          return nil
        }
        let sequences = target.id..<target.id + Int64(target.count)
        var writer = try ChangeWriter(db, header: header)
        for (index, sequence) in sequences.enumerated() {
          guard let entry = try LedgerReader.entry(db, numbered: sequence) else {
            throw DamagedRow(number: sequence)
          }
          switch try change(entry, try Self.history(of: entry.subject, in: db)) {
          case .nomination(let change): try writer.write(change)
          case .record(let change): try writer.write(change)
          }
          if (index + 1) % Self.progressInterval == 0 { progress(index + 1) }
        }
        try writer.finish()
        return writer.ledger.changeSet.map {
          BulkResult(changeSet: $0, position: writer.ledger.position, count: sequences.count)
        }
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func history(of subject: LedgerSubject, in db: Database) throws -> SubjectHistory {
    switch subject {
    case .nomination(let id):
      guard let row = try NominationReader.row(of: id, in: db) else { throw Refusal.unknownNomination(id) }
      return .nomination(
        NominationHistory(
          nomination: row.nomination, entries: try LedgerReader.entries(db, ofRow: row.number.rawValue)))
    case .record(let id):
      guard let record = try RecordReader.record(id, in: db) else { throw Refusal.unknownRecord(id) }
      return .record(
        RecordHistory(record: record.record, entries: try LedgerReader.entries(db, ofRecord: record.row)))
    }
  }
}
