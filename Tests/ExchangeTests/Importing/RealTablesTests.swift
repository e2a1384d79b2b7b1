import ReviewEngine
import Testing

@testable import Exchange

/// Tables of others, taken in whole. What they check is checked by hand-written tables in
/// `NominationImportTests`, which run always.
@Suite("Real tables become nominations", .enabled(if: SharedData.has("oscars"), "\(SharedData.absent)"))
struct RealTablesTests {
  @Test("The film awards, mapped by the user")
  func filmAwards() throws {
    var refusals: [RowProblem] = []
    let mapping = try ColumnMapping(
      ["title=Category", "subject=Name", "achievement=Citation"].map { try .init(parsing: $0) })
    let plan = try NominationImport(TableOrigin(path: SharedData.path("oscars/oscars.tsv")), mapping: mapping)
    {
      if $0.isRefusal { refusals.append($0) }
    }
    let summary = plan.summary
    #expect(summary.rows == 12_137)
    #expect(summary.accepted + summary.repeated + summary.refused + summary.blank == summary.rows)
    #expect(summary.refused == refusals.count)
    var count = 0
    try plan.forEach { row in
      count += 1
      #expect(!row.dossier.subject.isEmpty)
    }
    #expect(count == summary.accepted)
  }

  @Test("The honours list, by the names of its columns alone")
  func honours() throws {
    let path = SharedData.path("uk_honours_2015/NY2015_Honours_List.csv")
    let plan = try NominationImport(TableOrigin(path: path)) { Issue.record("\($0)") }
    #expect(plan.summary == ImportSummary(rows: 1_164, accepted: 1_164, repeated: 0, refused: 0, blank: 0))
    var units: Set<String> = []
    var subjects: [String] = []
    try plan.forEach {
      units.insert($0.dossier.title)
      subjects.append($0.dossier.subject)
    }
    #expect(units.contains("Companion of Honour"))
    #expect(subjects.contains { $0.contains("Edmée") })
    #expect(subjects.contains { $0.contains("Séamus") })
  }
}
