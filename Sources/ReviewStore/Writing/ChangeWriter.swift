internal import GRDB
internal import PlainText
internal import ReviewEngine

/// Writes the changes of one action, inside its transaction: the nomination, its words, its ledger entry.
struct ChangeWriter {
  /// The ledger's end, with this action's entries.
  private(set) var ledger: LedgerWriter
  private var search: SearchIndex
  private var likeness: LikenessIndex
  private let db: Database

  /// Begins an action.
  /// - Throws: a `Refusal` when the store has a roster that does not let the reviewer act so. Looked at here, inside
  ///   the transaction, so that no road around it leads into the ledger.
  init(_ db: Database, header: ChangeSet.Header) throws {
    let roster = Roster(records: try RecordReader.records(.reviewer, in: db))
    if let refusal = roster.refusal(of: header.reviewer) { throw Refusal.roster(refusal) }
    self.db = db
    ledger = try LedgerWriter(db, header: header)
    search = SearchIndex(db)
    likeness = LikenessIndex(db)
  }

  /// Writes a change down.
  /// - Throws: a `Refusal` when the nomination is not at the revision that the change expects; nothing is
  ///   written then.
  mutating func write(_ change: Change) throws {
    guard let expected = change.expecting else {
      try refuseIfPresent(change.result.id)
      return try register(PreparedRegistration(change))
    }
    let nomination = change.result
    guard let present = try current(nomination.id) else { throw Refusal.unknownNomination(nomination.id) }
    guard present.revision == expected.rawValue else { throw try refusal(nomination.id, row: present.row) }
    if change.event.mayChangeWords, present.hasForms || !nomination.forms.isEmpty || change.event.isAmendment
    {
      try amend(change, row: present.row, expecting: expected)
    } else {
      let values = NominationColumns.move(nomination, row: present.row, expecting: expected)
      try db.cachedStatement(sql: NominationColumns.move).run(StatementArguments(values))
    }
    try likeness.note(present.outcome, to: nomination, row: present.row)
    try ledger.append(change, body: change.event.body.text, row: present.row)
  }

  /// Throws a `Refusal` when there is a nomination with an id.
  func refuseIfPresent(_ id: NominationID) throws {
    if let present = try current(id) { throw try refusal(id, row: present.row) }
  }

  /// Writes a registration down whose id no nomination has.
  mutating func register(_ registration: PreparedRegistration) throws {
    try db.cachedStatement(sql: NominationColumns.insertion).run(registration.values)
    let row = db.lastInsertedRowID
    try search.add(registration.words, row: row)
    try likeness.add(registration.likeness, row: row)
    try ledger.append(registration.change, body: registration.body, row: row)
  }

  /// Writes what is still gathered; to be called before the transaction is committed.
  mutating func finish() throws {
    try search.flush()
    try likeness.finish()
  }

  /// What is there of a nomination before it changes.
  private struct Present {
    let row: Int64
    let revision: Int
    let hasForms: Bool
    let outcome: LikenessProfile.Outcome
  }

  private func current(_ id: NominationID) throws -> Present? {
    let statement = try db.cachedStatement(
      sql: "SELECT row, revision, forms IS NOT NULL, stage, status FROM nomination WHERE id = ?")
    guard let found = try GRDB.Row.fetchOne(statement, arguments: [id.rawValue]) else { return nil }
    guard let stage = Stage(rawValue: found[3]), let status = Status(code: found[4]) else {
      throw DamagedRow(number: found[0])
    }
    return Present(
      row: found[0], revision: found[1], hasForms: found[2],
      outcome: LikenessProfile.Outcome(status, in: stage))
  }

  private mutating func amend(_ change: Change, row: Int64, expecting: Revision) throws {
    let nomination = change.result
    let before = try db.cachedStatement(
      sql: "SELECT \(NominationColumns.read) FROM nomination WHERE row = ?")
    if let old = try GRDB.Row.fetchOne(before, arguments: [row]) {
      let old = try NominationColumns.decode(old).nomination
      try search.remove(old, row: row)
      if change.event.isAmendment { try likeness.replace(old, by: nomination, row: row) }
    }
    let values = NominationColumns.amendment(nomination, row: row, expecting: expecting)
    try db.cachedStatement(sql: NominationColumns.amendment).run(StatementArguments(values))
    try search.add(SearchIndex.words(of: nomination), row: row)
  }

  /// Who changed the nomination last, as a refusal.
  private func refusal(_ id: NominationID, row: Int64) throws -> Refusal {
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.reviewer, c.time FROM ledger AS l CROSS JOIN change_set AS c ON c.id = l.change_set
        WHERE l.nomination = ? ORDER BY l.sequence DESC LIMIT 1
        """)
    guard let last = try GRDB.Row.fetchOne(statement, arguments: [row]) else {
      return .unknownNomination(id)
    }
    return .changedMeanwhile(id, by: last[0], at: Timestamp(milliseconds: last[1]))
  }
}

extension ChangeWriter {
  /// Writes a change of a record down.
  /// - Throws: a `Refusal` when the record is not at the revision that the change expects; nothing is written then.
  mutating func write(_ change: RecordChange) throws {
    let record = change.result
    let present = try RecordReader.place(of: record.id, in: db)
    guard present?.revision == change.expecting else {
      throw try present.map { try refusal(record.id, row: $0.row) } ?? Refusal.unknownRecord(record.id)
    }
    let facts = record.facts.canonicalText.text
    if let pair = record.id.pair { try likeness.noteSettlement(of: pair) }
    guard let present else {
      try db.cachedStatement(sql: "INSERT INTO record (kind, name, facts, revision) VALUES (?, ?, ?, ?)")
        .run([record.id.kind.rawValue, record.id.name, facts, record.revision.rawValue])
      return try ledger.append(change, row: db.lastInsertedRowID)
    }
    try db.cachedStatement(sql: "UPDATE record SET facts = ?, revision = ? WHERE row = ?")
      .run([facts, record.revision.rawValue, present.row])
    try ledger.append(change, row: present.row)
  }

  /// Who changed the record last, as a refusal.
  private func refusal(_ id: RecordID, row: Int64) throws -> Refusal {
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.reviewer, c.time FROM ledger AS l CROSS JOIN change_set AS c ON c.id = l.change_set
        WHERE l.record = ? ORDER BY l.sequence DESC LIMIT 1
        """)
    guard let last = try GRDB.Row.fetchOne(statement, arguments: [row]) else { return .unknownRecord(id) }
    return .recordChangedMeanwhile(id, by: last[0], at: Timestamp(milliseconds: last[1]))
  }
}

extension LedgerEvent {
  /// Whether the words of the nomination's dossier or forms may be others afterwards.
  fileprivate var mayChangeWords: Bool {
    switch self {
    case .amended, .filled, .undone, .redone(_, .filled): true
    case .registered, .decided, .voted, .recorded, .redone: false
    }
  }

  /// Whether the dossier may be another afterwards.
  fileprivate var isAmendment: Bool {
    if case .amended = self { true } else { false }
  }
}
