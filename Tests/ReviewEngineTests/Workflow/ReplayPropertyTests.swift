import ReviewEngine
import Testing

@Suite("Any ledger replays to what the workflow left")
struct ReplayPropertyTests {
  private static let ids = ["a", "b", "c", "d"]
  private static let reviewers = [
    Sample.lan, Sample.minh, Reviewer(name: "chi", role: .chair), Reviewer(name: "tuấn", role: .reader),
  ]

  /// A book, and what each reviewer did in it, kept apart from the engine.
  private struct Play {
    var book: LedgerBook
    var generator: SeededGenerator
    var minute = 0
    /// Actions of each reviewer that stand, the latest last, with the standings they found.
    var done: [String: [(past: PastAction, before: [NominationID: Standing])]] = [:]
    /// Undos of each reviewer that can be redone, the latest last, with the standings before the undo.
    var undone: [String: [(past: PastAction, before: [NominationID: Standing])]] = [:]
    var counts: [String: Int] = [:]

    mutating func step() throws {
      minute += 1
      guard let reviewer = ReplayPropertyTests.reviewers.randomElement(using: &generator) else { return }
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<5: try decide(reviewer)
      case 5..<7: try undo(reviewer)
      case 7..<9: try redo(reviewer)
      default: try amend()
      }
    }

    private var standings: [NominationID: Standing] { book.nominations.mapValues(\.standing) }

    private mutating func decide(_ reviewer: Reviewer) throws {
      let chosen = ReplayPropertyTests.ids.shuffled(using: &generator)
        .prefix(Int.random(in: 1...3, using: &generator))
      guard let verdict = Verdict.allCases.randomElement(using: &generator) else { return }
      let proposal = Sample.workflow.propose(
        Sample.request(verdict), on: chosen.map { book[$0] }, by: reviewer, at: Sample.minute(minute))
      guard case .success(let changeSet) = proposal else { return count("refused decision") }
      let before = standings
      done[reviewer.name, default: []].append((try book.apply(changeSet), before))
      undone[reviewer.name] = []
      count("decision")
    }

    private mutating func undo(_ reviewer: Reviewer) throws {
      guard let last = done[reviewer.name]?.last else { return }
      guard case .success(let changeSet) = book.proposeUndo(last.past, by: reviewer, at: minute) else {
        return count("refused undo")
      }
      let before = standings
      let undo = try book.apply(changeSet)
      for entry in undo.entries {
        let id = entry.nomination ?? NominationID("")
        guard book.nominations[id]?.standing == last.before[id] else {
          throw Unexpected(description: "undo \(entry.sequence) did not bring the former standing back")
        }
      }
      done[reviewer.name]?.removeLast()
      undone[reviewer.name, default: []].append((undo, before))
      count("undo")
    }

    private mutating func redo(_ reviewer: Reviewer) throws {
      guard let last = undone[reviewer.name]?.last else { return }
      guard case .success(let changeSet) = book.proposeRedo(last.past, by: reviewer, at: minute) else {
        return count("refused redo")
      }
      let before = standings
      let redo = try book.apply(changeSet)
      for entry in redo.entries {
        let id = entry.nomination ?? NominationID("")
        let (now, then) = (book.nominations[id]?.standing, last.before[id])
        guard now?.stage == then?.stage, now?.status == then?.status else {
          throw Unexpected(description: "redo \(entry.sequence) did not bring the decision back")
        }
      }
      undone[reviewer.name]?.removeLast()
      done[reviewer.name, default: []].append((redo, before))
      count("redo")
    }

    private mutating func amend() throws {
      guard let id = ReplayPropertyTests.ids.randomElement(using: &generator) else { return }
      try book.amend(id, achievement: "lần \(minute)", at: minute)
      count("amendment")
    }

    private mutating func count(_ what: String) { counts[what, default: 0] += 1 }
  }

  @Test("Random reviews", arguments: UInt64(1)...30)
  func random(seed: UInt64) throws {
    var play = Play(book: try LedgerBook(registering: Self.ids), generator: SeededGenerator(seed: seed))
    for _ in 0..<150 {
      do {
        try play.step()
      } catch {
        Issue.record("seed \(seed), minute \(play.minute): \(error)")
        return
      }
    }
    for id in Self.ids { try check(play.book, id, seed) }
    let back = play.book.entries.map { LedgerEvent(kind: $0.event.kind, body: $0.event.body) }
    #expect(back == play.book.entries.map { Optional($0.event) }, "seed \(seed)")
    #expect(play.book.entries.allSatisfy { $0.isSealed }, "seed \(seed)")
  }

  private func check(_ book: LedgerBook, _ id: String, _ seed: UInt64) throws {
    let nomination = book[id]
    let entries = book.entries(of: nomination.id)
    #expect(entries.map(\.revision.rawValue) == Array(1...entries.count), "seed \(seed)")
    let replay = try Replay(entries)
    #expect(replay.standing == nomination.standing, "seed \(seed), \(id)")
    #expect(replay.revision == nomination.revision, "seed \(seed), \(id)")
    #expect(replay.contentRevision == nomination.contentRevision, "seed \(seed), \(id)")
    #expect(replay.digest == nomination.dossier.digest, "seed \(seed), \(id)")
    #expect(replay.registeredAt == nomination.registeredAt, "seed \(seed), \(id)")
  }

  @Test("The random reviews do everything: each sort of step and of refusal happens")
  func coverage() throws {
    var counts: [String: Int] = [:]
    for seed in UInt64(1)...30 {
      var play = Play(book: try LedgerBook(registering: Self.ids), generator: SeededGenerator(seed: seed))
      for _ in 0..<150 { try play.step() }
      counts.merge(play.counts, uniquingKeysWith: +)
    }
    for what in ["decision", "refused decision", "undo", "refused undo", "redo", "refused redo", "amendment"]
    {
      #expect(counts[what, default: 0] > 20, "\(what): \(counts)")
    }
  }
}
