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

extension BlindnessTests {
  @Test("What is hidden is not shown, told or exported; what is one's own is")
  func veil() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    let workflow = book.workflow
    #expect(workflow.veiled(book["a"], from: Jury.binh).standing.votes.isEmpty)
    #expect(workflow.veiled(book["a"], from: Jury.an) == book["a"])
    #expect(
      workflow.votesSentence(of: book["a"], to: Jury.binh)?.vi
        == "1 phiếu của người khác, hiện sau khi bạn bỏ phiếu; chờ thêm 1 phiếu")
    #expect(workflow.votesSentence(of: book["a"], to: Jury.an)?.vi == "an đồng ý; chờ thêm 1 phiếu")
    try book.decide(Jury.reject, Jury.binh)
    #expect(
      workflow.votesSentence(of: book["a"], to: Jury.an)?.vi
        == "an đồng ý; bình không đồng ý (yếu); đang bất đồng; chờ thêm 1 phiếu")
  }

  @Test("Beforehand nobody can tell from what a vote would do what the others said")
  func preview() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    let preview = { (book: JuryBook, verdict: Verdict, reviewer: Reviewer) in
      book.workflow.preview(of: verdict, on: book["a"], by: reviewer, at: Jury.minute(9))
    }
    #expect(book.outcome(.approve, Jury.binh) == .moves(.cultivate, .pending, title: nil))
    #expect(preview(book, .approve, Jury.binh) == .counts && preview(book, .reject, Jury.binh) == .counts)
    #expect(preview(book, .approve, Jury.an) == .refused(.alreadyVoted(NominationID("a"), "an")))
    #expect(preview(book, .hold, Jury.chair) == .moves(.detect, .held, title: nil))
    let open = try JuryBook(Jury.votes(1, of: 1))
    #expect(preview(open, .approve, Jury.an) == .moves(.cultivate, .pending, title: nil))
  }

  @Test("Of the ledger the others' votes of the open round are hidden, taken back or not, and nothing else")
  func entries() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    try book.decide(Jury.approve, Jury.binh)
    let chi = try book.decide(Jury.reject, Jury.chi)
    try book.undo(chi)
    try book.decide(Jury.approve, Jury.dung)
    let hidden = { (book: JuryBook, reviewer: Reviewer) in
      book.workflow.hiddenEntries(
        of: NominationHistory(nomination: book["a"], entries: book.entries), from: reviewer)
    }
    // 2 and 3 settled the first stage; 4 was taken back by 5; 6 stands.
    #expect(hidden(book, Jury.an) == [4, 6] && hidden(book, Jury.chi) == [6])
    #expect(hidden(book, Jury.dung).isEmpty && hidden(book, Jury.reader).isEmpty)
    let entry = book.entries[3]
    let policy = book.workflow.policy
    #expect(entry.event.sentence(under: policy, showsVotes: false).vi == "đã bỏ phiếu (kín)")
    #expect(entry.event.sentence(under: policy).vi.contains("không đồng ý"))
  }

  @Test("A settling vote that was taken back is hidden as any other")
  func settling() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    try book.undo(try book.decide(Jury.approve, Jury.binh))
    let hidden = book.workflow.hiddenEntries(
      of: NominationHistory(nomination: book["a"], entries: book.entries), from: Jury.chi)
    #expect(hidden == [2, 3])
    #expect(
      book.entries[2].event.sentence(under: book.workflow.policy, showsVotes: false).vi == "đã bỏ phiếu (kín)"
    )
  }

  @Test("A member who reads in another role of theirs sees no more")
  func otherRole() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    let roster = Roster([
      RosterMember(name: "bình", roles: [.member, .reader]), RosterMember(name: "lan", roles: [.secretary]),
    ])
    let workflow = Workflow(policy: book.workflow.policy, roster: roster)
    #expect(!workflow.showsVotes(of: book["a"], to: Reviewer(name: "bình", role: .reader)))
    #expect(workflow.showsVotes(of: book["a"], to: Reviewer(name: "lan", role: .secretary)))
  }

  @Test("A roster refuses in every verdict, scorecard, undo and redo")
  func roster() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    let past = try book.decide(Jury.approve, Jury.an)
    let roster = Roster([RosterMember(name: "lan", roles: [.secretary])])
    let workflow = Workflow(policy: book.workflow.policy, roster: roster)
    let refusal = Refusal.roster(.notOnRoster("an", nearest: "lan"))
    for (verdict, availability) in workflow.available(for: book["a"], to: Jury.an, at: Jury.start) {
      #expect(availability == .disabled(refusal), "\(verdict)")
    }
    #expect(
      workflow.proposeUndo(of: past, histories: book.everything, by: Jury.an, at: Jury.start).codes
        == ["not-on-roster"])
    #expect(workflow.score([], note: "", on: book["a"], by: Jury.an, at: Jury.start) == .failure(refusal))
  }

  @Test(
    "How many more votes it takes at least",
    arguments: [
      (2, 3, "", 2), (2, 3, "+", 1), (2, 3, "-", 1), (2, 3, "+-", 1), (3, 5, "+-", 2), (3, 5, "--", 1),
      (1, 1, "", 1),
    ])
  func missing(needed: Int, of count: Int, votes: String, expected: Int) throws {
    var book = try JuryBook(Jury.votes(needed, of: count))
    for (vote, reviewer) in zip(votes, Jury.members) {
      try book.decide(vote == "+" ? Jury.approve : Jury.reject, reviewer)
    }
    #expect(book.workflow.votesMissing(for: book["a"]) == expected)
  }
}
