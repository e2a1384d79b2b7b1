internal import GRDB
internal import ReviewEngine

/// What an import sees of the store while its transaction is open. Registrations are worked out in batches on another
/// core while those before are written; whoever asks for one that is on its way has it written first.
final class SQLiteRegistrar: Registrar {
  private let db: Database
  private var writer: ChangeWriter
  private var load: BulkLoad
  /// The largest number given or found so far, by year.
  private var lastNumbers: [Int: Int64] = [:]

  private var gathered: [Change] = []
  private var underWay: RegistrationBatch?
  private var namesGathered = Names()
  private var namesUnderWay = Names()

  /// What registrations are looked for by.
  private struct Names {
    var ids: Set<NominationID> = []
    var identities: Set<DossierIdentity> = []
  }

  /// So many registrations are worked out at a time.
  private static let batch = 64

  init(_ db: Database, header: ChangeSet.Header) throws {
    self.db = db
    writer = try ChangeWriter(db, header: header)
    load = try BulkLoad(db)
  }

  /// What is left to do before the transaction is committed.
  func finish() throws {
    try settle()
    try writer.finish()
    try load.finish()
  }

  func nomination(_ id: NominationID) throws -> Nomination? {
    if isOnItsWay(id) { try settle() }
    return try NominationReader.row(of: id, in: db)?.nomination
  }

  func nomination(identicalTo identity: DossierIdentity) throws -> Nomination? {
    if namesGathered.identities.contains(identity) || namesUnderWay.identities.contains(identity) {
      try settle()
    }
    return try NominationReader.row(identicalTo: identity, in: db)?.nomination
  }

  func unusedID(forYear year: Int) throws -> NominationID {
    var number = try lastNumbers[year] ?? largestNumber(inYear: year)
    var id: NominationID
    repeat {
      number += 1
      let digits = String(number)
      id = NominationID("\(year)-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits)
    } while try isTaken(id)
    // It is used when it is recorded, not before: numbers that are only asked for leave no gap.
    lastNumbers[year] = number - 1
    return id
  }

  func record(_ change: Change) throws {
    guard change.expecting == nil else {
      try settle()
      return try writer.write(change)
    }
    let id = change.result.id
    if isOnItsWay(id) { try settle() }
    try writer.refuseIfPresent(id)
    gathered.append(change)
    namesGathered.ids.insert(id)
    namesGathered.identities.insert(DossierIdentity(of: change.result.dossier))
    if gathered.count >= Self.batch { try handOver() }
  }

  /// Has what is gathered worked out, and writes meanwhile what was worked out before.
  private func handOver() throws {
    let previous = underWay
    underWay = RegistrationBatch(gathered)
    gathered.removeAll(keepingCapacity: true)
    namesUnderWay = namesGathered
    namesGathered = Names()
    if let previous { try write(previous.wait()) }
  }

  /// Writes everything that is not yet written.
  private func settle() throws {
    let previous = underWay
    underWay = nil
    if let previous { try write(previous.wait()) }
    try write(gathered.map(PreparedRegistration.init))
    gathered.removeAll(keepingCapacity: true)
    namesGathered = Names()
    namesUnderWay = Names()
  }

  private func write(_ registrations: [PreparedRegistration]) throws {
    for registration in registrations {
      try writer.register(registration)
      try load.noteRegistration()
    }
  }

  private func isOnItsWay(_ id: NominationID) -> Bool {
    namesGathered.ids.contains(id) || namesUnderWay.ids.contains(id)
  }

  private func isTaken(_ id: NominationID) throws -> Bool {
    if isOnItsWay(id) { return true }
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM nomination WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [id.rawValue]) != nil
  }

  /// The largest number of the form that ``unusedID(forYear:)`` gives, up to nine digits; 0 when there is none.
  private func largestNumber(inYear year: Int) throws -> Int64 {
    try settle()
    let statement = try db.cachedStatement(
      sql: """
        SELECT max(CAST(substr(id, length(?1) + 1) AS INTEGER)) FROM nomination
        WHERE id > ?1 AND id < ?2 AND length(id) <= length(?1) + 9
          AND substr(id, length(?1) + 1) NOT GLOB '*[^0-9]*'
        """)
    // "." is the character after "-".
    return try Int64.fetchOne(statement, arguments: ["\(year)-", "\(year)."]) ?? 0
  }
}
