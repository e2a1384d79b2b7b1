import Foundation
import GRDB
import ReviewEngine
import ReviewStore
import SamplePolicies
import Testing

@Suite("What a store tells of a ballot")
struct SecretBallotDumpTests {
  private static let assignment: [BallotChoice] = [.yes, .yes, .no, .yes, .abstain, .yes, .no, .yes, .yes]
  private static let secretary = Reviewer(name: "lan", role: .secretary)

  /// Every cell of every table of a store in which a whole session was held; members vote as they are assigned.
  private func dump(of votes: [BallotChoice], kind: ExemplarKind?) async throws -> [String] {
    let folder = try TemporaryFolder()
    let path = folder.file("store.guong")
    let store = try SQLiteStore.create(at: path)
    let workflow = Workflow(policy: .sampleWithCouncil)
    var minute = 10
    func council() -> Council {
      minute += 1
      return Council(workflow: workflow, reviewer: Self.secretary, time: Samples.time(minute))
    }
    var dossier = Samples.dossier("Nguyễn Thị Hạnh")
    dossier.kind = kind
    try await store.register([dossier])
    try await store.decide(.approve, on: "N-1", minutes: 1)
    try await store.decide(.approve, on: "N-1", minutes: 2)
    let nomination = try #require(try await store.row(of: NominationID("N-1"))?.nomination)
    var session = CouncilSession(name: "2026-01", date: Samples.time(0).day(utcOffset: 0))
    for number in 1...votes.count { try session.addMember("Ủy viên \(number)", presence: .present) }
    func keep(_ proposal: Result<ChangeSet, Refusals>) async throws {
      let applied = try await store.apply(proposal.get())
      session = try CouncilSession(try #require(applied.changeSet.records.first?.result))
    }
    try await keep(council().plan(session, among: []))
    try await keep(council().schedule([nomination], in: session))
    try await keep(council().open(session, nominations: [nomination.id: nomination]))
    if session.agenda[0].ballot?.threshold.isSecret == true {
      let counts = BallotCounts(
        yes: votes.count { $0 == .yes }, no: votes.count { $0 == .no },
        abstain: votes.count { $0 == .abstain })
      try await keep(
        council().change(session) { session throws(CouncilRefusal) in
          try session.count(nomination, counts)
        })
    } else {
      for (index, choice) in votes.enumerated() {
        try await keep(
          council().change(session) { session throws(CouncilRefusal) in
            try session.cast(choice, on: nomination.id, by: "Ủy viên \(index + 1)")
          })
      }
      try await keep(
        council().change(session) { session throws(CouncilRefusal) in try session.count(nomination, nil) })
    }
    try await keep(council().close(session, nominations: [nomination.id: nomination]))
    #expect(try await store.verify { _ in }.findings == [])
    return try await cells(ofStoreAt: path)
  }

  /// Each row of each table, those in which SQLite keeps the search index included.
  private func cells(ofStoreAt path: String) async throws -> [String] {
    try await DatabaseQueue(path: path).read { db in
      var lines: [String] = []
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name
          """)
      for table in tables {
        for row in try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"") {
          lines.append(table + ": " + row.databaseValues.map(\.description).joined(separator: " | "))
        }
      }
      return lines
    }
  }

  @Test(
    "of a secret one: nothing of who voted what, in any cell of any table", arguments: 1..<assignment.count)
  func secret(shift: Int) async throws {
    let other = Array(Self.assignment[shift...] + Self.assignment[..<shift])
    let kept = try await dump(of: Self.assignment, kind: nil)
    #expect(try await dump(of: other, kind: nil) == kept)
    #expect(kept.contains { $0.hasPrefix("ledger:") } && kept.contains { $0.hasPrefix("record:") })
  }

  @Test("of an open one: who voted what, so that the comparison can fail")
  func open() async throws {
    let other = Array(Self.assignment[2...] + Self.assignment[..<2])
    let kept = try await dump(of: Self.assignment, kind: .newModel)
    #expect(try await dump(of: other, kind: .newModel) != kept)
    #expect(try await dump(of: Self.assignment, kind: .newModel) == kept)
  }
}
