import ReviewEngine
import Testing

@Suite("Voting in the council")
struct VotingTests {
  private let open = CouncilSample.open
  private let secret = CouncilSample.secret

  private func nomination(_ id: NominationID) throws -> Nomination {
    try #require(CouncilSample.nominations[id])
  }

  @Test("An open ballot counts its votes, written ones apart")
  func openBallot() throws {
    var session = try CouncilSample.opened()
    try session.recuse("Ủy viên 9", from: open, reason: "người nhà")
    for number in 1...6 { try session.cast(.yes, on: open, by: "Ủy viên \(number)") }
    try session.cast(.no, on: open, by: "Ủy viên 7")
    try session.cast(.abstain, on: open, by: "ủy viên 8")
    try session.cast(.yes, on: open, by: "Ủy viên 10", isWritten: true)
    try session.count(try nomination(open), nil)
    let result = try #require(session.item(of: open)?.ballot?.result)
    #expect(
      result.tally
        == Tally(
          members: 11, present: 9, recused: 1, recusedPresent: 1, issued: 9, collected: 9, written: 1, yes: 7,
          no: 1, abstain: 1))
    #expect(result.base == 10 && result.needed == 7 && result.outcome == .carried)
  }

  @Test("Votes that are refused")
  func refusedVotes() throws {
    var session = try CouncilSample.opened()
    try session.recuse("Ủy viên 3", from: open, reason: "người nhà")
    try session.cast(.yes, on: open, by: "Ủy viên 1")
    let cases: [(CouncilRefusal, NominationID, String, Bool)] = [
      (.notAMember("Người lạ", session: "2026-01", nearest: nil), open, "Người lạ", false),
      (.hasVoted(open, member: "Ủy viên 1"), open, "Ủy viên 1", false),
      (.absent(open, member: "Ủy viên 11"), open, "Ủy viên 11", false),
      (.absent(open, member: "Ủy viên 11"), open, "Ủy viên 11", true),
      (.votesInWriting(open, member: "Ủy viên 10"), open, "Ủy viên 10", false),
      (.presentInPerson(open, member: "Ủy viên 2"), open, "Ủy viên 2", true),
      (.standsAside(open, member: "Ủy viên 3"), open, "Ủy viên 3", false),
      (.secretTakesCounts(secret), secret, "Ủy viên 2", false),
      (.notOnAgenda(NominationID("x"), session: "2026-01"), NominationID("x"), "Ủy viên 2", false),
    ]
    for (refusal, id, member, isWritten) in cases {
      #expect(throws: refusal) { try session.cast(.yes, on: id, by: member, isWritten: isWritten) }
    }
    try session.count(try nomination(open), nil)
    #expect(throws: CouncilRefusal.counted(open)) { try session.cast(.yes, on: open, by: "Ủy viên 2") }
    #expect(throws: CouncilRefusal.counted(open)) { try session.retract(voteOf: "Ủy viên 1", on: open) }
    #expect(throws: CouncilRefusal.counted(open)) {
      try session.recuse("Ủy viên 2", from: open, reason: "muộn")
    }
    #expect(throws: CouncilRefusal.counted(open)) { try session.count(try nomination(open), nil) }
  }

  @Test("Before the session is open, and after it is closed, nobody votes")
  func notOpen() throws {
    var planned = try CouncilSample.planned()
    try planned.schedule(try nomination(open), under: Workflow(policy: CouncilSample.policy()))
    #expect(throws: CouncilRefusal.notInState(session: "2026-01", .planned, needed: .open)) {
      try planned.cast(.yes, on: open, by: "Ủy viên 1")
    }
    #expect(throws: CouncilRefusal.notInState(session: "2026-01", .planned, needed: .open)) {
      try planned.count(try nomination(open), nil)
    }
    var closed = try CouncilSample.stored(
      CouncilSample.council().close(try CouncilSample.opened(), nominations: CouncilSample.nominations))
    let refusal = CouncilRefusal.notInState(session: "2026-01", .closed, needed: .open)
    #expect(throws: refusal) { try closed.cast(.yes, on: open, by: "Ủy viên 1") }
    #expect(throws: refusal) { try closed.addMember("Muộn") }
    #expect(throws: refusal) { try closed.removeMember("Ủy viên 1") }
    #expect(throws: refusal) { try closed.setPresence(of: "Ủy viên 1", to: .absent) }
    #expect(throws: refusal) { try closed.recuse("Ủy viên 1", from: open, reason: "x") }
    #expect(throws: refusal) { try closed.unschedule(open) }
    #expect(throws: refusal) { try closed.reopen(open) }
    #expect(throws: refusal) { try closed.count(try nomination(secret), BallotCounts(yes: 9)) }
    #expect(CouncilSample.council().edit(closed) { $0.title = "x" }.codes == ["council-not-in-state"])
    #expect(CouncilSample.council().close(closed, nominations: [:]).codes == ["council-not-in-state"])
  }

  @Test("Where written ballots do not count, they are refused, open and secret")
  func noWrittenBallots() throws {
    let thresholds = [
      CouncilSample.threshold(
        "merit", titles: ["merit"], ratio: Ratio(9, 10), base: .allMembers, isSecret: true,
        hasWrittenBallots: false),
      CouncilSample.threshold("open", ratio: Ratio(1, 2), base: .present, hasWrittenBallots: false),
    ]
    var session = try CouncilSample.opened(CouncilSample.policy(thresholds: thresholds))
    #expect(throws: CouncilRefusal.noWrittenBallots(open)) {
      try session.cast(.yes, on: open, by: "Ủy viên 10", isWritten: true)
    }
    #expect(throws: CouncilRefusal.wrongCounts(secret, .moreThanAsked(written: 1, asked: 0))) {
      try session.count(try nomination(secret), BallotCounts(yes: 9, written: 1))
    }
  }

  @Test(
    "Counts of a secret ballot that contradict each other, or those who may vote: nine there, one of them aside, one asked",
    arguments: [
      (BallotCounts(yes: 10), CouncilRefusal.CountProblem.outOfRange(.yes, 10, entitled: 9)),
      (BallotCounts(yes: -1), .outOfRange(.yes, -1, entitled: 9)),
      (BallotCounts(yes: .max, no: .max), .outOfRange(.yes, .max, entitled: 9)),
      (BallotCounts(yes: 1, issued: 10), .outOfRange(.issued, 10, entitled: 9)),
      (BallotCounts(yes: 5, no: 5), .moreThanIssued(collected: 10, issued: 9)),
      (BallotCounts(yes: 5, no: 2, collected: 8), .sumDiffers(sum: 7, collected: 8)),
      (BallotCounts(yes: 5, no: 2, issued: 6), .moreThanIssued(collected: 7, issued: 6)),
      (BallotCounts(yes: 5, written: 2), .moreThanAsked(written: 2, asked: 1)),
      (BallotCounts(yes: 9), .moreThanPresent(inPerson: 9, present: 8)),
    ])
  func wrongCounts(counts: BallotCounts, problem: CouncilRefusal.CountProblem) throws {
    var session = try CouncilSample.opened()
    try session.recuse("Ủy viên 3", from: secret, reason: "người nhà")
    #expect(throws: CouncilRefusal.wrongCounts(secret, problem)) {
      try session.count(try nomination(secret), counts)
    }
    #expect(session.item(of: secret)?.state == .open)
    let sentence = CouncilRefusal.wrongCounts(secret, problem).sentence
    #expect(sentence.vi.hasPrefix("2026-002: ") && sentence.vi != sentence.en)
  }

  @Test("Counts that agree are taken, and what was not said is filled in")
  func counts() throws {
    var session = try CouncilSample.opened()
    try session.count(try nomination(secret), BallotCounts(yes: 8, no: 1, written: 1))
    let tally = try #require(session.item(of: secret)?.ballot?.tally)
    #expect(tally.issued == 10 && tally.collected == 9 && tally.invalid == 0 && tally.members == 11)
    #expect(session.item(of: secret)?.ballot?.content == .first)
  }

  @Test("Open ballots take no counts, secret ones need them, and nobody counts nothing")
  func modes() throws {
    var session = try CouncilSample.opened()
    #expect(throws: CouncilRefusal.openCountsItself(open)) {
      try session.count(try nomination(open), BallotCounts(yes: 9))
    }
    #expect(throws: CouncilRefusal.secretTakesCounts(secret)) {
      try session.count(try nomination(secret), nil)
    }
    #expect(throws: CouncilRefusal.nothingToCount(open)) { try session.count(try nomination(open), nil) }
    #expect(throws: CouncilRefusal.nothingToCount(secret)) {
      try session.count(try nomination(secret), BallotCounts(yes: 0))
    }
  }

  @Test("A vote, a recusal and a count can be taken back until the session is closed")
  func takingBack() throws {
    var session = try CouncilSample.opened()
    let facts = session.facts
    try session.cast(.yes, on: open, by: "Ủy viên 1")
    #expect(throws: CouncilRefusal.hasVoted(open, member: "Ủy viên 1")) {
      try session.recuse("Ủy viên 1", from: open, reason: "người nhà")
    }
    try session.retract(voteOf: "Ủy viên 1", on: open)
    #expect(throws: CouncilRefusal.hasNotVoted(open, member: "Ủy viên 1")) {
      try session.retract(voteOf: "Ủy viên 1", on: open)
    }
    try session.recuse("Ủy viên 1", from: open, reason: "người nhà")
    #expect(throws: CouncilRefusal.standsAside(open, member: "Ủy viên 1")) {
      try session.recuse("Ủy viên 1", from: open, reason: "lại nữa")
    }
    try session.readmit("Ủy viên 1", to: open)
    #expect(throws: CouncilRefusal.doesNotStandAside(open, member: "Ủy viên 1")) {
      try session.readmit("Ủy viên 1", to: open)
    }
    #expect(throws: CouncilRefusal.recusalWithoutReason(open, member: "Ủy viên 1")) {
      try session.recuse("Ủy viên 1", from: open, reason: " \n")
    }
    #expect(throws: CouncilRefusal.notCounted(secret)) { try session.reopen(secret) }
    try session.count(try nomination(secret), BallotCounts(yes: 9))
    try session.reopen(secret)
    #expect(session.facts == facts, "nothing is left of any of it")
  }

  @Test("A nomination with votes leaves the agenda only together with them")
  func unscheduling() throws {
    var session = try CouncilSample.opened()
    try session.cast(.yes, on: open, by: "Ủy viên 1")
    #expect(throws: CouncilRefusal.hasBallots(open)) { try session.unschedule(open) }
    try session.unschedule(open, discardingBallot: true)
    try session.unschedule(secret)
    #expect(session.agenda.isEmpty)
    #expect(!session.facts.all.contains { $0.name.hasPrefix("agenda.") })
  }
}
