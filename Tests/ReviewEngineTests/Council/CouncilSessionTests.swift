import ReviewEngine
import Testing

@Suite("Council sessions")
struct CouncilSessionTests {
  @Test("A session is read back from its record as it was written")
  func roundTrip() throws {
    var session = try CouncilSample.opened()
    try session.recuse("Ủy viên 3", from: CouncilSample.open, reason: "người nhà\nvà đồng nghiệp")
    try session.cast(.yes, on: CouncilSample.open, by: "Ủy viên 1")
    try session.cast(.abstain, on: CouncilSample.open, by: "Ủy viên 10", isWritten: true)
    let nomination = try #require(CouncilSample.nominations[CouncilSample.secret])
    try session.count(nomination, BallotCounts(yes: 8, no: 1, invalid: 1, written: 1))
    let record = Record(id: session.id, facts: session.facts, revision: .first)
    let again = try CouncilSession(record)
    #expect(again.facts == session.facts)
    #expect(again.members == session.members)
    #expect(again.agenda == session.agenda)
    #expect(again.agenda.map(\.state) == [.open, .counted])
    #expect(again.change == nil)
  }

  @Test("Facts that it does not know stay as they are; those of a member go with the member")
  func unknownFacts() throws {
    var facts = try CouncilSample.opened().facts
    facts["weather"] = "mưa"
    facts["members.4.phone"] = "1"
    facts["members.5.phone"] = "2"
    facts["agenda.1.order"] = "x"
    var session = try CouncilSession(
      Record(id: RecordID(.session, "2026-01"), facts: facts, revision: .first))
    #expect(session.facts == facts)
    try session.removeMember("Ủy viên 4")
    let names = try #require(session.change).result.facts.all.map(\.name)
    #expect(
      names.contains("weather") && names.contains("members.5.phone") && names.contains("agenda.1.order"))
    #expect(!names.contains { $0.hasPrefix("members.4.") })
  }

  @Test(
    "What cannot be understood is not read: a later guong may have written it",
    arguments: [
      ("status", "archived"), ("date", "2026-02-30"), ("members.2.presence", "asleep"),
      ("members.2.role", "king"),
      ("members.2.name", ""), ("agenda.1.nomination", ""), ("agenda.1.rule.ratio", "3/2"),
      ("agenda.1.rule.base", "everybody"), ("agenda.1.rule.ballot", "maybe"), ("agenda.1.rule.written", "?"),
      ("agenda.1.stage", "later"), ("agenda.1.votes.1", "maybe"), ("agenda.1.votes.1", "yes spoken"),
      ("agenda.1.tally.yes", "-1"), ("agenda.1.tally.yes", "ten"), ("agenda.2.votes.1", "yes"),
    ])
  func unreadable(fact: String, value: String) throws {
    var facts = try CouncilSample.opened().facts
    facts[fact] = value
    let record = Record(id: RecordID(.session, "2026-01"), facts: facts, revision: .first)
    #expect {
      try CouncilSession(record)
    } throws: { error in
      guard case .unreadable(let session, let name) = error as? CouncilRefusal else { return false }
      let path = name.split(separator: ".").prefix(2).joined(separator: ".")
      return session == "2026-01" && fact.hasPrefix(path)
    }
  }

  @Test("Members are tidied, and found with accents and case aside where only one can be meant")
  func names() throws {
    var session = CouncilSession(name: "a", date: CouncilSample.day("2026-01-02"))
    try session.addMember("  Nguye\u{302}\u{303}n Va\u{306}n An \t", role: .chair)
    try session.addMember("Nguyễn Văn Ân", role: .secretary)
    try session.addMember("Đỗ Thị Hoà")
    #expect(session.members.map(\.name) == ["Nguyễn Văn An", "Nguyễn Văn Ân", "Đỗ Thị Hoà"])
    #expect(session.member(named: "do thi hòa")?.number == 3)
    #expect(session.member(named: "Nguyễn Văn Ân")?.number == 2)
    #expect(session.member(named: "nguyen van an") == nil, "two could be meant")
    #expect(session.presiding == "Nguyễn Văn An" && session.minuteTaker == "Nguyễn Văn Ân")
    session.chair = "Trần Phó"
    #expect(session.presiding == "Trần Phó")
  }

  @Test(
    "What is no name for a member", arguments: ["", "  ", "\u{200B}\n", "a\nb", "a\u{2028}b", "\u{1B}[2J"])
  func badNames(name: String) throws {
    var session = CouncilSession(name: "a", date: CouncilSample.day("2026-01-02"))
    #expect(throws: CouncilRefusal.badMemberName(name)) { try session.addMember(name) }
    #expect(session.members.isEmpty)
  }

  @Test("Members change until there are votes; nobody is there twice")
  func members() throws {
    var session = try CouncilSample.opened()
    #expect(throws: CouncilRefusal.memberExists("Ủy viên 1", session: "2026-01")) {
      try session.addMember(" Ủy viên 1")
    }
    #expect(throws: CouncilRefusal.notAMember("Ủy viên 12", session: "2026-01", nearest: "Ủy viên 1")) {
      try session.removeMember("Ủy viên 12")
    }
    try session.addMember("Ủy viên mới")
    try session.cast(.no, on: CouncilSample.open, by: "Ủy viên 1")
    #expect(throws: CouncilRefusal.membersFixed(session: "2026-01")) { try session.addMember("Muộn") }
    #expect(throws: CouncilRefusal.membersFixed(session: "2026-01")) {
      try session.removeMember("Ủy viên mới")
    }
    #expect(throws: CouncilRefusal.hasVoted(CouncilSample.open, member: "Ủy viên 1")) {
      try session.setPresence(of: "Ủy viên 1", to: .absent)
    }
    try session.setPresence(of: "Ủy viên 11", to: .present)
    #expect(session.present.count == 10)
  }

  @Test("Whoever stood aside as a reviewer stands aside in the ballot, whatever name they have there")
  func recusalsOfReviewers() throws {
    let recusals = ["uv3", "Ủy viên 4", "ai đó"].map {
      Recusal(reviewer: $0, reason: "conflict", time: CouncilSample.start)
    }
    let session = try CouncilSample.opened(
      CouncilSample.policy(), CouncilSample.byID([CouncilSample.nomination("2026-001", recusals: recusals)]))
    #expect(session.agenda.first?.recusals == [3: "conflict", 4: "conflict"])
  }

  @Test("Any number of random facts is read without a trap, or not at all", arguments: 1...40)
  func randomFacts(seed: Int) throws {
    var generator = SystemlessGenerator(state: UInt64(seed))
    var facts = try CouncilSample.opened().facts
    let values = [
      "", "yes", "no", "1", "-1", "9223372036854775807", "2/3", "open", "secret", "ệ\n=", "written",
    ]
    for fact in facts.all where generator.next() % 4 == 0 {
      facts[fact.name] = values[Int(generator.next() % UInt64(values.count))]
    }
    facts["agenda.\(generator.next() % 4).votes.\(generator.next() % 3)"] = "yes"
    let record = Record(id: RecordID(.session, "x"), facts: facts, revision: .first)
    guard let session = try? CouncilSession(record) else { return }
    #expect(
      try CouncilSession(Record(id: record.id, facts: session.facts, revision: .first))
        == CouncilSession(
          Record(id: record.id, facts: session.facts, revision: .first)), "seed \(seed)")
    for item in session.agenda { _ = item.ballot?.result?.sentence }
  }
}

/// Numbers that are the same for the same start everywhere.
private struct SystemlessGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
