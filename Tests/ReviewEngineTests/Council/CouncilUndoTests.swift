import ReviewEngine
import Testing

@Suite("Undoing what the council did")
struct CouncilUndoTests {
  /// The smallest store there can be: sealed entries, records and nominations.
  private struct Book {
    var entries: [LedgerEntry] = []
    var records: [RecordID: Record] = [:]
    var nominations: [NominationID: Nomination] = [:]

    mutating func apply(_ changeSet: ChangeSet) throws -> PastAction {
      let first = Int64(entries.count + 1)
      for change in changeSet.records {
        try #require(change.expecting == records[change.result.id]?.revision)
        append(.record(change.result.id), change.result.revision, change.event, changeSet.header, first)
        records[change.result.id] = change.result
      }
      for change in changeSet.changes {
        try #require(change.expecting == nominations[change.result.id]?.revision)
        append(.nomination(change.result.id), change.result.revision, change.event, changeSet.header, first)
        nominations[change.result.id] = change.result
      }
      return try #require(PastAction(entries: entries.filter { $0.changeSet == first }))
    }

    private mutating func append(
      _ subject: LedgerSubject, _ revision: Revision, _ event: LedgerEvent, _ header: ChangeSet.Header,
      _ first: Int64
    ) {
      entries.append(
        LedgerEntry(
          sequence: Int64(entries.count + 1), changeSet: first, action: header.action, subject: subject,
          revision: revision, reviewer: header.reviewer, time: header.time,
          policyVersion: header.policyVersion, event: event, previous: .zero, hash: .zero))
    }

    var histories: Histories {
      Histories(
        nominations.values.map { nomination in
          NominationHistory(
            nomination: nomination, entries: entries.filter { $0.subject == .nomination(nomination.id) })
        },
        records.values.map { record in
          RecordHistory(record: record, entries: entries.filter { $0.subject == .record(record.id) })
        })
    }
  }

  @Test("One undo takes a closing back, session and nominations; a redo puts all of it back; replay agrees")
  func closing() throws {
    let policy = CouncilSample.policy()
    let council = CouncilSample.council(policy)
    let workflow = council.workflow
    var book = Book()
    let dossiers = [("1", "Giấy khen"), ("2", "Bằng khen")]
    let registered = dossiers.map { id, title in
      workflow.registration(
        of: Dossier(subject: "Hạnh", title: title), as: NominationID(id), from: "a.csv",
        at: CouncilSample.start)
    }
    _ = try book.apply(
      ChangeSet(
        header: workflow.header(.registration, by: CouncilSample.secretary, at: CouncilSample.start),
        changes: registered))
    for minute in 1...2 {
      let all = book.nominations.values.sorted { $0.id.rawValue < $1.id.rawValue }
      _ = try book.apply(
        workflow.propose(
          DecisionRequest(.approve), on: all, by: CouncilSample.secretary, at: CouncilSample.minute(minute)
        ).get())
    }
    let all = book.nominations.values.sorted { $0.id.rawValue < $1.id.rawValue }
    let id = RecordID(.session, "2026-01")
    func session() throws -> CouncilSession { try CouncilSession(try #require(book.records[id])) }
    _ = try book.apply(council.plan(try CouncilSample.planned(), among: []).get())
    _ = try book.apply(council.schedule(all, in: try session()).get())
    _ = try book.apply(council.open(try session(), nominations: book.nominations).get())
    for number in 1...9 {
      _ = try book.apply(
        council.change(try session()) { session throws(CouncilRefusal) in
          try session.cast(number < 5 ? .yes : .no, on: NominationID("1"), by: "Ủy viên \(number)")
        }.get())
    }
    for (nomination, counts) in zip(all, [nil, BallotCounts(yes: 10, written: 1)]) {
      _ = try book.apply(
        council.change(try session()) { session throws(CouncilRefusal) in
          try session.count(nomination, counts)
        }.get())
    }
    let before = book
    let closing = try book.apply(council.close(try session(), nominations: book.nominations).get())
    #expect(closing.entries.count == 3)
    let after = book
    #expect(try session().status == .closed)

    let undo = try book.apply(
      workflow.proposeUndo(
        of: closing, histories: book.histories, by: CouncilSample.secretary, at: CouncilSample.minute(9)
      ).get())
    #expect(try session().facts == CouncilSession(try #require(before.records[id])).facts)
    for nomination in book.nominations.values {
      #expect(nomination.standing == before.nominations[nomination.id]?.standing)
    }
    _ = try book.apply(
      workflow.proposeRedo(
        of: undo, histories: book.histories, by: CouncilSample.secretary, at: closing.entries[0].time
      ).get())
    #expect(book.records[id]?.facts == after.records[id]?.facts)
    for nomination in book.nominations.values {
      let stood = after.nominations[nomination.id]
      #expect(nomination.standing.stage == stood?.standing.stage)
      let replay = try Replay(book.entries.filter { $0.subject == .nomination(nomination.id) })
      #expect(replay.standing == nomination.standing)
    }
    let replay = try RecordReplay(book.entries.filter { $0.subject == .record(id) })
    #expect(replay.facts == book.records[id]?.facts)
    for entry in book.entries {
      let event = LedgerEvent(kind: entry.event.kind, body: entry.event.body)
      #expect(event == entry.event, "what is written is read back")
    }
    let stranger = workflow.proposeUndo(
      of: closing, histories: book.histories, by: CouncilSample.chair, at: CouncilSample.minute(9))
    #expect(stranger.codes == ["not-your-action"])
  }
}
