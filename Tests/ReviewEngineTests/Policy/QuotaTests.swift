import ReviewEngine
import SamplePolicies
import Testing

@Suite("Quotas")
struct QuotaTests {
  private static let label = LocalizedText(vi: "chỉ tiêu", en: "quota")

  private static func count(_ limit: Quota.Limit, _ part: Int, of whole: Int = 0) -> QuotaCount {
    QuotaCount(
      quota: Quota(id: "q", label: label, part: .everything, limit: limit), group: nil, part: part,
      whole: whole)
  }

  @Test(
    "Below, on and above each sort of limit",
    arguments: [
      (count(.atMost(5), 3), .below, false, "còn 2", "2 left"),
      (count(.atMost(5), 5), .met, false, "vừa đủ", "full"),
      (count(.atMost(5), 7), .over, true, "vượt 2", "2 too many"),
      (count(.atLeast(5), 3), .below, true, "thiếu 2", "2 short"),
      (count(.atLeast(5), 5), .met, false, "đạt", "reached"),
      (count(.atLeast(5), 9), .met, false, "đạt", "reached"),
      (count(.shareAtLeast(Ratio(2, 3)), 4, of: 7), .below, true, "thiếu 1", "1 short"),
      (count(.shareAtLeast(Ratio(2, 3)), 5, of: 7), .met, false, "đạt", "reached"),
      (count(.shareAtLeast(Ratio(9, 10)), 0, of: 0), .met, false, "đạt", "reached"),
      (count(.shareAtMost(Ratio(1, 2)), 3, of: 7), .met, false, "vừa đủ", "full"),
      (count(.shareAtMost(Ratio(1, 2)), 4, of: 7), .over, true, "vượt 1", "1 too many"),
      (count(.shareAtMost(Ratio(1, 2)), 1, of: 7), .below, false, "còn 2", "2 left"),
    ] as [(QuotaCount, QuotaCount.State, Bool, String, String)])
  func states(count: QuotaCount, state: QuotaCount.State, isBroken: Bool, vi: String, en: String) {
    #expect(count.state == state && count.isBroken == isBroken)
    #expect(count.sentence == LocalizedText(vi: vi, en: en))
  }

  @Test(
    "Limits in words",
    arguments: [
      (.atMost(5), "tối đa 5"), (.atLeast(2), "ít nhất 2"), (.shareAtLeast(Ratio(3, 10)), "ít nhất 30%"),
      (.shareAtMost(Ratio(1, 3)), "tối đa 1/3"),
    ] as [(Quota.Limit, String)])
  func limits(limit: Quota.Limit, vi: String) {
    #expect(limit.sentence.vi == vi)
  }

  private static func policy(_ quotas: [Quota]) -> Policy {
    Policy(
      id: "q", version: "1", title: label, stages: Policy.sample.stages,
      titles: [
        AwardTitle(id: "merit", label: LocalizedText(vi: "Bằng khen", en: "Certificate")),
        AwardTitle(id: "fighter", label: LocalizedText(vi: "Chiến sĩ thi đua", en: "Fighter")),
      ], quotas: quotas)
  }

  private static let context = QueryContext(reviewer: "lan", now: Sample.start)

  private static func nomination(
    _ id: String, unit: String, title: String, status: Status = .pending
  ) -> Nomination {
    var dossier = Sample.dossier
    (dossier.unit, dossier.title) = (unit, title)
    return Sample.nomination(id, dossier, status: status)
  }

  @Test("Groups are counted each on its own; one name in several spellings is one group")
  func groups() throws {
    let part = try Query(parsing: "-is:rejected")
    var tally = QuotaTally(
      under: Self.policy([
        Quota(id: "unit", label: Self.label, part: part, per: .unit, limit: .atMost(1)),
        Quota(id: "title", label: Self.label, part: part, per: .title, limit: .atLeast(1)),
      ]))
    for nomination in [
      Self.nomination("1", unit: "Xã Hòa Bình", title: "bang khen"),
      Self.nomination("2", unit: "xã  Hoà Bình", title: "merit"),
      Self.nomination("3", unit: "Xã Hòa Bình", title: ""),
      Self.nomination("4", unit: "Xã Tân Tiến", title: "Bằng khen", status: .rejected),
    ] { tally.add(nomination, in: Self.context) }
    let counts = tally.counts
    #expect(counts.map(\.quota.id) == ["unit", "title", "title"])
    #expect(counts.map { $0.group?.id } == ["Xã Hòa Bình", "merit", "fighter"])
    #expect(counts.map(\.part) == [3, 2, 0])
    #expect(counts.map(\.isBroken) == [true, false, true])
    #expect(counts.last.map { tally.ungrouped(in: $0.quota) } == 1, "one says no title")
  }

  @Test("What is counted and taken out again leaves nothing; a share counts only what is part of the whole")
  func removal() throws {
    let quota = Quota(
      id: "share", label: Self.label, part: try Query(parsing: "subject-kind:individual"),
      whole: try Query(parsing: "-is:rejected"), limit: .shareAtLeast(Ratio(1, 2)))
    var tally = QuotaTally(under: Self.policy([quota]))
    let pending = Self.nomination("1", unit: "a", title: "")
    let rejected = Self.nomination("2", unit: "a", title: "", status: .rejected)
    tally.add(pending, in: Self.context)
    tally.add(rejected, in: Self.context)
    #expect(tally.counts.map(\.part) == [1] && tally.counts.map(\.whole) == [1])
    tally.remove(pending, in: Self.context)
    tally.remove(rejected, in: Self.context)
    #expect(tally.counts.map(\.part) == [0] && tally.counts.map(\.whole) == [0])
  }
}
