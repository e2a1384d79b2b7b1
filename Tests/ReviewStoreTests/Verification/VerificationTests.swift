import GRDB
import ReviewEngine
import Testing

@testable import ReviewStore

/// Somebody opens the file with another program, removes the triggers and changes something: it is found.
@Suite("Verification")
struct VerificationTests {
  @Test(
    "every tampering is found",
    arguments: [
      (
        "UPDATE ledger SET body = replace(body, 'verdict=reject', 'verdict=approve') WHERE sequence = 4",
        [.brokenHash(4), differs("N-1", 4)]
      ),
      ("UPDATE change_set SET reviewer = 'minh' WHERE id = 4", [.brokenHash(4), differs("N-1", 4)]),
      ("UPDATE change_set SET time = time + 1 WHERE id = 2", [.brokenHash(2), differs("N-2", 2)]),
      ("UPDATE nomination SET subject = 'X' WHERE row = 2", [differs("N-2", 2)]),
      ("UPDATE nomination SET status = 0 WHERE row = 1", [differs("N-1", 4)]),
      ("UPDATE nomination SET id = 'N-9' WHERE row = 3", [.brokenHash(3)]),
      (
        "DELETE FROM ledger WHERE sequence = 2",
        [.missingEntry(2), .unregistered(NominationID("N-2"))]
      ),
      ("DELETE FROM ledger WHERE sequence = 4", [differs("N-1", 1)]),
      ("UPDATE ledger SET event = 'amended' WHERE sequence = 4", [.brokenHash(4), .unreadable(4)]),
      (
        "UPDATE ledger SET revision = 3 WHERE sequence = 4",
        [.brokenHash(4), .contradiction(.revisionGap(4))]
      ),
    ] as [(String, [VerificationReport.Finding])])
  func tampering(statement: String, findings: [VerificationReport.Finding]) async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.file("store.guong"))
    try await store.register(["A", "B", "C"].map(Samples.dossier))
    try await store.decide(.reject, on: "N-1", reason: "duplicate", minutes: 10)
    #expect(try await store.verify { _ in }.findings == [])
    try await store.pool.writeWithoutTransaction { db in
      let triggers = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: statement)
    }
    #expect(try await store.verify { _ in }.findings == findings)
  }

  private static func differs(_ id: String, _ entry: Int64) -> VerificationReport.Finding {
    .stateDiffers(NominationID(id), entry)
  }
}
