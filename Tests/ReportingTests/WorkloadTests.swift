import Reporting
import ReviewEngine
import Testing

@Suite("Workload")
struct WorkloadTests {
  private static func report(
    _ ledger: Ledger, _ nominations: [Nomination] = [], isOfAll: Bool = true
  ) -> Report {
    Workload(under: Sample.policy, at: Sample.now, isOfAll: isOfAll).report(of: nominations, ledger.entries)
  }

  private static func hour(_ count: Int) -> Timestamp { Sample.moment("2026-11-16", hour: count) }

  @Test("Decisions are counted by reviewer and verdict, with how long they took")
  func reviewers() {
    var ledger = Ledger()
    for id in ["1", "2", "3"] { ledger.register(id, at: Self.hour(0)) }
    ledger.decide(.approve, "1", by: "lan", at: Self.hour(10))
    ledger.decide(.approve, "1", in: .cultivate, by: "minh", at: Self.hour(12))
    ledger.decide(.reject, "2", by: "lan", at: Self.hour(20))
    ledger.decide(.postpone, "3", by: "lan", at: Self.hour(21))
    let table = Self.report(ledger).table("reviewers")
    #expect(table.names("reviewer") == ["lan", "minh"])
    #expect(table.counts("decisions") == [2, 1], "putting off decides nothing")
    #expect(table.counts("approve") == [1, 1])
    #expect(table.counts("postpone") == [1, 0])
    let stages = Self.report(ledger).table("stages")
    #expect(stages.counts("decisions") == [2, 1, 0, 0])
    // Spans above an hour are told in classes: 10 hours within a thirty-second, from arrival in the stage.
    guard case .span(let detect) = stages.column("median")[0],
      case .span(let cultivate) = stages.column("median")[1]
    else {
      Issue.record("no median")
      return
    }
    #expect(abs(detect.wholeMinutes - 600) <= 600 / 32)
    #expect(abs(cultivate.wholeMinutes - 120) <= 120 / 32)
  }

  @Test("What was taken back does not count, nor what it led to; what was redone counts once")
  func undone() {
    var ledger = Ledger()
    ledger.register("1", at: Self.hour(0))
    let first = ledger.decide(.approve, "1", at: Self.hour(10))
    let undo = ledger.append(.undone(entry: first), of: "1", at: Self.hour(11))
    #expect(Self.report(ledger).table("reviewers").rows.isEmpty)
    let redo = ledger.append(
      .redone(entry: undo, .decided(Ledger.ruling(.approve, in: .detect))), of: "1", at: Self.hour(12))
    #expect(Self.report(ledger).table("reviewers").counts("approve") == [1])
    ledger.append(.undone(entry: redo), of: "1", at: Self.hour(13))
    ledger.decide(.reject, "1", at: Self.hour(16))
    let table = Self.report(ledger).table("reviewers")
    #expect(table.counts("approve") == [0] && table.counts("reject") == [1])
    guard case .span(let span) = Self.report(ledger).table("stages").column("median")[0] else {
      Issue.record("no median")
      return
    }
    #expect(abs(span.wholeMinutes - 960) <= 30, "it had waited since it came, not since the undo")
  }

  @Test("A returned nomination waits for its unit; it waits anew once it is completed")
  func returned() {
    var ledger = Ledger()
    ledger.register("1", at: Self.hour(0))
    ledger.decide(.return, "1", at: Self.hour(1))
    ledger.append(.amended(source: "b.csv", changes: [], digest: .zero), of: "1", at: Self.hour(100))
    ledger.decide(.approve, "1", at: Self.hour(101))
    let stages = Self.report(ledger).table("stages")
    #expect(stages.counts("decisions")[0] == 2)
    #expect(stages.column("slow")[0] == .span(.minutes(60)))
  }

  @Test("Votes count as votes; the one that settles counts as a decision, too")
  func votes() {
    var ledger = Ledger()
    ledger.register("1", at: Self.hour(0))
    let ruling = Ledger.ruling(.approve, in: .detect)
    for (name, ruling) in [("lan", nil), ("minh", ruling)] {
      ledger.append(
        .voted(CastVote(stage: .detect, choice: .approve, note: "", ruling: ruling)), of: "1", by: name,
        at: Self.hour(2))
    }
    let table = Self.report(ledger).table("reviewers")
    #expect(table.names("reviewer") == ["minh", "lan"])
    #expect(table.counts("decisions") == [1, 0] && table.counts("votes") == [1, 1])
  }

  @Test("The pace of the last twenty working days tells when the rest is done")
  func pace() {
    var ledger = Ledger()
    for number in 1...40 {
      ledger.register("\(number)", at: Sample.moment("2026-09-01"))
      // Ten of the forty are older than the twenty working days, which begin on 27 October.
      ledger.decide(
        .approve, "\(number)", at: Sample.moment(number <= 10 ? "2026-10-26" : "2026-10-27", hour: 1))
    }
    let pending = (1...45).map { Sample.nomination("p\($0)") }
    let table = Self.report(ledger, pending).table("stages")
    #expect(table.counts("decisions")[0] == 40 && table.counts("recent")[0] == 30)
    #expect(table.counts("left")[0] == 30, "45 pending, 30 in 20 days")
    #expect(table.column("finish")[0] == .day(Sample.day("2027-01-04")))
    #expect(table.column("left")[1] == ReportValue.none, "no pace, no forecast")
  }

  @Test("Weeks begin on Monday; empty ones are shown, too")
  func weeks() {
    var ledger = Ledger()
    for (id, day) in [("1", "2026-11-01"), ("2", "2026-11-02"), ("3", "2026-11-22"), ("4", "2026-11-23")] {
      ledger.register(id, at: Sample.moment("2026-10-01"))
      ledger.decide(.approve, id, at: Sample.moment(day, hour: 8))
    }
    let table = Self.report(ledger).table("weeks")
    #expect(
      table.column("week")
        == ["2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"].map {
          .day(Sample.day($0))
        })
    #expect(table.counts("decisions") == [1, 1, 0, 1, 1])
  }

  @Test("With a query, only what it matches is counted")
  func scope() {
    var ledger = Ledger()
    for id in ["1", "2"] {
      ledger.register(id, at: Self.hour(0))
      ledger.decide(.approve, id, at: Self.hour(1))
    }
    let one = [Sample.nomination("2", stage: .cultivate)]
    #expect(Self.report(ledger, one, isOfAll: false).table("reviewers").counts("decisions") == [1])
    #expect(Self.report(ledger, one).table("reviewers").counts("decisions") == [2])
  }
}
