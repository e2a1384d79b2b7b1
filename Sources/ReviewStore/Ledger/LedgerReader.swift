internal import Foundation
internal import GRDB
internal import ReviewEngine

/// Reads ledger entries.
enum LedgerReader {
  /// Selects what ``Stored`` reads.
  static let storedSelection = """
    SELECT l.sequence, l.change_set, c.action, n.id, l.revision, c.reviewer, c.role, c.time, c.policy, l.event,
      l.body, l.previous, l.hash, r.kind, r.name
    FROM ledger AS l
    CROSS JOIN change_set AS c ON c.id = l.change_set
    LEFT JOIN nomination AS n ON n.row = l.nomination
    LEFT JOIN record AS r ON r.row = l.record
    """

  /// Entries after a sequence number.
  static func entries(_ db: Database, after sequence: Int64, limit: Int) throws -> [LedgerEntry] {
    let statement = try db.cachedStatement(
      sql: storedSelection + " WHERE l.sequence > ? ORDER BY l.sequence LIMIT ?")
    return try entries(statement, [sequence, limit])
  }

  /// The entry with a number; nil when there is none.
  static func entry(_ db: Database, numbered sequence: Int64) throws -> LedgerEntry? {
    try entries(try db.cachedStatement(sql: storedSelection + " WHERE l.sequence = ?"), [sequence]).first
  }

  /// The number of the first entry after those of an action. The entries of a change set follow each other, and the next
  /// one begins where they end.
  static func end(_ db: Database, ofAction id: Int64) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        SELECT coalesce((SELECT min(id) FROM change_set WHERE id > ?1), (SELECT max(sequence) + 1 FROM ledger))
        """)
    return try Int64.fetchOne(statement, arguments: [id]) ?? id
  }

  /// The entries about a nomination.
  static func entries(_ db: Database, ofRow row: Int64) throws -> [LedgerEntry] {
    let statement = try db.cachedStatement(
      sql: storedSelection + " WHERE l.nomination = ? ORDER BY l.sequence")
    return try entries(statement, [row])
  }

  /// The entries about a record.
  static func entries(_ db: Database, ofRecord row: Int64) throws -> [LedgerEntry] {
    let statement = try db.cachedStatement(sql: storedSelection + " WHERE l.record = ? ORDER BY l.sequence")
    return try entries(statement, [row])
  }

  /// The actions on one of a reviewer's stacks, the latest first.
  static func actions(
    _ db: Database, on stack: Stack, of reviewer: String, limit: Int
  ) throws -> [ActionSummary] {
    let found = try db.cachedStatement(
      sql: "SELECT change_set FROM \(stack.rawValue) WHERE reviewer = ? ORDER BY change_set DESC LIMIT ?")
    return try Int64.fetchAll(found, arguments: [reviewer, limit]).compactMap { try summary(db, of: $0) }
  }

  /// An action with its first entry and the number of its entries; nil when no action has the number.
  static func summary(_ db: Database, of id: Int64) throws -> ActionSummary? {
    guard let first = try entry(db, numbered: id), first.changeSet == id else { return nil }
    return ActionSummary(first: first, count: Int(try end(db, ofAction: id) - id))
  }

  /// An action with all its entries.
  static func action(_ db: Database, _ id: Int64) throws -> PastAction? {
    let statement = try db.cachedStatement(
      sql: storedSelection + " WHERE l.sequence >= ? AND l.sequence < ? ORDER BY l.sequence")
    return PastAction(entries: try entries(statement, [id, try end(db, ofAction: id)]))
  }

  /// What a reviewer can take back, and put back: tables that triggers keep.
  enum Stack: String {
    case undo = "undo_stack"
    case redo = "redo_stack"
  }

  /// An entry as it lies in the file, whatever somebody did to it.
  struct Stored {
    let sequence: Int64
    let previous: Digest?
    let hash: Digest?
    private let row: GRDB.Row

    /// Looks at a row of ``storedSelection``; to be used before the next row is read.
    init(_ row: GRDB.Row) {
      self.row = row
      sequence = row[0]
      previous = Digest(bytes: row[11] as Data)
      hash = Digest(bytes: row[12] as Data)
    }

    /// The entry; nil when it cannot be read.
    var entry: LedgerEntry? {
      guard let action = Action(rawValue: row[2]), let role = Role(rawValue: row[6]),
        let event = LedgerEvent(kind: row[9], body: CanonicalText(text: row[10])), let previous, let hash,
        let subject
      else { return nil }
      return LedgerEntry(
        sequence: sequence, changeSet: row[1], action: action, subject: subject,
        revision: Revision(rawValue: row[4]), reviewer: Reviewer(name: row[5], role: role),
        time: Timestamp(milliseconds: row[7]), policyVersion: row[8], event: event, previous: previous,
        hash: hash)
    }

    /// What it is about; nil when that is not there.
    private var subject: LedgerSubject? {
      if let id: String = row[3] { return .nomination(NominationID(id)) }
      guard let kind = (row[13] as String?).flatMap(RecordKind.init(rawValue:)), let name: String = row[14]
      else { return nil }
      return .record(RecordID(kind, name))
    }

    /// Whether the stored facts, with the body to the letter, give the stored hash.
    var isSealed: Bool {
      guard let action = Action(rawValue: row[2]), let role = Role(rawValue: row[6]), let previous,
        let subject
      else { return false }
      let text = LedgerEntry.sealedText(
        sequence: sequence, changeSet: row[1], action: action, subject: subject,
        revision: Revision(rawValue: row[4]), reviewer: Reviewer(name: row[5], role: role),
        time: Timestamp(milliseconds: row[7]), policyVersion: row[8], event: row[9], body: row[10],
        previous: previous)
      return Digest.of(text) == hash
    }
  }

  private static func entries(_ statement: Statement, _ arguments: StatementArguments) throws -> [LedgerEntry]
  {
    let rows = try GRDB.Row.fetchCursor(statement, arguments: arguments)
    var entries: [LedgerEntry] = []
    while let row = try rows.next() {
      guard let entry = Stored(row).entry else { throw DamagedRow(number: row[0]) }
      entries.append(entry)
    }
    return entries
  }
}
