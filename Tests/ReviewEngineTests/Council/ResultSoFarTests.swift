import ReviewEngine
import Testing

@Suite("What a ballot comes to so far")
struct ResultSoFarTests {
  @Test("before the session is open there is none")
  func planned() throws {
    let session = try CouncilSample.planned()
    #expect(session.resultSoFar(of: AgendaItem(number: 1, nomination: CouncilSample.open)) == nil)
  }

  @Test("an open ballot is counted as far as votes are given, absentees in writing included")
  func open() throws {
    var session = try CouncilSample.opened()
    try session.cast(.yes, on: CouncilSample.open, by: "Ủy viên 1")
    try session.cast(.no, on: CouncilSample.open, by: "Ủy viên 2")
    try session.cast(.yes, on: CouncilSample.open, by: "Ủy viên 10", isWritten: true)
    let item = try #require(session.item(of: CouncilSample.open))
    let result = try #require(session.resultSoFar(of: item))
    #expect((result.tally.yes, result.tally.no, result.tally.written) == (2, 1, 1))
    #expect(result.needed == 7, "two thirds of the nine present and the one in writing")
    #expect(item.ballot?.result == nil, "nothing is final")
  }

  @Test("of a secret ballot that is not counted it says who is there, and no vote; then the counts")
  func secret() throws {
    var session = try CouncilSample.opened()
    let item = try #require(session.item(of: CouncilSample.secret))
    let before = try #require(session.resultSoFar(of: item))
    #expect((before.tally.members, before.tally.present, before.tally.yes) == (11, 9, 0))
    #expect(before.hasQuorum)
    let nomination = try #require(CouncilSample.nominations[CouncilSample.secret])
    try session.count(nomination, BallotCounts(yes: 9))
    let counted = try #require(session.item(of: CouncilSample.secret))
    #expect(session.resultSoFar(of: counted) == counted.ballot?.result)
  }
}
