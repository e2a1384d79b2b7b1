import ReviewEngine
import Testing

@Suite("Votes of several reviewers")
struct VoteTests {
  @Test("Two of three who agree carry it; the ledger says on what it rests")
  func agreement() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    #expect(book.standing.stage == .detect && book.standing.status == .pending && book.tally == "an+")
    #expect(book.standing.lastDecision == nil, "a vote that settles nothing is no decision")
    try book.decide(Jury.approve, Jury.chi)
    #expect(book.standing.stage == .cultivate && book.standing.votes.isEmpty)
    #expect(book.entries.last?.ruling?.basis == "votes 2/3")
    #expect(book.standing.lastDecision?.reviewer == "chi")
  }

  @Test("Two of three who reject reject it, for the reason of the one who settles it")
  func rejection() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.reject, Jury.an)
    try book.decide(DecisionRequest(.reject, reason: "late"), Jury.binh)
    #expect(book.standing.stage == .detect && book.standing.status == .rejected)
    #expect(book.standing.lastDecision?.reason == "late" && book.standing.lastDecision?.verdict == .reject)
  }

  @Test("Where two disagree it is a conflict, and the third decides", arguments: [true, false])
  func conflict(third: Bool) throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.reject, Jury.an)
    #expect(!book.workflow.isInConflict(book["a"]))
    try book.decide(Jury.approve, Jury.binh)
    #expect(book.workflow.isInConflict(book["a"]) && book.standing.status == .pending)
    try book.decide(third ? Jury.approve : Jury.reject, Jury.chi)
    #expect(book.standing.stage == (third ? .cultivate : .detect))
    #expect(book.standing.status == (third ? .pending : .rejected))
    #expect(!book.workflow.isInConflict(book["a"]))
  }

  @Test("Where all of two have to agree, one rejection rejects: there is nobody to decide between them")
  func unanimity() throws {
    var book = try JuryBook(Jury.votes(2, of: 2))
    try book.decide(Jury.approve, Jury.an)
    #expect(book.outcome(.reject, Jury.binh) == .moves(.detect, .rejected, title: nil))
    try book.decide(Jury.reject, Jury.binh)
    #expect(book.standing.status == .rejected)
  }

  @Test("A vote can be changed, and counts once")
  func changing() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    try book.decide(Jury.reject, Jury.an)
    #expect(book.tally == "an-")
    try book.decide(Jury.approve, Jury.binh)
    #expect(book.standing.stage == .detect && book.tally == "an- bình+")
    try book.decide(Jury.approve, Jury.an)
    #expect(book.standing.stage == .cultivate)
  }

  @Test("To say the same again is refused")
  func again() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    #expect(book.outcome(.approve, Jury.an) == .refused(.alreadyVoted(NominationID("a"), "an")))
    #expect(
      Refusal.alreadyVoted(NominationID("a"), "an").sentence.vi
        == "an đã bỏ phiếu như vậy cho a; chờ người khác")
  }

  @Test("Who may not vote is refused; who is not pending is not voted on")
  func refusals() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    #expect(book.outcome(.approve, Jury.reader) == .refused(.roleMayNotDecide(.reader, .detect, .approve)))
    try book.decide(Jury.hold, Jury.chair)
    #expect(book.outcome(.approve, Jury.an) == .refused(.notInStatus(NominationID("a"), .held, .approve)))
  }

  @Test("An open gate is asked of every vote for, and of none against")
  func gate() throws {
    let gate = [Requirement(.form(.detect, "plan"))]
    let workflow = Jury.workflow(.votes(VoteRule(needed: 2, of: 3, isBlind: true)), gate: gate)
    var book = try JuryBook(workflow)
    #expect(
      workflow.propose(Jury.approve, on: [book["a"]], by: Jury.an, at: Jury.start).codes == ["gate-unmet"])
    try book.decide(Jury.reject, Jury.an)
    try book.fill("detect.plan", "có", Jury.secretary)
    try book.decide(Jury.approve, Jury.binh)
    #expect(book.tally == "an- bình+")
  }

  @Test("A reason is asked of a vote against as of any rejection")
  func reasons() throws {
    let book = try JuryBook(Jury.votes(2, of: 3))
    let bare = DecisionRequest(.reject)
    #expect(
      book.workflow.propose(bare, on: [book["a"]], by: Jury.an, at: Jury.start).codes == ["reason-required"])
  }

  @Test("Who stands aside has no vote any more and gives none; the others go on")
  func recusal() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    try book.decide(Jury.reject, Jury.binh)
    try book.decide(Jury.recuse, Jury.an)
    #expect(book.tally == "bình-")
    #expect(book.outcome(.approve, Jury.an) == .refused(.standsAside(NominationID("a"), "an")))
    #expect(Refusal.standsAside(NominationID("a"), "an").sentence.vi == "an không tham gia xét a")
    try book.decide(Jury.reject, Jury.chi)
    #expect(book.standing.status == .rejected)
    #expect(book.standing.isRecused("an"), "standing aside goes with the nomination")
  }

  @Test("A recusal that is taken back gives the vote back")
  func recusalUndone() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    let recusal = try book.decide(Jury.recuse, Jury.an)
    try book.decide(Jury.reject, Jury.binh)
    try book.undo(recusal)
    #expect(book.tally == "an+ bình-")
    #expect(book.outcome(.reject, Jury.an) == .moves(.detect, .rejected, title: nil))
  }

  @Test("A move by decision begins anew: votes do not outlive it, and come back when it is taken back")
  func moved() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    let hold = try book.decide(Jury.hold, Jury.chair)
    #expect(book.tally.isEmpty)
    try book.undo(hold)
    #expect(book.tally == "an+")
  }

  @Test("Scorecards left from other rules are no votes")
  func otherRules() throws {
    var book = try JuryBook(Jury.scores())
    try book.score(10, 5, Jury.an)
    let votes = Jury.votes(2, of: 3)
    #expect(votes.outcome(of: .approve, on: book["a"], by: Jury.an, at: Jury.start) == .counts)
    #expect(votes.outcome(of: .reject, on: book["a"], by: Jury.binh, at: Jury.start) == .counts)
    #expect(!votes.isInConflict(book["a"]))
  }

  @Test("An amendment leaves votes and forms alone")
  func amendment() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.fill("detect.plan", "có", Jury.secretary)
    try book.decide(Jury.approve, Jury.an)
    try book.amend()
    #expect(book.tally == "an+")
    #expect(book["a"].forms["detect.plan"] == "có")
  }

  @Test("n of m: every order of votes ends where counting by hand says", arguments: UInt64(1)...60)
  func counting(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...5, using: &generator)
    let needed = Int.random(in: 1...count, using: &generator)
    var book = try JuryBook(Jury.votes(needed, of: count))
    var said: [String: Bool] = [:]
    for _ in 0..<12 {
      guard let reviewer = Jury.members.randomElement(using: &generator) else { break }
      let isFor = Bool.random(using: &generator)
      let isFull = said[reviewer.name] == nil && said.count == count
      let proposal = book.workflow.propose(
        isFor ? Jury.approve : Jury.reject, on: [book["a"]], by: reviewer, at: book.tick())
      if said[reviewer.name] == isFor {
        #expect(proposal.codes == ["already-voted"], "seed \(seed)")
        continue
      }
      if isFull {
        #expect(proposal.codes == ["enough-votes"], "seed \(seed)")
        continue
      }
      try book.apply(proposal.get())
      said[reviewer.name] = isFor
      let (pros, cons) = (said.values.count { $0 }, said.values.count { !$0 })
      // It carries when enough are for it; it cannot any more when the others could not make up for those against.
      if pros >= needed {
        #expect(book.standing.stage == .cultivate && book.standing.status == .pending, "seed \(seed)")
        return
      }
      if pros + (count - pros - cons) < needed {
        #expect(book.standing.stage == .detect && book.standing.status == .rejected, "seed \(seed)")
        return
      }
      #expect(book.standing.stage == .detect && book.standing.status == .pending, "seed \(seed)")
      #expect(book.standing.votes.count == said.count, "seed \(seed)")
      let disagree = pros + cons >= needed && pros > 0 && cons > 0
      #expect(book.workflow.isInConflict(book["a"]) == disagree, "seed \(seed)")
    }
  }

  @Test("Every full set of votes settles it: there is no tie", arguments: 1...5)
  func noTie(count: Int) throws {
    for needed in 1...count {
      for pattern in 0..<(1 << count) {
        var book = try JuryBook(Jury.votes(needed, of: count))
        for (index, reviewer) in Jury.members.prefix(count).enumerated()
        where book.standing.lastDecision == nil {
          try book.decide(pattern >> index & 1 == 1 ? Jury.approve : Jury.reject, reviewer)
        }
        let pros = pattern.nonzeroBitCount
        #expect(
          book.standing.stage == (pros >= needed ? .cultivate : .detect), "\(needed)/\(count), \(pattern)")
        #expect(
          book.standing.status == (pros >= needed ? .pending : .rejected), "\(needed)/\(count), \(pattern)")
      }
    }
  }
}
