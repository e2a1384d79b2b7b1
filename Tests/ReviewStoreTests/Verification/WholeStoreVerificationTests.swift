import GRDB
import ReviewEngine
import SamplePolicies
import Testing

@testable import ReviewStore

/// Damage to what lies beside dossiers and decisions: votes, forms, records.
@Suite("Verification of votes, forms and records")
struct WholeStoreVerificationTests {
  private static let an = Reviewer(name: "an", role: .member)
  private static let binh = Reviewer(name: "bình", role: .member)

  /// The sample programme, its first stage decided by two of three.
  private static let workflow: Workflow = {
    let sample = Policy.sample
    var stages = sample.stages
    stages[.detect] = StageRules(
      label: sample.rules(of: .detect).label, decidingRoles: [.secretary, .member, .chair],
      rule: .votes(VoteRule(needed: 2, of: 3, isBlind: true)))
    return Workflow(
      policy: Policy(
        id: sample.id, version: sample.version, title: sample.title, stages: stages, reasons: sample.reasons))
  }()

  /// Entries 1 and 2: registrations; 3: a vote on N-1; 4: another, which settles it; 5: a vote on N-2, 6: taken back;
  /// 7: a form of N-2; 8 and 9: lan and an on the roster.
  private static func store(in folder: TemporaryFolder) async throws -> SQLiteStore {
    let store = try SQLiteStore.create(at: folder.file("store.guong"))
    try await store.register(["A", "B"].map(Samples.dossier))
    for (id, reviewer) in [("N-1", an), ("N-1", binh), ("N-2", an)] {
      let nomination = try await store.row(of: NominationID(id))?.nomination
      _ = try await store.apply(
        workflow.propose(
          DecisionRequest(.approve), on: [nomination].compactMap { $0 }, by: reviewer, at: Samples.time(5)
        ).get())
    }
    try await store.undo(by: an, minutes: 6)
    guard let nomination = try await store.row(of: NominationID("N-2"))?.nomination else { return store }
    let forms = Facts([Fact(name: "cultivate.plan", value: "giúp đỡ")])
    let result = Nomination(
      id: nomination.id, dossier: nomination.dossier, standing: nomination.standing, forms: forms,
      revision: nomination.revision.next, contentRevision: nomination.contentRevision,
      registeredAt: nomination.registeredAt)
    _ = try await store.apply(
      ChangeSet(
        header: workflow.header(.filling, by: an, at: Samples.time(7)),
        changes: [
          Change(
            expecting: nomination.revision, event: .filled(Facts().changes(to: forms)), result: result)
        ]))
    for (name, role) in [("lan", Role.secretary), ("an", .member)] {
      let proposal = workflow.propose(
        .add(RosterMember(name: name, roles: [role])), on: try await store.records(.reviewer),
        by: Samples.lan,
        at: Samples.time(8))
      if let changeSet = try proposal.get() { _ = try await store.apply(changeSet) }
    }
    return store
  }

  @Test(
    "every damage is found, at the number of an entry",
    arguments: [
      (
        "UPDATE ledger SET body = replace(body, 'vote=approve', 'vote=reject') WHERE sequence = 3",
        [.brokenHash(3)]
      ),
      (
        "UPDATE ledger SET body = replace(body, 'to-stage=cultivate', 'to-stage=replicate') WHERE sequence = 4",
        [.brokenHash(4), .stateDiffers(NominationID("N-1"), 4)]
      ),
      (
        "UPDATE nomination SET votes = '5=chi' || char(10) || 'vote=approve' || char(10) WHERE row = 2",
        [.stateDiffers(NominationID("N-2"), 7)]
      ),
      (
        "UPDATE nomination SET stage = 1 WHERE row = 1", [.stateDiffers(NominationID("N-1"), 4)]
      ),
      (
        "UPDATE nomination SET forms = replace(forms, 'giúp', 'bỏ') WHERE row = 2",
        [.stateDiffers(NominationID("N-2"), 7)]
      ),
      (
        "UPDATE ledger SET body = replace(body, 'giúp', 'bỏ') WHERE sequence = 7",
        [.brokenHash(7), .stateDiffers(NominationID("N-2"), 7)]
      ),
      (
        "UPDATE record SET facts = replace(facts, 'member', 'chair') WHERE name = 'an'",
        [.recordDiffers(RecordID(.reviewer, "an"), 9)]
      ),
      (
        "UPDATE record SET revision = 2 WHERE name = 'an'", [.recordDiffers(RecordID(.reviewer, "an"), 9)]
      ),
      ("UPDATE record SET name = 'minh' WHERE name = 'an'", [.brokenHash(9)]),
      (
        "DELETE FROM ledger WHERE sequence = 9",
        [.unrecorded(RecordID(.reviewer, "an"))]
      ),
      (
        "DELETE FROM ledger WHERE sequence = 6",
        [.missingEntry(6), .contradiction(.revisionGap(7))]
      ),
      (
        "UPDATE ledger SET event = 'filled' WHERE sequence = 8",
        [.brokenHash(8), .contradiction(.notAboutANomination(8))]
      ),
      (
        "UPDATE ledger SET body = replace(body, 'entry=5', 'entry=2') WHERE sequence = 6",
        [.brokenHash(6), .contradiction(.undoesAnother(6))]
      ),
      ("UPDATE ledger SET body = 'nonsense' WHERE sequence = 3", [.brokenHash(3), .unreadable(3)]),
      (
        "INSERT INTO record (kind, name, facts, revision) VALUES ('session', '1', 'a=b', 1)",
        [.unrecorded(RecordID(.session, "1"))]
      ),
      (
        "INSERT INTO record (kind, name, facts, revision) VALUES ('secret', '1', 'a=b', 1)",
        [.unknownKind("secret")]
      ),
    ] as [(String, [VerificationReport.Finding])])
  func damage(statement: String, findings: [VerificationReport.Finding]) async throws {
    let folder = try TemporaryFolder()
    let store = try await Self.store(in: folder)
    let whole = try await store.verify { _ in }
    #expect(whole.findings == [] && whole.entries == 9)
    try await store.pool.writeWithoutTransaction { db in
      let triggers = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: statement)
    }
    #expect(try await store.verify { _ in }.findings == findings)
  }

  @Test("A walk of the ledger alone goes as far as it is asked to")
  func walk() async throws {
    let folder = try TemporaryFolder()
    let store = try await Self.store(in: folder)
    let entries = try await store.entries(after: 0, limit: 100)
    let part = try await store.walkLedger(through: 4) { _ in }
    #expect(part.sequence == 4 && part.head == entries[3].hash && part.first == entries[0].hash)
    let all = try await store.walkLedger(through: nil) { _ in }
    #expect(all.sequence == 9 && all.head == entries[8].hash && all.findings == [])
    #expect(try await store.walkLedger(through: 100) { _ in } == all)
  }
}
