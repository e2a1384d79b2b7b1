import Foundation
import GRDB
import ReviewEngine
import Testing

@testable import ReviewStore

@Suite("Several at one store, and a store in trouble")
struct SharingTests {
  let folder: TemporaryFolder
  let first: SQLiteStore
  let second: SQLiteStore

  init() throws {
    folder = try TemporaryFolder()
    first = try SQLiteStore.create(at: folder.file("store.guong"))
    second = try SQLiteStore.open(at: folder.file("store.guong"))
  }

  @Test("two writers interleave; the ledger stays one chain and nothing is decided twice")
  func twoWriters() async throws {
    try await first.register((1...30).map { Samples.dossier("\($0)") })
    let results = try await withThrowingTaskGroup { group in
      for (store, reviewer) in [(first, Samples.lan), (second, Samples.minh)] {
        group.addTask {
          var done = 0
          for number in 1...30 {
            do {
              try await store.decide(
                .reject, on: "N-\(number)", reason: "duplicate", by: reviewer, minutes: 99)
              done += 1
            } catch is Refusals {
            } catch StoreError.refused {
            }
          }
          return done
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(results == 30)
    #expect(try await first.position() == 60)
    #expect(try await second.verify { _ in }.findings == [])
    #expect(
      try await second.census(of: .everything, in: Samples.context()).count(in: .detect, .rejected) == 30)
  }

  @Test("a full disk takes everything back and says so")
  func fullDisk() async throws {
    try await first.register([Samples.dossier("A")])
    try await first.pool.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    await #expect(throws: StoreError.diskFull(path: first.path)) {
      try await first.register(Samples.header()) { registrar in
        for number in 1...200 {
          try registrar.record(
            Samples.workflow.registration(
              of: Samples.dossier("\(number)"), as: NominationID("X-\(number)"), from: "t", at: Samples.start)
          )
        }
      }
    }
    #expect(try await second.position() == 1)
    #expect(try await first.ids() == ["N-1"])
  }

  @Test("who cannot write because another does not finish is told so")
  func busy() async throws {
    try await first.register([Samples.dossier("A")])
    let impatient = try SQLiteStore.open(at: first.path)
    try await impatient.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 10") }
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let holder = try DatabaseQueue(path: first.path, configuration: configuration)
    try await holder.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
    await #expect(throws: StoreError.busy(path: first.path)) {
      try await impatient.decide(.approve, on: "N-1", minutes: 6)
    }
    try await holder.writeWithoutTransaction { try $0.rollback() }
    #expect(try await impatient.position() == 1)
    try await impatient.decide(.approve, on: "N-1", minutes: 6)
    #expect(try await first.position() == 2)
  }

  @Test("a cancelled read stops")
  func cancellation() async throws {
    try await first.register([Samples.dossier("A")])
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await first.ids("-a")
    }
    await #expect(throws: StoreError.cancelled) { try await task.value }
  }

  @Test("an import large enough to be sped up leaves the same store as a small one")
  func largeImport() async throws {
    let count = 2_500
    try await first.register(Samples.header()) { registrar in
      for number in 1...count {
        let dossier = Dossier(subject: "Người thứ \(number)", year: "2026")
        try registrar.record(
          Samples.workflow.registration(
            of: dossier, as: try registrar.unusedID(forYear: 2026), from: "t", at: Samples.start))
      }
    }
    #expect(try await second.census(of: .everything, in: Samples.context()).total == count)
    #expect(try await second.ids("nguoi sort:id-", limit: 2) == ["2026-2500", "2026-2499"])
    #expect(try await second.ids("\"2024\" subject:2024") == ["2026-2024"])
    let indexes = try await second.pool.read {
      try Set(String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE type = 'index'"))
    }
    #expect(indexes.isSuperset(of: OrderIndex.all.map(\.name)))
    #expect(try await second.verify { _ in }.findings == [])
  }
}
