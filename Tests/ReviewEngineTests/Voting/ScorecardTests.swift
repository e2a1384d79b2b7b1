import ReviewEngine
import Testing

@Suite("Scorecards")
struct ScorecardTests {
  private func vote(_ scores: [(String, Int)], by reviewer: String = "an") -> Vote {
    Vote(
      reviewer: reviewer, choice: .scores(scores.map { Vote.Score(criterion: $0.0, points: $0.1) }), note: "",
      time: Jury.start)
  }

  private func rule(_ criteria: [(weight: Int, maximum: Int)]) -> ScoreRule {
    ScoreRule(
      cards: 1, minimum: 0,
      criteria: criteria.enumerated().map { index, criterion in
        Criterion(
          id: "c\(index)", label: LocalizedText(vi: "", en: ""), weight: criterion.weight,
          maximum: criterion.maximum)
      }, isBlind: false)
  }

  @Test(
    "The mean, worked out by hand: weights, different maxima, halves up",
    arguments: [
      // One criterion: 7 of 10.
      ([(1, 10)], [[7]], 7_000),
      // Two of one weight and different maxima: (8/10 + 3/5) / 2 = 0.70.
      ([(1, 10), (1, 5)], [[8, 3]], 7_000),
      // Weights 2 and 1: (2 * 8/10 + 1 * 2/5) / 3 = 2.0 / 3 = 66.666… %.
      ([(2, 10), (1, 5)], [[8, 2]], 6_667),
      // Two cards: (2 * 0.9 + 0.4 + 2 * 0.5 + 1) / 6 = 4.2 / 6 = 0.70.
      ([(2, 10), (1, 5)], [[9, 2], [5, 5]], 7_000),
      // Thirds, sevenths and elevenths: (1/3 + 2/7 + 5/11) / 3 = (77 + 66 + 105) / 693 = 35.786… %.
      ([(1, 3), (1, 7), (1, 11)], [[1, 2, 5]], 3_579),
      // Exactly half of a hundredth, 1/20000, goes up.
      ([(1, 20_000)], [[1]], 1),
      ([(1, 10)], [[0], [0]], 0), ([(3, 10), (4, 7)], [[10, 7]], 10_000),
    ] as [([(Int, Int)], [[Int]], Int)])
  func mean(criteria: [(Int, Int)], cards: [[Int]], expected: Int) {
    let votes = cards.enumerated().map { index, card in
      vote(card.enumerated().map { ("c\($0.offset)", $0.element) }, by: "r\(index)")
    }
    #expect(Workflow.meanScore(of: votes, under: rule(criteria.map { ($0.0, $0.1) })) == expected)
  }

  @Test("Maxima without a small common multiple are still counted right, and nothing overflows")
  func largeMaxima() {
    let primes = [999_983, 999_979, 999_961, 999_959, 999_953]
    let votes = [vote(primes.enumerated().map { ("c\($0.offset)", $0.element) })]
    #expect(Workflow.meanScore(of: votes, under: rule(primes.map { (1, $0) })) == 10_000)
    let none = [vote(primes.enumerated().map { ("c\($0.offset)", $0.offset == 0 ? $0.element : 0) })]
    #expect(Workflow.meanScore(of: none, under: rule(primes.map { (1, $0) })) == 2_000)
  }

  @Test("Votes for and against count for nothing in a mean; without scorecards there is none")
  func noCards() {
    let votes = [Vote(reviewer: "an", choice: .approve, note: "", time: Jury.start)]
    #expect(Workflow.meanScore(of: votes, under: rule([(1, 10)])) == nil)
    #expect(Workflow.meanScore(of: [], under: rule([(1, 10)])) == nil)
  }

  @Test("Points above a maximum that was lowered since count as the maximum")
  func loweredMaximum() {
    #expect(Workflow.meanScore(of: [vote([("c0", 80)])], under: rule([(1, 10)])) == 10_000)
  }

