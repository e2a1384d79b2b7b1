import ReviewEngine
import Testing

/// Several people vote, score, decide, fill in, stand aside, take back and put back, at random. The book holds every
/// entry against its replay; here what they did is kept apart from the engine and compared.
@Suite("Any ledger of votes replays to what the workflow left")
struct VotePropertyTests {
  private static let ids = ["a", "b", "c"]
  private static let people = Jury.members + [Jury.chair, Jury.secretary]

  private struct Play {
    var book: JuryBook
    var generator: SeededGenerator
    let isScored: Bool
    /// What each can take back, the latest last: what the store's stack of undo would be.
    var done: [String: [PastAction]] = [:]
    var undone: [String: [PastAction]] = [:]
    var counts: [String: Int] = [:]

    mutating func step() throws {
      guard let reviewer = VotePropertyTests.people.randomElement(using: &generator) else { return }
      switch Int.random(in: 0..<20, using: &generator) {
      case 0..<9: try vote(reviewer)
      case 9..<11: try decide(reviewer)
      case 11..<13: try fill(reviewer)
      case 13..<16: try undo(reviewer)
      case 16..<19: try redo(reviewer)
      default:
        try book.amend(id())
        count("amendment")
      }
    }

    private mutating func id() -> String { VotePropertyTests.ids.randomElement(using: &generator) ?? "a" }

    private mutating func vote(_ reviewer: Reviewer) throws {
      if isScored, Int.random(in: 0..<4, using: &generator) > 0 { return try score(reviewer) }
      let chosen = VotePropertyTests.ids.shuffled(using: &generator)
        .prefix(Int.random(in: 1...2, using: &generator))
      try propose(
        Bool.random(using: &generator) ? Jury.approve : Jury.reject, chosen.map { $0 }, reviewer, "vote")
    }

    private mutating func score(_ reviewer: Reviewer) throws {
      let time = book.tick()
      let nomination = book[id()]
      let scores = [
        Vote.Score(criterion: "impact", points: Int.random(in: 0...10, using: &generator)),
        Vote.Score(criterion: "novelty", points: Int.random(in: 0...5, using: &generator)),
      ]
      let result = book.workflow.score(scores, note: "", on: nomination, by: reviewer, at: time)
      guard case .success(let change) = result else { return count("refused scorecard") }
      try finish(
        ChangeSet(header: book.workflow.header(.decision, by: reviewer, at: time), changes: [change]),
        reviewer, "scorecard")
    }

    private mutating func decide(_ reviewer: Reviewer) throws {
      let requests = [
        Jury.recuse, Jury.hold, DecisionRequest(.release), DecisionRequest(.return, reason: "papers"),
        DecisionRequest(.postpone), DecisionRequest(.consolidate, reason: "weak"), DecisionRequest(.resubmit),
        DecisionRequest(.recheck), DecisionRequest(.withdraw),
      ]
      guard let request = requests.randomElement(using: &generator) else { return }
      try propose(request, [id()], reviewer, "decision")
    }

    private mutating func propose(
      _ request: DecisionRequest, _ ids: [String], _ reviewer: Reviewer, _ what: String
    ) throws {
      let time = book.tick()
      let proposal = book.workflow.propose(request, on: ids.map { book[$0] }, by: reviewer, at: time)
      guard case .success(let changeSet) = proposal else { return count("refused \(what)") }
      try finish(changeSet, reviewer, what)
    }

    private mutating func fill(_ reviewer: Reviewer) throws {
      let value = "lần \(Int.random(in: 0...3, using: &generator))"
      let id = id()
      guard book[id].forms["detect.plan"] != value else { return }
      let past = try book.fill("detect.plan", value, reviewer, id)
      done[reviewer.name, default: []].append(past)
      undone[reviewer.name] = []
      count("filling")
    }

    private mutating func finish(_ changeSet: ChangeSet, _ reviewer: Reviewer, _ what: String) throws {
      done[reviewer.name, default: []].append(try book.apply(changeSet))
      undone[reviewer.name] = []
      let settles = changeSet.changes.contains { change in
        if case .voted(let vote) = change.event { vote.ruling != nil } else { false }
      }
      count(settles ? "settling vote" : what)
    }

