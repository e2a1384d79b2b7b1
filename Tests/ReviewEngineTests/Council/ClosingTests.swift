import ReviewEngine
import Testing

@Suite("Closing a session of the council")
struct ClosingTests {
  private let open = CouncilSample.open
  private let secret = CouncilSample.secret

  /// A session in which the open ballot carries, and the secret one has so many in favour.
  private func voted(
    _ policy: Policy = CouncilSample.policy(),
    _ nominations: [NominationID: Nomination] = CouncilSample.nominations, secretYes: Int = 9
  ) throws -> CouncilSession {
    var session = try CouncilSample.opened(policy, nominations)
    for number in 1...9 { try session.cast(.yes, on: open, by: "Ủy viên \(number)") }
    try session.count(try #require(nominations[open]), nil)
    try session.count(
      try #require(nominations[secret]), BallotCounts(yes: secretYes, no: 10 - secretYes, written: 1))
    return session
  }

  @Test("Everything in one change set: what carried goes on, what did not is consolidated")
  func closing() throws {
    let session = try voted()
    let changeSet = try CouncilSample.council(at: 5).close(session, nominations: CouncilSample.nominations)
      .get()
    #expect(changeSet.header.action == .council && changeSet.header.reviewer == CouncilSample.secretary)
    #expect(changeSet.records.map(\.result.facts["status"]) == ["closed"])
    let rulings = changeSet.changes.compactMap(\.event.deed?.ruling)
    #expect(
      rulings == [
        Ruling(
          verdict: .approve, stage: .summarize, reason: nil, note: "", toStage: .replicate,
          toStatus: .pending,
          basis: "session 2026-01 9/9"),
        Ruling(
          verdict: .consolidate, stage: .summarize, reason: "weak", note: "", toStage: .cultivate,
          toStatus: .pending, basis: "session 2026-01 9/11"),
      ])
    let results = changeSet.changes.map(\.result)
    #expect(results.map(\.id) == [open, secret])
    #expect(results.map(\.standing.stage) == [.replicate, .cultivate])
    #expect(results.map(\.revision.rawValue) == [2, 2])
    #expect(results.allSatisfy { $0.standing.waitingSince == CouncilSample.minute(5) })
  }

  @Test("Ten of eleven carry where nine in ten must agree")
  func carried() throws {
    let session = try voted(secretYes: 10)
    let changeSet = try CouncilSample.council().close(session, nominations: CouncilSample.nominations).get()
    #expect(changeSet.changes.map(\.result.standing.stage) == [.replicate, .replicate])
    #expect(changeSet.changes.last?.event.deed?.ruling?.basis == "session 2026-01 10/11")
  }

  @Test("A ballot without a quorum decides nothing; neither does one that was not held")
  func undecided() throws {
    var session = try CouncilSample.opened()
    for number in 4...9 { try session.setPresence(of: "Ủy viên \(number)", to: .absent) }
    for number in 1...3 { try session.cast(.yes, on: open, by: "Ủy viên \(number)") }
    try session.count(try #require(CouncilSample.nominations[open]), nil)
    #expect(session.item(of: open)?.ballot?.result?.outcome == .inquorate)
    let changeSet = try CouncilSample.council().close(session, nominations: [:]).get()
    #expect(changeSet.changes.isEmpty && changeSet.records.count == 1)
  }

  @Test("All or nothing: each nomination that stands in the way is named, with why")
  func obstacles() throws {
    let session = try voted()
    let policy = CouncilSample.policy(gate: [Requirement(.form(.summarize, "lessons"))])
    var there = CouncilSample.nominations
    func codes(_ policy: Policy = CouncilSample.policy()) -> [String] {
      CouncilSample.council(policy).close(session, nominations: there).codes
    }
    #expect(codes(policy) == ["gate-unmet"], "what did not carry has no gate to pass")
    there[open] = CouncilSample.nomination("2026-001", status: .held, revision: 2)
    there[secret] = CouncilSample.nomination("2026-002", title: "Bằng khen", stage: .cultivate, revision: 2)
    #expect(codes() == ["council-moved-on", "council-moved-on"])
    there[open] = CouncilSample.nomination("2026-001", revision: 2, content: 2)
    there[secret] = CouncilSample.nomination("2026-002", title: "Bằng khen", titleNow: "paper", revision: 2)
    #expect(codes() == ["council-content-changed", "council-title-changed"])
    there[open] = nil
    there[secret] = CouncilSample.nominations[secret]
    #expect(codes() == ["unknown-nomination"])
    there = CouncilSample.nominations
    #expect(
      codes(CouncilSample.policy(rule: .single)) == Array(repeating: "council-not-for-council", count: 2))
    #expect(codes(CouncilSample.policy(roles: [.approve: [.chair]])) == ["role-may-not-decide"])
  }

  @Test("Votes that nobody counted keep the session open")
  func uncounted() throws {
    var session = try CouncilSample.opened()
    try session.cast(.yes, on: open, by: "Ủy viên 1")
    #expect(
      CouncilSample.council().close(session, nominations: CouncilSample.nominations).codes == [
        "council-not-counted"
      ])
  }

  @Test("The policy may change while the session is open: the ballot keeps its threshold")
  func policyChanges() throws {
    let session = try voted()
    let strict = CouncilSample.policy(thresholds: [
      CouncilSample.threshold("all", ratio: Ratio(1, 1), base: .allMembers)
    ])
    let changeSet = try CouncilSample.council(strict).close(session, nominations: CouncilSample.nominations)
      .get()
    #expect(changeSet.changes.first?.result.standing.stage == .replicate)
  }

