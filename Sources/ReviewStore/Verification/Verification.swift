internal import Foundation
internal import GRDB
internal import ReviewEngine

/// One walk through the whole store. Its memory does not grow with the store: entries are read one after the
/// other, first in their order for numbers and hashes, then nomination by nomination for the replay.
struct Verification {
  private let db: Database
  private let progress: @Sendable (Int) -> Void
  private var entries: Int64 = 0
  private var nominations = 0
  private var steps = 0
  private var first: Digest?
  private var head = Digest.zero
  private var findings: [VerificationReport.Finding] = []

  /// So many findings are told; a store with more is not looked at in detail.
  private static let mostFindings = 1_000
  /// So many steps lie between two reports of progress.
  private static let progressInterval = 1_000

  init(_ db: Database, progress: @escaping @Sendable (Int) -> Void) {
    self.db = db
    self.progress = progress
  }

  /// What was found.
  var report: VerificationReport {
    let ordered = findings.enumerated().sorted {
      ($0.element.sequence ?? .max, $0.offset) < ($1.element.sequence ?? .max, $1.offset)
    }
    return VerificationReport(
      entries: entries, nominations: nominations, head: head, findings: ordered.map(\.element))
  }

  /// What was found, where only the chain was walked.
  var walk: LedgerWalk { LedgerWalk(sequence: entries, first: first, head: head, findings: findings) }

  /// Goes through the entries in their order: no number left out, each hash right, each on top of the one before.
  /// - Parameter last: the number of the last entry that is looked at; nil for all.
  /// - Throws: what kept the ledger from being read.
  mutating func walkChain(through last: Int64? = nil) throws {
    let rows = try GRDB.Row.fetchCursor(
      try db.cachedStatement(
        sql: LedgerReader.storedSelection + " WHERE l.sequence <= ? ORDER BY l.sequence"),
      arguments: [last ?? .max])
    while let row = try rows.next() {
      let sequence: Int64 = row[0]
      for missing in stride(from: entries + 1, to: sequence, by: 1) {
        guard note(.missingEntry(missing)) else { break }
      }
      let isAfterGap = sequence != entries + 1
      let stored = LedgerReader.Stored(row)
      if !stored.isSealed || (!isAfterGap && stored.previous != head) { note(.brokenHash(sequence)) }
      head = stored.hash ?? .zero
      if sequence == 1 { first = head }
      entries = sequence
      step()
    }
  }

  /// Replays every nomination and compares.
  mutating func walkNominations() throws {
    let rows = try GRDB.Row.fetchCursor(
      try db.cachedStatement(sql: "SELECT \(NominationColumns.read) FROM nomination ORDER BY row"))
    while let row = try rows.next() {
      nominations += 1
      try compare(row)
      step()
    }
  }

  /// Replays every record and compares.
  mutating func walkRecords() throws {
    let rows = try GRDB.Row.fetchCursor(
      try db.cachedStatement(sql: "SELECT kind, name, facts, revision, row FROM record ORDER BY row"))
    while let row = try rows.next() {
      guard let record = RecordReader.decode(row) else {
        note(.unknownKind(row[0]))
        continue
      }
      try compare(record, row: row[4])
      step()
    }
  }

  private mutating func compare(_ record: ReviewEngine.Record, row: Int64) throws {
    var replay = RecordReplay()
    var last: Int64?
    let rows = try GRDB.Row.fetchCursor(
      try db.cachedStatement(sql: LedgerReader.storedSelection + " WHERE l.record = ? ORDER BY l.sequence"),
      arguments: [row])
    while let row = try rows.next() {
      last = row[0]
      guard let entry = LedgerReader.Stored(row).entry else {
        note(.unreadable(row[0]))
        return
      }
      do {
        try replay.apply(entry)
      } catch {
        note(.contradiction(error))
        return
      }
      step()
    }
    guard let last else {
      note(.unrecorded(record.id))
      return
    }
    if replay.facts != record.facts || replay.revision != record.revision {
      note(.recordDiffers(record.id, last))
    }
  }

  private mutating func compare(_ stored: GRDB.Row) throws {
    let number: Int64 = stored[0]
    let id = NominationID(stored[1] as String)
    let rows = try GRDB.Row.fetchCursor(
      try db.cachedStatement(
        sql: LedgerReader.storedSelection + " WHERE l.nomination = ? ORDER BY l.sequence"),
      arguments: [number])
    var replay = Replay()
    var last: Int64?
    while let row = try rows.next() {
      let sequence: Int64 = row[0]
      last = sequence
      guard let entry = LedgerReader.Stored(row).entry else {
        note(.unreadable(sequence))
        return
      }
      do {
        try replay.apply(entry)
      } catch {
        note(.contradiction(error))
        return
      }
      step()
    }
    guard let last else {
      note(.unregistered(id))
      return
    }
    let nomination = try? NominationColumns.decode(stored).nomination
    if nomination.map({ !replay.agrees(with: $0) }) ?? true { note(.stateDiffers(id, last)) }
  }

  @discardableResult
  private mutating func note(_ finding: VerificationReport.Finding) -> Bool {
    guard findings.count < Self.mostFindings else { return false }
    findings.append(finding)
    return true
  }

  private mutating func step() {
    steps += 1
    if steps % Self.progressInterval == 0 { progress(steps) }
  }
}

extension Replay {
  /// Whether a stored nomination is what its entries say.
  fileprivate func agrees(with nomination: Nomination) -> Bool {
    standing == nomination.standing && forms == nomination.forms && revision == nomination.revision
      && contentRevision == nomination.contentRevision && registeredAt == nomination.registeredAt
      && digest == nomination.dossier.digest
  }
}