  @Test("Approval waits for enough scorecards, and for a mean that is good enough")
  func gate() throws {
    var book = try JuryBook(Jury.scores(cards: 2, minimum: 6_000))
    let id = NominationID("a")
    #expect(book.outcome(.approve, Jury.chair) == .refused(.scoresMissing(id, have: 0, need: 2)))
    try book.score(2, 2, Jury.an)
    #expect(book.outcome(.approve, Jury.chair) == .refused(.scoresMissing(id, have: 1, need: 2)))
    #expect(Refusal.scoresMissing(id, have: 1, need: 2).sentence.vi == "a mới có 1/2 phiếu chấm điểm")
    try book.score(8, 4, Jury.binh)
    // (2 * .2 + .4 + 2 * .8 + .8) / 6 = 3.2 / 6.
    #expect(book.outcome(.approve, Jury.chair) == .refused(.scoreTooLow(id, mean: 5_333, minimum: 6_000)))
    #expect(
      Refusal.scoreTooLow(id, mean: 5_333, minimum: 6_000).sentence.vi == "a đạt 53,33 điểm, cần 60,00")
    try book.score(5, 3, Jury.an)
    // (2 * .5 + .6 + 2 * .8 + .8) / 6 = 4 / 6.
    try book.decide(Jury.approve, Jury.chair)
    #expect(book.standing.stage == .cultivate)
    #expect(book.entries.last?.ruling?.basis == "score 66.67")
  }

  @Test("The minimum itself is good enough")
  func minimum() throws {
    var book = try JuryBook(Jury.scores(cards: 1, minimum: 6_000))
    try book.score(6, 3, Jury.an)
    try book.decide(Jury.approve, Jury.chair)
    #expect(book.standing.stage == .cultivate)
  }

  @Test("A new scorecard takes the place of the old one; undo brings the old one back")
  func replacing() throws {
    var book = try JuryBook(Jury.scores())
    try book.score(1, 1, Jury.an)
    let second = try book.score(9, 5, Jury.an)
    try book.score(3, 3, Jury.binh)
    #expect(book.tally == "an= bình=")
    try book.undo(second)
    #expect(
      book.standing.vote(of: "an")?.choice
        == .scores([Vote.Score(criterion: "impact", points: 1), Vote.Score(criterion: "novelty", points: 1)]))
  }

  @Test("What is wrong with a scorecard is said")
  func refusals() throws {
    var book = try JuryBook(Jury.scores())
    let id = NominationID("a")
    func refusal(_ scores: [(String, Int)], by reviewer: Reviewer = Jury.an) -> Refusal? {
      let scores = scores.map { Vote.Score(criterion: $0.0, points: $0.1) }
      let result = book.workflow.score(scores, note: "", on: book["a"], by: reviewer, at: Jury.start)
      if case .failure(let refusal) = result { return refusal }
      return nil
    }
    #expect(refusal([("impact", 3)]) == .wrongScore("novelty", maximum: 5))
    #expect(refusal([("impact", 11), ("novelty", 1)]) == .wrongScore("impact", maximum: 10))
    #expect(refusal([("impact", -1), ("novelty", 1)]) == .wrongScore("impact", maximum: 10))
    #expect(refusal([("impact", 1), ("impact", 2), ("novelty", 1)]) == .wrongScore("impact", maximum: 10))
    #expect(
      refusal([("imapct", 1), ("novelty", 1)]) == .unknownCriterion("imapct", known: ["impact", "novelty"]))
    #expect(refusal([("impact", 1), ("novelty", 1)], by: Jury.reader) == .roleMayNotScore(.reader, .detect))
    #expect(
      Refusal.roleMayNotScore(.reader, .detect).sentence.vi
        == "vai trò người xem không được chấm điểm ở giai đoạn 1")
    #expect(
      Refusal.wrongScore("impact", maximum: 10).sentence.vi
        == "tiêu chí «impact» phải có một điểm từ 0 đến 10")
    try book.score(3, 3, Jury.an)
    #expect(refusal([("impact", 3), ("novelty", 3)]) == .alreadyVoted(id, "an"))
    try book.decide(Jury.recuse, Jury.an)
    #expect(refusal([("impact", 4), ("novelty", 4)]) == .standsAside(id, "an"))
    try book.decide(Jury.hold, Jury.chair)
    #expect(refusal([("impact", 4), ("novelty", 4)], by: Jury.binh) == .notInStatus(id, .held, .approve))
  }

  @Test("In a stage that is not scored there is nothing to score, and it is said before anything else")
  func notScored() throws {
    let book = try JuryBook(Jury.votes(2, of: 3))
    let result = book.workflow.score([], note: "", on: book["a"], by: Jury.reader, at: Jury.start)
    #expect(result == .failure(.notScored(NominationID("a"), .detect)))
  }
}
