internal import GRDB
public import ReviewEngine

extension SQLiteStore {
  /// The nomination with an id.
  public func row(of id: NominationID) async throws(StoreError) -> ReviewEngine.Row? {
    try await read { try NominationReader.row(of: id, in: $0) }
  }

  /// A nomination with every ledger entry about it.
  public func history(of id: NominationID) async throws(StoreError) -> NominationHistory? {
    try await read { db in
      guard let row = try NominationReader.row(of: id, in: db) else { return nil }
      return NominationHistory(
        nomination: row.nomination, entries: try LedgerReader.entries(db, ofRow: row.number.rawValue))
    }
  }

  /// The record with an id.
  public func record(_ id: RecordID) async throws(StoreError) -> ReviewEngine.Record? {
    try await read { try RecordReader.record(id, in: $0)?.record }
  }

  /// All records of a kind, in the order in which they were made.
  public func records(_ kind: RecordKind) async throws(StoreError) -> [ReviewEngine.Record] {
    try await read { try RecordReader.records(kind, in: $0) }
  }

  /// A record with every ledger entry about it.
  public func history(of id: RecordID) async throws(StoreError) -> RecordHistory? {
    try await read { db in
      try RecordReader.record(id, in: db).map {
        RecordHistory(record: $0.record, entries: try LedgerReader.entries(db, ofRecord: $0.row))
      }
    }
  }

  /// Ledger entries after a sequence number, in their order.
  public func entries(after sequence: Int64, limit: Int) async throws(StoreError) -> [LedgerEntry] {
    precondition(limit > 0, "At least one entry is asked for.")
    return try await read { try LedgerReader.entries($0, after: sequence, limit: limit) }
  }

  /// What the reviewer can take back now.
  public func undoable(by reviewer: String) async throws(StoreError) -> ActionSummary? {
    try await read { try LedgerReader.actions($0, on: .undo, of: reviewer, limit: 1).first }
  }

  /// The reviewer's actions and redos that are not undone, the latest first.
  public func actions(by reviewer: String, limit: Int) async throws(StoreError) -> [ActionSummary] {
    try await read { try LedgerReader.actions($0, on: .undo, of: reviewer, limit: limit) }
  }

  /// An action with its first entry and the number of its entries.
  public func summary(of action: Int64) async throws(StoreError) -> ActionSummary? {
    try await read { try LedgerReader.summary($0, of: action) }
  }

  /// An action with all its entries.
  public func action(_ id: Int64) async throws(StoreError) -> PastAction? {
    try await read { try LedgerReader.action($0, id) }
  }

  /// What the reviewer can redo now.
  public func redoable(by reviewer: String) async throws(StoreError) -> ActionSummary? {
    try await read { try LedgerReader.actions($0, on: .redo, of: reviewer, limit: 1).first }
  }

  /// The sequence number of the last ledger entry.
  public func position() async throws(StoreError) -> Int64 {
    try await read { try Int64.fetchOne($0, sql: "SELECT max(sequence) FROM ledger") ?? 0 }
  }
}
