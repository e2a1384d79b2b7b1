internal import Foundation
internal import GRDB
internal import ReviewEngine

/// What is kept so that nominations which look alike are found: keys and sketches of each, and the pairs.
struct LikenessTables {
  let db: Database

  // MARK: Keys and sketches

  /// Adds keys; quick when they are sorted.
  func add(_ keys: some Sequence<(key: Int64, row: Int64)>) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO likeness_key (key, nomination) VALUES (?, ?)")
    for (key, row) in keys { try statement.run([key, row]) }
  }

  /// Takes a key of a nomination out.
  func remove(_ key: LikenessKey, of row: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM likeness_key WHERE key = ? AND nomination = ?").run([
      key.value, row,
    ])
  }

  /// Sets the sketch of a nomination.
  func set(_ sketch: LikenessSketch, of row: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO likeness_sketch (nomination, sketch) VALUES (?1, ?2)
        ON CONFLICT (nomination) DO UPDATE SET sketch = ?2
        """
    ).run([row, Data(sketch.bytes)])
  }

  /// The sketch of a nomination.
  func sketch(of row: Int64) throws -> LikenessSketch? {
    let statement = try db.cachedStatement(sql: "SELECT sketch FROM likeness_sketch WHERE nomination = ?")
    return try Data.fetchOne(statement, arguments: [row]).flatMap { LikenessSketch(bytes: $0) }
  }

  /// The nominations that have a key, in the order of arrival.
  func members(of key: LikenessKey, atMost limit: Int) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: "SELECT nomination FROM likeness_key WHERE key = ? ORDER BY nomination LIMIT ?")
    return try Int64.fetchAll(statement, arguments: [key.value, limit])
  }

  /// The nominations nearest to one among those that have a key.
  func neighbours(of row: Int64, under key: LikenessKey, isLater: Bool) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: isLater
        ? "SELECT nomination FROM likeness_key WHERE key = ? AND nomination > ? ORDER BY nomination LIMIT ?"
        : "SELECT nomination FROM likeness_key WHERE key = ? AND nomination < ? ORDER BY nomination DESC LIMIT ?"
    )
    return try Int64.fetchAll(statement, arguments: [key.value, row, key.basis.reach])
  }

  // MARK: Pairs

  /// Two nominations that look alike, by their rows.
  struct Pair {
    let earlier: Int64
    let later: Int64
    let likeness: Likeness
    let isOpen: Bool
  }

  /// Notes two nominations that look alike.
  func add(_ pair: Pair) throws {
    try db.cachedStatement(
      sql: "INSERT INTO likeness (earlier, later, score, evidence, is_open) VALUES (?, ?, ?, ?, ?)"
    ).run([pair.earlier, pair.later, pair.likeness.score, pair.likeness.code, pair.isOpen])
  }

  /// Forgets two nominations.
  func remove(_ earlier: Int64, _ later: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM likeness WHERE earlier = ? AND later = ?").run([earlier, later])
  }

  /// The nominations that look like one.
  func partners(of row: Int64) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT later FROM likeness WHERE earlier = ?1
        UNION ALL SELECT earlier FROM likeness WHERE later = ?1
        """)
    return try Int64.fetchAll(statement, arguments: [row])
  }

  /// Counts anew with how many nominations one is open.
  func recount(_ row: Int64) throws {
    try db.cachedStatement(
      sql: """
        WITH counted (open) AS (
          SELECT (SELECT count(*) FROM likeness WHERE earlier = ?1 AND is_open)
            + (SELECT count(*) FROM likeness WHERE later = ?1 AND is_open))
        UPDATE nomination SET suspects = (SELECT open FROM counted)
        WHERE row = ?1 AND suspects <> (SELECT open FROM counted)
        """
    ).run([row])
  }
}