    private mutating func undo(_ reviewer: Reviewer) throws {
      guard let past = done[reviewer.name]?.last else { return }
      let before = book.nominations
      guard case .success(let changeSet) = book.proposeUndo(past, reviewer) else {
        return count("refused undo")
      }
      _ = book.tick()
      let undo = try book.apply(changeSet)
      done[reviewer.name]?.removeLast()
      undone[reviewer.name, default: []].append(undo)
      count("undo")
      for (id, nomination) in before {
        try onlyOwnChanged(from: nomination, to: book[id.rawValue], by: reviewer.name, undo)
      }
    }

    /// Where the nomination was not moved, nobody else's vote or recusal may be another one.
    private func onlyOwnChanged(
      from before: Nomination, to after: Nomination, by name: String, _ undo: PastAction
    ) throws {
      let isSamePlace =
        before.standing.stage == after.standing.stage
        && before.standing.lastDecision == after.standing.lastDecision
      guard isSamePlace else { return }
      let others = { (votes: [Vote]) in votes.filter { $0.reviewer != name } }
      let aside = { (recusals: [Recusal]) in recusals.filter { $0.reviewer != name } }
      guard others(before.standing.votes) == others(after.standing.votes),
        aside(before.standing.recusals) == aside(after.standing.recusals)
      else { throw JuryError(description: "undo \(undo.id) by \(name) touched another's vote") }
    }

    private mutating func redo(_ reviewer: Reviewer) throws {
      guard let past = undone[reviewer.name]?.last else { return }
      guard case .success(let changeSet) = book.proposeRedo(past, reviewer) else {
        return count("refused redo")
      }
      _ = book.tick()
      done[reviewer.name, default: []].append(try book.apply(changeSet))
      undone[reviewer.name]?.removeLast()
      count("redo")
    }

    private mutating func count(_ what: String) { counts[what, default: 0] += 1 }
  }

  private static func play(_ seed: UInt64) throws -> Play {
    let workflows = [
      Jury.votes(2, of: 3), Jury.votes(3, of: 5), Jury.votes(1, of: 1), Jury.scores(minimum: 4_000),
    ]
    let workflow = workflows[Int(seed) % workflows.count]
    let isScored = if case .scores = workflow.policy.rules(of: .detect).rule { true } else { false }
    return Play(
      book: try JuryBook(workflow, registering: ids), generator: SeededGenerator(seed: seed),
      isScored: isScored
    )
  }

  @Test("Random votes", arguments: UInt64(1)...40)
  func random(seed: UInt64) throws {
    var play = try Self.play(seed)
    for step in 0..<200 {
      do {
        try play.step()
      } catch {
        Issue.record("seed \(seed), step \(step): \(error)")
        return
      }
    }
    for id in Self.ids {
      let entries = play.book.entries(of: NominationID(id))
      let rounds = try VotedRound.rounds(in: entries)
      try check(rounds, against: play.book[id].standing, entries, seed)
    }
  }

  /// The last votes of the open round are the votes of the standing.
  private func check(
    _ rounds: [VotedRound], against standing: Standing, _ entries: [LedgerEntry], _ seed: UInt64
  ) throws {
    let last = rounds.filter(\.isOpen).flatMap(\.votes)
      .compactMap { votes in votes.last.map { (votes.reviewer, $0) } }
    #expect(last.map(\.0) == standing.votes.map(\.reviewer), "seed \(seed)")
    #expect(last.map(\.1) == standing.votes.map(\.choice), "seed \(seed)")
    #expect(rounds.count(where: \.isOpen) <= 1, "seed \(seed)")
    #expect(Set(rounds.map { "\($0.stage) \($0.number)" }).count == rounds.count, "seed \(seed)")
  }

  @Test("The random votes do everything: each sort of step and of refusal happens")
  func coverage() throws {
    var counts: [String: Int] = [:]
    for seed in UInt64(1)...40 {
      var play = try Self.play(seed)
      for _ in 0..<200 { try play.step() }
      counts.merge(play.counts, uniquingKeysWith: +)
    }
    for what in [
      "vote", "refused vote", "settling vote", "scorecard", "refused scorecard", "decision",
      "refused decision",
      "filling", "undo", "refused undo", "redo", "refused redo", "amendment",
    ] {
      #expect(counts[what, default: 0] > 20, "\(what): \(counts)")
    }
  }
}
