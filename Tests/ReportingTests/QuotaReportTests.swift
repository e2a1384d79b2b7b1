import Reporting
import ReviewEngine
import Testing

@Suite("Quota report")
struct QuotaReportTests {
  private static let nominations = [
    Sample.nomination("1", subjectKind: .collective, unit: "Hòa Bình", kind: .newModel),
    Sample.nomination("2", subjectKind: .collective, unit: "Hoà Bình"),
    Sample.nomination("3", unit: "Hòa  Bình"),
    Sample.nomination("4", unit: "Tân Tiến", field: "giáo dục", status: .rejected),
  ]

  @Test("Quotas of all stand in one table, each grouped one in its own, what is broken first")
  func sections() {
    let report = QuotaReport(under: Sample.policy, in: Sample.context).report(of: Self.nominations)
    #expect(report.sections.map(\.id) == ["quotas", "quota-per-unit", "quota-per-field"])
    let all = report.table("quotas")
    #expect(all.names("quota") == ["models", "collectives"])
    #expect(all.names("state") == ["below", "over"])
    #expect(all.column("share") == [ReportValue.none, .ratio(2, of: 3)])
    #expect(all.names("limit") == ["at-least 2", "share-at-most 1/2"])
    let units = report.table("quota-per-unit")
    #expect(units.names("unit") == ["Hòa Bình"] && units.names("state") == ["over"])
    let fields = report.table("quota-per-field")
    #expect(
      fields.names("field") == ["security", "health", "school"], "the one that falls short comes first")
  }

  @Test("A policy without quotas says so")
  func none() {
    let policy = Policy(id: "bare", version: "1", title: Sample.text("a", "a"), stages: Sample.policy.stages)
    let report = QuotaReport(under: policy, in: Sample.context).report(of: Self.nominations)
    #expect(report.sections.count == 1 && report.sections[0].table.rows.isEmpty)
    #expect(report.sections[0].notes.first?.vi == "Quy định hiện hành không đặt chỉ tiêu nào.")
  }
}
