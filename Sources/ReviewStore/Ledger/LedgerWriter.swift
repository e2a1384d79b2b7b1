internal import Foundation
internal import GRDB
internal import ReviewEngine

/// Adds the entries of one action to the ledger: numbers them, chains them, seals them. The header of the
/// action is written with its first entry, so that an action that changes nothing leaves nothing.
struct LedgerWriter {
  /// The sequence of the last entry of the ledger.
  private(set) var position: Int64
  /// The number of the change set; nil before its first entry.
  private(set) var changeSet: Int64?

  private let db: Database
  private let header: ChangeSet.Header
  private var head: Digest

  /// Begins an action at the end of the ledger.
  init(_ db: Database, header: ChangeSet.Header) throws {
    self.db = db
    self.header = header
    (position, head) = try Self.end(of: db)
  }

  /// The sequence and the hash of the last entry.
  static func end(of db: Database) throws -> (sequence: Int64, hash: Digest) {
    let statement = try db.cachedStatement(
      sql: "SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1")
    guard let last = try GRDB.Row.fetchOne(statement) else { return (0, .zero) }
    guard let hash = Digest(bytes: last[1] as Data) else { throw DamagedRow(number: last[0]) }
    return (last[0], hash)
  }

  /// Adds the entry of a change.
  /// - Parameters:
  ///   - change: what happened.
  ///   - body: the text of the event's body.
  ///   - row: the number of the nomination that it is about.
  /// - Throws: what kept it from being written.
  mutating func append(_ change: Change, body: String, row: Int64) throws {
    try append(
      change.event.kind, body: body, about: .nomination(change.result.id), at: change.result.revision,
      nomination: row, record: nil)
  }

  /// Adds the entry of a change of a record with a number.
  mutating func append(_ change: RecordChange, row: Int64) throws {
    try append(
      change.event.kind, body: change.event.body.text, about: .record(change.result.id),
      at: change.result.revision, nomination: nil, record: row)
  }

  private mutating func append(
    _ event: String, body: String, about subject: LedgerSubject, at revision: Revision, nomination: Int64?,
    record: Int64?
  ) throws {
    let sequence = position + 1
    let changeSet = try changeSet ?? begin(at: sequence)
    let sealed = LedgerEntry.sealedText(
      sequence: sequence, changeSet: changeSet, action: header.action, subject: subject,
      revision: revision, reviewer: header.reviewer, time: header.time,
      policyVersion: header.policyVersion, event: event, body: body, previous: head)
    let hash = Digest.of(sealed)
    try db.cachedStatement(
      sql: """
        INSERT INTO ledger (sequence, change_set, nomination, record, revision, event, body, previous, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).run([
      sequence, changeSet, nomination, record, revision.rawValue, event, body, Data(head.bytes),
      Data(hash.bytes),
    ])
    (position, head) = (sequence, hash)
  }

  private mutating func begin(at sequence: Int64) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO change_set (id, action, target, reviewer, role, time, policy) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      sequence, header.action.rawValue, header.target, header.reviewer.name, header.reviewer.role.rawValue,
      header.time.milliseconds, header.policyVersion,
    ])
    changeSet = sequence
    return sequence
  }
}
