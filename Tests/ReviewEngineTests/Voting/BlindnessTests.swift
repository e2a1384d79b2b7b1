import ReviewEngine
import Testing

@Suite("Blind until one's own vote")
struct BlindnessTests {
  private func sees(_ book: JuryBook, _ reviewer: Reviewer) -> Bool {
    book.workflow.showsVotes(of: book["a"], to: reviewer)
  }

  @Test("Others' votes show once one has voted, and hide again when the vote is taken back")
  func votes() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    #expect(sees(book, Jury.an) && !sees(book, Jury.binh))
    let binh = try book.decide(Jury.reject, Jury.binh)
    #expect(sees(book, Jury.binh))
    try book.undo(binh)
    #expect(!sees(book, Jury.binh))
  }

  @Test("Who has no vote, or stands aside, sees; in an open stage everybody does")
  func open() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    #expect(sees(book, Jury.reader))
    try book.decide(Jury.recuse, Jury.binh)
    #expect(sees(book, Jury.binh))
    var other = try JuryBook(Jury.votes(2, of: 3, blind: false))
    try other.decide(Jury.approve, Jury.an)
    #expect(sees(other, Jury.binh))
    #expect(sees(try JuryBook(Jury.workflow(.single)), Jury.binh))
  }

  @Test("Scores are blind to those who score, whoever may approve")
  func scores() throws {
    let rule = ScoreRule(cards: 2, minimum: 0, criteria: [Jury.impact, Jury.novelty], isBlind: true)
    var stages = Jury.workflow(.scores(rule)).policy.stages
    stages[.detect] = StageRules(
      label: LocalizedText(vi: "một", en: "one"), decidingRoles: [.member], roles: [.approve: [.chair]],
      rule: .scores(rule))
    let policy = Policy(id: "p", version: "1", title: LocalizedText(vi: "", en: ""), stages: stages)
    var book = try JuryBook(Workflow(policy: policy))
    try book.score(3, 3, Jury.an)
    #expect(!sees(book, Jury.binh) && sees(book, Jury.chair))
    try book.score(4, 4, Jury.binh)
    #expect(sees(book, Jury.binh))
  }
}
