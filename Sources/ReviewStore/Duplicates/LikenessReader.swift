internal import GRDB
internal import ReviewEngine

/// Compares nominations that are in the store, by their rows. Remembers the last few that it read.
struct LikenessReader {
  private let db: Database
  /// Whether anything was ever settled: then each pair has to be asked for.
  private let hasSettlements: Bool
  private var profiles: [Int64: LikenessProfile] = [:]

  /// So many profiles are remembered, of about a kilobyte each.
  private static let remembered = 20_000

  init(_ db: Database) throws {
    self.db = db
    hasSettlements =
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM record WHERE kind = 'duplicate')") ?? false
  }

  /// Two nominations as they are kept; nil when they do not look alike.
  mutating func pair(_ one: Int64, _ other: Int64) throws -> LikenessTables.Pair? {
    let (earlier, later) = (min(one, other), max(one, other))
    let (left, right) = (try profile(of: earlier), try profile(of: later))
    let likeness = Likeness(left, right)
    guard likeness.isSuspect else { return nil }
    let isOpen = hasSettlements ? try Self.pair(earlier, later, in: db).isOpen : right.outcome != .closed
    return LikenessTables.Pair(earlier: earlier, later: later, likeness: likeness, isOpen: isOpen)
  }

  /// Forgets what it knows of a nomination that changed.
  mutating func forget(_ row: Int64) {
    profiles[row] = nil
  }

  private mutating func profile(of row: Int64) throws -> LikenessProfile {
    if let profile = profiles[row] { return profile }
    let statement = try db.cachedStatement(
      sql: """
        SELECT subject, subject_kind, position, unit, nominator, title, year, achievement, stage, status
        FROM nomination WHERE row = ?
        """)
    guard let found = try GRDB.Row.fetchOne(statement, arguments: [row]),
      let stage = Stage(rawValue: found[8]),
      let status = Status(code: found[9])
    else { throw DamagedRow(number: row) }
    let dossier = Dossier(
      subject: found[0], subjectKind: (found[1] as String?).flatMap(SubjectKind.init(rawValue:)),
      position: found[2], unit: found[3], nominator: found[4], title: found[5], year: found[6],
      achievement: found[7])
    let profile = LikenessProfile(dossier, outcome: LikenessProfile.Outcome(status, in: stage))
    if profiles.count >= Self.remembered { profiles.removeAll(keepingCapacity: true) }
    profiles[row] = profile
    return profile
  }

  /// Two nominations with everything about them.
  static func pair(_ earlier: Int64, _ later: Int64, in db: Database) throws -> DuplicatePair {
    let left = try NominationReader.row(numbered: earlier, in: db).nomination
    let right = try NominationReader.row(numbered: later, in: db).nomination
    let record = try RecordReader.record(.pair(left.id, right.id), in: db)?.record
    return DuplicatePair(
      earlier: left, later: right, likeness: Likeness(LikenessProfile(left), LikenessProfile(right)),
      settlement: record.flatMap { Settlement($0.facts) })
  }
}
