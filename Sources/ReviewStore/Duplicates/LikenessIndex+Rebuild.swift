internal import Foundation
internal import GRDB
internal import ReviewEngine

extension LikenessIndex {
  /// The name of the property that says by which rules keys were made.
  private static let property = "likeness-rules"

  /// Works everything out anew when it was worked out by other rules than those of this program, or not at all, as in a
  /// store that an earlier one made. Costs one small read otherwise.
  static func renewIfOutdated(_ db: Database) throws {
    let rules = String(LikenessProfile.rulesVersion)
    guard try storedRules(db) != rules else { return }
    try db.inTransaction(.immediate) {
      guard try storedRules(db) != rules else { return .commit }
      try renew(db)
      try db.execute(
        sql: "INSERT INTO property VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        arguments: [property, rules])
      return .commit
    }
  }

  private static func storedRules(_ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM property WHERE name = ?", arguments: [property])
  }

  /// Makes keys and sketches of all nominations anew, and finds all pairs.
  /// - Parameters:
  ///   - db: the store, in a transaction.
  ///   - progress: called now and then with the number of nominations done.
  /// - Throws: what kept the store from being read or written.
  static func renew(_ db: Database, progress: (Int) -> Void = { _ in }) throws {
    try db.execute(sql: "DELETE FROM likeness_key; DELETE FROM likeness_sketch")
    var index = LikenessIndex(db)
    var done = 0
    let rows = try GRDB.Row.fetchCursor(
      db, sql: "SELECT \(NominationColumns.read) FROM nomination ORDER BY row")
    while let found = try rows.next() {
      let row = try NominationColumns.decode(found)
      try index.put(Prepared(row.nomination), row: row.number.rawValue)
      done += 1
      if done % 500 == 0 { progress(done) }
    }
    try index.flush()
    try rebuild(db)
  }

  /// Finds all pairs anew, from keys and sketches that are there: one walk along the keys, which brings those together
  /// that share one.
  static func rebuild(_ db: Database) throws {
    let tables = LikenessTables(db: db)
    let before = try Set(Int64.fetchCursor(db, sql: "SELECT row FROM nomination WHERE suspects > 0"))
    try db.execute(sql: "DELETE FROM likeness")
    var reader = try LikenessReader(db)
    let sketches = try Sketches(db)
    var compared: Set<Compared> = []
    var affected = before
    var counts: [Int64: Int] = [:]
    func compare(_ earlier: RowNumber, _ later: RowNumber) throws {
      let (low, high) = (earlier.rawValue, later.rawValue)
      guard sketches.mayLookAlike(low, high), compared.insert(Compared(low: low, high: high)).inserted,
        let pair = try reader.pair(low, high)
      else { return }
      try tables.add(pair)
      guard pair.isOpen else { return }
      for row in [low, high] {
        counts[row, default: 0] += 1
        affected.insert(row)
      }
    }
    var buckets = LikenessBuckets()
    let keys = try GRDB.Row.fetchCursor(
      db, sql: "SELECT key, nomination FROM likeness_key ORDER BY key, nomination")
    while let found = try keys.next() {
      try buckets.add(RowNumber(rawValue: found[1]), under: LikenessKey(value: found[0]), compare: compare)
    }
    try buckets.finish(compare: compare)
    let statement = try db.cachedStatement(
      sql: "UPDATE nomination SET suspects = ?2 WHERE row = ?1 AND suspects <> ?2")
    for row in affected.sorted() { try statement.run([row, counts[row] ?? 0]) }
  }

  /// Two nominations that were compared under one key, and need not be under another.
  private struct Compared: Hashable {
    let low: Int64
    let high: Int64
  }

  /// All sketches, by the rows of their nominations; in memory, because each is asked for under several keys.
  private struct Sketches {
    private var sketches: [LikenessSketch?] = []

    init(_ db: Database) throws {
      let rows = try GRDB.Row.fetchCursor(
        db, sql: "SELECT nomination, sketch FROM likeness_sketch ORDER BY nomination")
      while let row = try rows.next() {
        let number: Int = row[0]
        while sketches.count < number { sketches.append(nil) }
        sketches.append(LikenessSketch(bytes: row[1] as Data))
      }
    }

    func mayLookAlike(_ one: Int64, _ other: Int64) -> Bool {
      guard let one = self[one], let other = self[other] else { return true }
      return one.mayLook(like: other)
    }

    private subscript(row: Int64) -> LikenessSketch? {
      sketches.indices.contains(Int(row)) ? sketches[Int(row)] : nil
    }
  }
}
