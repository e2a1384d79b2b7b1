import Reporting
import ReviewEngine
import Testing

@Suite("Coverage")
struct CoverageTests {
  @Test("Fields without any nomination are named; units tell how many fields they have")
  func gaps() {
    let report = Coverage(under: Sample.policy).report(of: FormReportTests.nominations)
    let fields = report.table("by-field")
    #expect(fields.names("field") == ["health", "school", "security"] || fields.names("field").count == 3)
    #expect(fields.counts("total").reduce(0, +) == 4 && fields.sum("total") == 4)
    #expect(report.table("by-unit").counts("fields") == [3])
    let school = Coverage(under: Sample.policy).report(of: [Sample.nomination("1", field: "giao duc")])
    #expect(school.table("by-field").names("field") == ["school", "health", "security"])
    #expect(school.table("by-field").counts("total") == [1, 0, 0])
    #expect(school.sections[0].notes.last?.en == "Without any nomination: Health; Security and order.")
  }

  @Test("Whatever it is counted by, the groups sum up to all", arguments: NominationGrouping.allCases)
  func sums(grouping: NominationGrouping) {
    for seed in UInt64(1)...10 {
      var generator = SeededGenerator(seed: seed)
      let nominations = Sample.nominations(150, using: &generator)
      let table = Coverage(under: Sample.policy, by: grouping).report(of: nominations)
        .table("by-" + grouping.rawValue)
      for column in ["total", "recognised", "individual", "collective", "household"] {
        #expect(table.counts(column).reduce(0, +) == table.sum(column), "seed \(seed), \(column)")
      }
      #expect(table.sum("total") == nominations.count, "seed \(seed)")
    }
  }
}
