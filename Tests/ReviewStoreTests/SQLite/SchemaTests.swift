import Foundation
import GRDB
import ReviewEngine
import Testing

@testable import ReviewStore

@Suite("Schema")
struct SchemaTests {
  let folder: TemporaryFolder
  let store: SQLiteStore

  init() throws {
    folder = try TemporaryFolder()
    store = try SQLiteStore.create(at: folder.file("store.guong"))
  }

  @Test("the first released schema never changes")
  func version1() async throws {
    let file = try DatabaseQueue(path: folder.file("first.guong"))
    try Schema.migrator.migrate(file, upTo: ReleasedSchema.version1Migration)
    let sql = try await file.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%'
            AND name NOT LIKE 'grdb_%' ORDER BY type, name
          """)
    }.joined(separator: ";\n\n")
    #expect(sql == ReleasedSchema.version1)
  }

  @Test("a store that the first release made is opened, and works")
  func migration() async throws {
    let path = folder.file("old.guong")
    let statements = ReleasedSchema.version1.components(separatedBy: ";\n\n")
    try await DatabaseQueue(path: path).writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(0x4755_4F4E)")
      for kind in ["CREATE TABLE", "CREATE VIRTUAL", "CREATE INDEX", "CREATE TRIGGER"] {
        for statement in statements where statement.hasPrefix(kind) { try db.execute(sql: statement) }
      }
      try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      try db.execute(
        sql: "INSERT INTO grdb_migrations VALUES (?)", arguments: [ReleasedSchema.version1Migration])
      for stage in 1...4 {
        for status in 0...3 { try db.execute(sql: "INSERT INTO census VALUES (\(stage), \(status), 0)") }
      }
    }
    try await DatabaseQueue(path: path).writeWithoutTransaction { try ReleasedRows.fill($0) }
    let old = try SQLiteStore.open(at: path)
    #expect(try await old.verify { _ in }.findings == [])
    #expect(try await old.ids("hanh sort:id") == ["old-1", "old-2"])
    #expect(try await old.undo(minutes: 3))
    #expect(try await old.row(of: NominationID("old-1"))?.nomination.standing.stage == .detect)
    try await old.register([Samples.dossier("Nguyễn Văn Đức")])
    try await old.decide(.approve, on: "N-1", minutes: 4)
    try await old.decide(.hold, on: "old-2", reason: "other", note: "đơn thư", minutes: 5)
    #expect(try await old.ids("duc stage:2") == ["N-1"])
    #expect(try await old.ids("is:held") == ["old-2"])
    #expect(try await old.verify { _ in }.findings == [])
  }

  @Test(
    "the ledger and what identifies a nomination cannot be changed or removed",
    arguments: [
      "UPDATE ledger SET body = ''", "DELETE FROM ledger", "UPDATE change_set SET reviewer = 'x'",
      "DELETE FROM change_set", "DELETE FROM nomination", "UPDATE nomination SET id = 'x'",
      "UPDATE nomination SET row = 9", "UPDATE nomination SET stage = 5", "UPDATE nomination SET status = -1",
      "UPDATE nomination SET kind = 'x'", "UPDATE nomination SET revision = 0",
      "INSERT INTO ledger SELECT sequence + 2, change_set, nomination, record, revision, event, body, previous, hash FROM ledger",
      "INSERT INTO ledger SELECT sequence, change_set, nomination, record, revision, event, body, previous, hash FROM ledger",
    ])
  func guards(statement: String) async throws {
    try await store.register([Samples.dossier("A")])
    let error = await #expect(throws: DatabaseError.self) {
      try await store.pool.write { try $0.execute(sql: statement) }
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
    #expect(try await store.verify { _ in }.findings == [])
  }

  @Test("lists are walked along their indexes, and nothing is sorted")
  func plans() async throws {
    try await store.register((1...3).map { Samples.dossier("\($0)") })
    for index in OrderIndex.all {
      for isForward in [true, false] {
        let plans = try await store.pool.read { db in
          let walk = OrderWalk(db: db, places: Array(Place.all.prefix(3)), index: index, isForward: isForward)
          return try [
            walk.statement("", sortsByKey: true),
            walk.statement(" AND \(index.column) > 0", sortsByKey: true),
            walk.statement(" AND \(index.column) = 0 AND row > 0", sortsByKey: false),
          ].map { try GRDB.Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + $0).map { $0["detail"] as String } }
        }
        for plan in plans {
          let steps = plan.filter { $0.contains("nomination") || $0.contains("B-TREE") }
          #expect(steps.count == 3, "\(plan)")
          #expect(steps.allSatisfy { $0.contains("USING COVERING INDEX \(index.name) (stage=?") }, "\(plan)")
        }
      }
    }
  }
}
