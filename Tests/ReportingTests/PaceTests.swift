import Reporting
import ReviewEngine
import Testing

@Suite("Pace")
struct PaceTests {
  private static func pace(_ ledger: Ledger) -> Pace {
    var pace = Pace(under: Sample.policy, of: "lan", at: Sample.now)
    for entry in ledger.entries.reversed() where !pace.take(entry) { break }
    return pace
  }

  @Test("Decisions are counted by day, today last, everybody's and the reviewer's own")
  func days() {
    var ledger = Ledger()
    ledger.register("1", at: Sample.moment("2026-10-01"))
    ledger.decide(.approve, "1", at: Sample.moment("2026-10-24"))
    ledger.decide(.approve, "1", at: Sample.moment("2026-10-25", hour: 23))
    ledger.decide(.reject, "2", by: "minh", at: Sample.moment("2026-11-22"))
    ledger.decide(.approve, "3", at: Sample.moment("2026-11-23", hour: 1))
    ledger.decide(.postpone, "4", at: Sample.moment("2026-11-23", hour: 2))
    let pace = Self.pace(ledger)
    #expect(pace.total == 3, "the 24th of October is the 31st day")
    #expect(pace.ownTotal == 2)
    #expect(pace.all.first == 1 && pace.all.suffix(2) == [1, 1])
    #expect(pace.own.suffix(2) == [0, 1])
  }

  @Test("What was taken back is not counted, what was put back is")
  func takenBack() {
    var ledger = Ledger()
    let first = ledger.decide(.approve, "1", at: Sample.moment("2026-11-20"))
    let undo = ledger.append(.undone(entry: first), of: "1", at: Sample.moment("2026-11-21"))
    #expect(Self.pace(ledger).total == 0)
    ledger.append(
      .redone(entry: undo, .decided(Ledger.ruling(.approve, in: .detect))), of: "1",
      at: Sample.moment("2026-11-22"))
    let pace = Self.pace(ledger)
    #expect(pace.all.suffix(4) == [0, 0, 1, 0])
  }

  @Test("How long the rest takes is rounded up; nobody knows where nothing was decided")
  func rest() {
    var ledger = Ledger()
    for number in 1...7 { ledger.decide(.approve, "\(number)", at: Sample.moment("2026-11-20")) }
    #expect(Self.pace(ledger).days(toDecide: 8) == 35)
    #expect(Self.pace(ledger).days(toDecide: 0) == 0)
    #expect(Self.pace(Ledger()).days(toDecide: 8) == nil)
  }

  @Test("Nothing before the first of these days is asked for")
  func stops() {
    var ledger = Ledger()
    ledger.register("1", at: Sample.moment("2020-01-01"))
    ledger.decide(.approve, "1", at: Sample.moment("2026-11-20"))
    var pace = Pace(under: Sample.policy, of: "lan", at: Sample.now)
    let goesOn = ledger.entries.reversed().map { pace.take($0) }
    #expect(goesOn == [true, false])
  }
}
