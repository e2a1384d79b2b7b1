import Reporting
import ReviewEngine
import Testing

@Suite("Overdue")
struct OverdueListTests {
  private static func table(
    _ nominations: [Nomination], at now: Timestamp = Sample.now, _ section: String = "stages"
  )
    -> ReportTable
  {
    OverdueList(under: Sample.policy, at: now).report(of: nominations).table(section)
  }

  @Test("20 August to 4 September 2025 counts ten working days, with two days off")
  func vector() {
    let calendar = Sample.policy.calendar
    #expect(calendar.workingDays(from: Sample.day("2025-08-20"), through: Sample.day("2025-09-04")) == 10)
    // The day of arrival does not count: ten working days after 19 August end on 4 September.
    let waiting = Sample.nomination(
      "1", stage: .summarize, waitingSince: Sample.moment("2025-08-19", hour: 23))
    for (day, overdue, dueSoon) in [
      ("2025-08-29", 0, 0), ("2025-09-01", 0, 0), ("2025-09-02", 0, 0), ("2025-09-03", 0, 1),
      ("2025-09-04", 0, 1),
      ("2025-09-05", 1, 0),
    ] {
      for hour in [0, 23] {
        let table = Self.table([waiting], at: Sample.moment(day, hour: hour))
        let isSoon = day >= "2025-09-03" ? dueSoon : Self.isSoon(day)
        #expect(table.sum("overdue") == overdue, "\(day) \(hour):00")
        #expect(table.sum("due-soon") == isSoon, "\(day) \(hour):00")
      }
    }
  }

  /// Two working days after the day are the 4th of September, or later.
  private static func isSoon(_ day: String) -> Int {
    Sample.policy.calendar.due(workingDays: 2, after: Sample.day(day)) >= Sample.day("2025-09-04") ? 1 : 0
  }

  @Test("Only pending ones have a time limit, and only in stages that have one")
  func pending() {
    let old = Sample.moment("2026-01-05")
    let nominations = Status.allCases.map { Sample.nomination($0.rawValue, status: $0, waitingSince: old) }
    #expect(Self.table(nominations).sum("overdue") == 1)
    let unlimited = [Sample.nomination("1", stage: .replicate, waitingSince: old)]
    #expect(Self.table(unlimited).sum("overdue") == 0)
    #expect(Self.table(unlimited).column("deadline").last == ReportValue.none)
  }

  @Test("The worst come first: the earliest due, by how many working days they are late")
  func worst() {
    let nominations = [
      Sample.nomination("a", waitingSince: Sample.moment("2026-11-10", hour: 8)),
      Sample.nomination("b", stage: .summarize, waitingSince: Sample.moment("2026-11-02", hour: 8)),
      Sample.nomination("c", waitingSince: Sample.moment("2026-10-01", hour: 8)),
      Sample.nomination("d", waitingSince: Sample.moment("2026-11-20", hour: 8)),
    ]
    let table = Self.table(nominations, "worst")
    #expect(table.names("id") == ["c", "b", "a"])
    #expect(table.column("due") == ["2026-10-08", "2026-11-16", "2026-11-17"].map { .day(Sample.day($0)) })
    #expect(table.counts("late") == [32, 5, 4])
  }

  @Test("Of very many only the worst are kept, and they are the worst of all")
  func bounded() {
    for seed in UInt64(1)...10 {
      var generator = SeededGenerator(seed: seed)
      let nominations = Sample.nominations(200, using: &generator)
      let few = OverdueList(under: Sample.policy, at: Sample.now, listing: 7).report(of: nominations)
      let all = OverdueList(under: Sample.policy, at: Sample.now, listing: 1000).report(of: nominations)
      #expect(few.table("worst").rows == Array(all.table("worst").rows.prefix(7)), "seed \(seed)")
      #expect(all.table("worst").rows.count == all.table("stages").sum("overdue"), "seed \(seed)")
      let named = nominations.filter { nomination in
        let due = Sample.policy.dueDay(of: nomination.standing)
        return nomination.standing.status == .pending && due.map { $0 < Sample.day("2026-11-23") } ?? false
      }
      #expect(named.count == all.table("stages").sum("overdue"), "seed \(seed)")
      let query = Sample.query("is:overdue").condition
      #expect(
        nominations.count { query.matches($0, in: Sample.context) } == named.count, "seed \(seed)")
    }
  }
}
