import ReviewEngine
import Testing

@Suite("First and last votes, from the ledger")
struct VotedRoundTests {
  /// Who said what: `an +-` for a first vote for and a last one against, `an +` with nothing in the end.
  private func told(_ round: VotedRound) -> String {
    round.votes.map { votes in
      "\(votes.reviewer) \(sign(votes.first))\(votes.last.map(sign) ?? "")"
    }.joined(separator: ", ")
  }

  private func sign(_ choice: Vote.Choice) -> String {
    switch choice {
    case .approve: "+"
    case .reject: "-"
    case .scores: "="
    }
  }

  @Test("A changed vote has a first and a last; the settling vote counts")
  func changed() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.reject, Jury.an)
    try book.decide(Jury.approve, Jury.binh)
    try book.decide(Jury.approve, Jury.an)
    let rounds = try book.rounds
    #expect(rounds.map(told) == ["an -+, bình ++"])
    #expect(
      rounds.map(\.isOpen) == [false] && rounds.map(\.stage) == [.detect] && rounds.map(\.number) == [1])
  }

  @Test("A vote taken back stays the first, and is not the last; given again it is")
  func undone() throws {
    var book = try JuryBook(Jury.votes(3, of: 5))
    let undo = try book.undo(try book.decide(Jury.approve, Jury.an))
    try book.decide(Jury.reject, Jury.binh)
    #expect(try book.rounds.map(told) == ["an +, bình --"])
    try book.redo(undo)
    #expect(try book.rounds.map(told) == ["an ++, bình --"])
    #expect(try book.rounds.map(\.isOpen) == [true])
  }

  @Test("Who stands aside has a first vote and no last one, unless the recusal is taken back")
  func recusal() throws {
    var book = try JuryBook(Jury.votes(3, of: 5))
    try book.decide(Jury.approve, Jury.an)
    let recusal = try book.decide(Jury.recuse, Jury.an)
    #expect(try book.rounds.map(told) == ["an +"])
    try book.undo(recusal)
    #expect(try book.rounds.map(told) == ["an ++"])
  }

  @Test("A settling vote that is taken back leaves the round open; put back, it is the same round")
  func settled() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    let binh = try book.decide(Jury.approve, Jury.binh)
    try book.decide(Jury.reject, Jury.chi)
    #expect(try book.rounds.map(told) == ["an ++, bình ++", "chi --"])
    #expect(try book.rounds.map(\.stage) == [.detect, .cultivate])
    #expect(try book.rounds.map(\.isOpen) == [false, true])
    let chi = try #require(PastAction(entries: [book.entries[3]]))
    try book.undo(chi)
    let undo = try book.undo(binh)
    #expect(try book.rounds.map(told) == ["an ++, bình +", "chi -"])
    #expect(try book.rounds.map(\.isOpen) == [true, false])
    try book.redo(undo)
    try book.decide(Jury.approve, Jury.chi)
    #expect(try book.rounds.map(told) == ["an ++, bình ++", "chi -+"])
  }

  @Test("Sent back and judged anew: another round of the same stage")
  func anew() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    try book.decide(Jury.hold, Jury.chair)
    try book.decide(DecisionRequest(.release), Jury.chair)
    try book.decide(Jury.reject, Jury.an)
    let rounds = try book.rounds
    #expect(rounds.map(told) == ["an ++", "an --"])
    #expect(rounds.map(\.number) == [1, 2] && rounds.map(\.isOpen) == [false, true])
  }

  @Test("Tables of ratings: approvals, points of a criterion, means")
  func tables() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.reject, Jury.an)
    try book.decide(Jury.approve, Jury.binh)
    try book.decide(Jury.approve, Jury.an)
    #expect(
      RatingTable.approvals(in: try book.rounds, .first)
        == RatingTable(raters: ["an", "bình"], rows: [[0, 1]]))
    #expect(
      RatingTable.approvals(in: try book.rounds, .last)
        == RatingTable(raters: ["an", "bình"], rows: [[1, 1]]))

    var scored = try JuryBook(Jury.scores())
    try scored.score(8, 3, Jury.an)
    try scored.score(4, 5, Jury.chi)
    let rounds = try scored.rounds
    #expect(
      RatingTable.points(for: "impact", in: rounds, .last)
        == RatingTable(raters: ["an", "chi"], rows: [[8, 4]]))
    guard case .scores(let rule) = scored.workflow.policy.rules(of: .detect).rule else { return }
    // (2 * .8 + .6) / 3 and (2 * .4 + 1) / 3.
    #expect(
      RatingTable.means(under: rule, in: rounds, .last)
        == RatingTable(raters: ["an", "chi"], rows: [[7_333, 6_000]]))
    #expect(RatingTable.approvals(in: rounds, .last).rows.isEmpty)
  }

  @Test("The report has each measure that suits what was rated, first votes beside last")
  func report() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.reject, Jury.an)
    try book.decide(Jury.approve, Jury.binh)
    try book.decide(Jury.approve, Jury.an)
    let report = AgreementReport(of: try book.rounds, [.first, .last], under: book.workflow.policy)
    #expect(report.sections.map(\.moment) == [.first, .last])
    #expect(
      report.sections.first?.lines.map(\.measure)
        == [.raw, .cohen("an", "bình"), .fleiss, .krippendorff(.nominal)])
    #expect(report.sections.first?.lines.first?.result.map(\.value) == .success(0))
    #expect(report.sections.last?.lines.last?.result == .failure(.allTheSame(items: 1)))

    var scored = try JuryBook(Jury.scores())
    try scored.score(8, 3, Jury.an)
    try scored.score(4, 5, Jury.chi)
    let scores = AgreementReport(of: try scored.rounds, [.last], under: scored.workflow.policy)
    #expect(scores.sections.map(\.subject) == [.criterion(Jury.impact), .criterion(Jury.novelty), .mean])
  }
}
