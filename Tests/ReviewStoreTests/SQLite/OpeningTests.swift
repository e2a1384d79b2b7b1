import Foundation
import GRDB
import ReviewEngine
import Testing

@testable import ReviewStore

@Suite("Opening and making a store")
struct OpeningTests {
  let folder: TemporaryFolder
  var path: String { folder.file("store.guong") }

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("a store is there again after it was closed")
  func reopening() async throws {
    let first = try SQLiteStore.create(at: path)
    try await first.register([Samples.dossier("Nguyễn Thị Hạnh")])
    let second = try SQLiteStore.open(at: path)
    #expect(try await second.ids() == ["N-1"])
    #expect(throws: StoreError.alreadyExists(path: path)) { try SQLiteStore.create(at: path) }
  }

  @Test("what is not there is missing")
  func missing() {
    #expect(throws: StoreError.missing(path: path)) { try SQLiteStore.open(at: path) }
    let deep = folder.file("nowhere/store.guong")
    #expect(throws: StoreError.missing(path: folder.file("nowhere"))) { try SQLiteStore.create(at: deep) }
  }

  @Test("a folder, another file and another program's database are no stores, and stay as they are")
  func foreign() async throws {
    #expect(throws: StoreError.notAStore(path: folder.path)) { try SQLiteStore.open(at: folder.path) }
    for content in ["", "STT,Họ tên\n", String(repeating: "SQLite format 3\0", count: 20)] {
      try Data(content.utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: StoreError.notAStore(path: path)) { try SQLiteStore.open(at: path) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(content.utf8))
    }
    let other = folder.file("other.db")
    try await DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE person (name TEXT)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: other))
    #expect(throws: StoreError.notAStore(path: other)) { try SQLiteStore.open(at: other) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: other)) == before)
  }

  @Test("a store of a later version is refused")
  func future() async throws {
    let store = try SQLiteStore.create(at: path)
    try await store.pool.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9-something-new')")
    }
    #expect(throws: StoreError.fromTheFuture(path: path, migration: "9-something-new")) {
      try SQLiteStore.open(at: path)
    }
  }

  @Test(
    "where nothing may be written, nothing is", .enabled(if: FileManager.default.fileExists(atPath: "/sys")))
  func readOnly() {
    #expect(throws: StoreError.readOnly(path: "/sys/store.guong")) {
      try SQLiteStore.create(at: "/sys/store.guong")
    }
  }

  @Test("a store whose making was cut short after its header is finished when it is opened")
  func halfMade() async throws {
    let file = try DatabaseQueue(path: path)
    try await file.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    try file.close()
    let store = try SQLiteStore.open(at: path)
    try await store.register([Samples.dossier("A")])
    #expect(try await store.ids() == ["N-1"])
  }

  @Test("what SQLite reports becomes what callers understand")
  func mapping() {
    let cases: [(ResultCode, StoreError)] = [
      (.SQLITE_BUSY, .busy(path: "p")), (.SQLITE_FULL, .diskFull(path: "p")),
      (.SQLITE_READONLY, .readOnly(path: "p")), (.SQLITE_NOTADB, .notAStore(path: "p")),
      (.SQLITE_INTERRUPT, .cancelled),
      (.SQLITE_CORRUPT, .inputOutput(path: "p", detail: "damaged")),
    ]
    for (code, expected) in cases {
      let error = DatabaseError(resultCode: code, message: "damaged")
      #expect(StoreError(error, path: "p") == expected)
    }
  }
}

@Suite("Search index")
struct SearchIndexTests {
  @Test("an index built by other rules is built anew when the store is opened")
  func rules() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("store.guong")
    let store = try SQLiteStore.create(at: path)
    try await store.register([Samples.dossier("Nguyễn Thị Hạnh")])
    try await store.pool.write { db in
      try db.execute(sql: "INSERT INTO search (search) VALUES ('delete-all')")
      try db.execute(sql: "UPDATE property SET value = '0' WHERE name = 'search-rules'")
    }
    #expect(try await store.ids("hanh") == [])
    #expect(try await SQLiteStore.open(at: path).ids("hanh") == ["N-1"])
  }
}
