internal import GRDB
internal import ReviewEngine

/// Reads the list of pairs that look alike.
struct PairList {
  let db: Database

  /// A part of the list.
  func page(_ request: PairRequest, limits: BrowsingLimits) throws -> PairPage {
    let matching = try matches(request, limits)
    let condition =
      switch request.state {
      case .open: " AND is_open"
      case .settled: " AND NOT is_open"
      case .all: ""
      }
    let rows = try GRDB.Row.fetchCursor(
      try db.cachedStatement(
        sql: """
          SELECT score, earlier, later FROM likeness
          WHERE (score < ?1 OR (score = ?1 AND (earlier, later) > (?2, ?3)))\(condition)
          ORDER BY score DESC, earlier, later
          """),
      arguments: [
        request.after?.score ?? 101, request.after?.earlier.rawValue ?? 0, request.after?.later.rawValue ?? 0,
      ])
    var pairs: [DuplicatePair] = []
    var last: PairRequest.Place?
    while let row = try rows.next() {
      let (earlier, later): (Int64, Int64) = (row[1], row[2])
      if let matching, !matching.contains(earlier), !matching.contains(later) { continue }
      let pair = try LikenessReader.pair(earlier, later, in: db)
      // Not open and not settled: the later one came to nothing without being settled.
      if request.state == .settled, pair.settlement == nil { continue }
      if pairs.count == request.limit { return PairPage(pairs: pairs, next: last) }
      pairs.append(pair)
      last = PairRequest.Place(
        score: row[0], earlier: RowNumber(rawValue: earlier), later: RowNumber(rawValue: later))
    }
    return PairPage(pairs: pairs, next: nil)
  }

  /// The numbers of all nominations that are asked for; nil when all are.
  private func matches(_ request: PairRequest, _ limits: BrowsingLimits) throws -> Set<Int64>? {
    var numbers = request.since > 0 ? try changed(since: request.since) : nil
    guard request.query.condition != .all([]) else { return numbers }
    var list = try ListReader(db, query: request.query, in: request.context, limits: limits)
    var matching: Set<Int64> = []
    try list.forEachMatch { matching.insert($0.number.rawValue) }
    numbers = numbers.map { $0.intersection(matching) } ?? matching
    return numbers
  }

  /// The nominations that were changed after an entry of the ledger.
  private func changed(since sequence: Int64) throws -> Set<Int64> {
    let statement = try db.cachedStatement(
      sql: "SELECT nomination FROM ledger WHERE sequence > ? AND nomination IS NOT NULL")
    return try Set(Int64.fetchCursor(statement, arguments: [sequence]))
  }

  /// How many nominations that were changed after an entry of the ledger look like others.
  func suspects(since sequence: Int64) throws -> Int {
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM nomination WHERE suspects > 0
          AND row IN (SELECT nomination FROM ledger WHERE sequence > ?)
        """)
    return try Int.fetchOne(statement, arguments: [sequence]) ?? 0
  }

  /// All pairs of one nomination, open ones first, the surest first.
  func pairs(of row: Int64) throws -> [DuplicatePair] {
    let partners = try GRDB.Row.fetchAll(
      try db.cachedStatement(
        sql: """
          SELECT earlier, later, is_open, score FROM likeness WHERE earlier = ?1
          UNION ALL SELECT earlier, later, is_open, score FROM likeness WHERE later = ?1
          ORDER BY is_open DESC, score DESC, earlier, later
          """), arguments: [row])
    return try partners.map { try LikenessReader.pair($0[0], $0[1], in: db) }
  }

  /// The surest open pairs of one nomination, as notices.
  func notices(of row: Int64, atMost limit: Int) throws -> [LikeNotice] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT n.id, l.evidence, l.score FROM (
          SELECT later AS other, evidence, score FROM likeness WHERE earlier = ?1 AND is_open
          UNION ALL SELECT earlier, evidence, score FROM likeness WHERE later = ?1 AND is_open
        ) AS l JOIN nomination AS n ON n.row = l.other
        ORDER BY l.score DESC, l.other LIMIT ?2
        """)
    return try GRDB.Row.fetchAll(statement, arguments: [row, limit]).map { found in
      LikeNotice(
        id: NominationID(found[0] as String), likeness: Likeness(code: found[1] as String, score: found[2]))
    }
  }

  /// How much looks alike, and what was too common to be compared.
  func summary() throws -> LikenessSummary {
    return LikenessSummary(
      pairs: try Int.fetchOne(db, sql: "SELECT count(*) FROM likeness WHERE is_open") ?? 0,
      nominations: try Int.fetchOne(db, sql: "SELECT count(*) FROM nomination WHERE suspects > 0") ?? 0,
      common: try common())
  }

  /// What too many nominations have, of each sort the commonest.
  private func common() throws -> [LikenessSummary.Common] {
    let least = LikenessKey.Basis.allCases.map(\.mostCompared).min() ?? 0
    let rows = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT key, count(*), min(nomination) FROM likeness_key
        GROUP BY key HAVING count(*) > ? ORDER BY count(*) DESC, key
        """, arguments: [least])
    var told: [LikenessKey.Basis: Int] = [:]
    var common: [LikenessSummary.Common] = []
    while let row = try rows.next() {
      let (basis, count) = (LikenessKey(value: row[0]).basis, row[1] as Int)
      guard count > basis.mostCompared, told[basis, default: 0] < Self.mostCommon else { continue }
      told[basis, default: 0] += 1
      let example = try NominationReader.row(numbered: row[2], in: db).nomination
      common.append(LikenessSummary.Common(basis: basis, count: count, example: example))
    }
    return common
  }

  /// So many common things of each sort are told.
  private static let mostCommon = 5
}