  @Test("Whoever closes the session may stand aside from a nomination in it")
  func closerStandsAside() throws {
    let recusal = Recusal(reviewer: "lan", reason: "conflict", time: CouncilSample.start)
    var nominations = CouncilSample.nominations
    nominations[secret] = CouncilSample.nomination("2026-002", title: "Bằng khen", recusals: [recusal])
    let session = try voted(CouncilSample.policy(), nominations)
    let changeSet = try CouncilSample.council().close(session, nominations: nominations).get()
    #expect(changeSet.changes.last?.result.standing.recusals == [recusal], "and still does afterwards")
  }

  @Test("Only the secretary and the chair keep sessions", arguments: [Role.nominator, .member, .reader])
  func roles(role: Role) throws {
    let council = CouncilSample.council(as: Reviewer(name: "x", role: role))
    let session = try voted()
    #expect(council.close(session, nominations: CouncilSample.nominations).codes == ["council-not-for-role"])
    #expect(council.plan(try CouncilSample.planned(), among: []).codes == ["council-not-for-role"])
    #expect(council.edit(session) { $0.title = "x" }.codes == ["council-not-for-role"])
  }

  @Test("Whoever is not on the roster keeps no sessions")
  func roster() throws {
    let roster = Roster([RosterMember(name: "minh", roles: [.secretary])])
    let council = Council(
      workflow: Workflow(policy: CouncilSample.policy(), roster: roster), reviewer: CouncilSample.secretary,
      time: CouncilSample.start)
    let session = try voted()
    #expect(council.close(session, nominations: CouncilSample.nominations).codes.count == 1)
    #expect(council.edit(session) { $0.title = "x" }.codes.count == 1)
    guard case .failure(let refusals) = council.plan(session, among: []), case .roster = refusals.all[0]
    else {
      throw CouncilRefusal.notForRole(.reader)
    }
  }

  @Test("A session is opened once, with members and an agenda that can be voted on")
  func opening() throws {
    let council = CouncilSample.council()
    var session = CouncilSession(name: "a", date: CouncilSample.day("2026-01-02"))
    #expect(council.open(session, nominations: [:]).codes == ["council-no-members"])
    try session.addMember("Một")
    #expect(council.open(session, nominations: [:]).codes == ["council-no-agenda"])
    session = try CouncilSample.stored(
      council.schedule(Array(CouncilSample.nominations.values), in: session))
    #expect(council.open(session, nominations: [:]).codes == ["unknown-nomination", "unknown-nomination"])
    let other = CouncilSample.council(CouncilSample.policy(thresholds: [CouncilSample.thresholds[0]]))
    #expect(other.open(session, nominations: CouncilSample.nominations).codes == ["council-no-threshold"])
    let opened = try CouncilSample.stored(council.open(session, nominations: CouncilSample.nominations))
    #expect(council.open(opened, nominations: CouncilSample.nominations).codes == ["council-not-in-state"])
  }

  @Test("Only what the council decides comes on the agenda, once")
  func scheduling() throws {
    let council = CouncilSample.council()
    let session = try CouncilSample.planned()
    let (first, second) = (CouncilSample.nomination("1"), CouncilSample.nomination("2"))
    let filled = try CouncilSample.stored(council.schedule([second, first], in: session))
    #expect(filled.agenda.map(\.nomination.rawValue) == ["2", "1"])
    let refused = council.schedule(
      [
        first, CouncilSample.nomination("3", stage: .detect), CouncilSample.nomination("4", status: .held),
        CouncilSample.nomination("5", status: .returned), CouncilSample.nomination("6"),
      ], in: filled)
    #expect(
      refused.codes == [
        "council-on-agenda", "council-not-for-council", "council-not-pending", "council-not-pending",
      ])
    #expect(council.schedule([], in: filled).codes == ["nothing-selected"])
    var other = CouncilSession(name: "khác", date: CouncilSample.day("2026-01-02"))
    #expect(council.schedule([first], in: other, others: [filled]).codes == ["council-on-agenda"])
    var closed = filled
    closed.status = .closed
    #expect(council.schedule([first], in: other, others: [closed]).codes.isEmpty)
    other.status = .open
    let late = try CouncilSample.stored(council.schedule([first], in: other))
    #expect(late.agenda.first?.state == .open, "in an open session its ballot is open at once")
  }

  @Test("Planning: a name of one line that no other session has")
  func planning() throws {
    let council = CouncilSample.council()
    let day = CouncilSample.day("2026-01-02")
    for name in ["", " a", "a\nb"] {
      #expect(council.plan(CouncilSession(name: name, date: day), among: []).codes == ["council-bad-name"])
    }
    #expect(
      council.plan(CouncilSession(name: "a", date: day), among: ["b", "a"]).codes == [
        "council-session-exists"
      ])
    let session = try CouncilSample.stored(council.plan(CouncilSession(name: "a", date: day), among: ["b"]))
    #expect(council.edit(session) { _ in }.codes == ["council-nothing-new"])
    let edited = try CouncilSample.stored(
      council.edit(session) { session in
        session.date = CouncilSample.day("2026-01-03")
        session.place = "Hội trường"
      })
    #expect(edited.place == "Hội trường" && edited.date == CouncilSample.day("2026-01-03"))
    #expect(edited.record?.revision == Revision(rawValue: 2))
  }
}
