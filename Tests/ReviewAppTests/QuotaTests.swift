import ReviewEngine
import SamplePolicies
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("Quotas on the screen")
struct QuotaTests {
  private static func quota(
    _ id: String, _ vi: String, part: String, whole: String = "", per: QuotaGroup? = nil, _ limit: Quota.Limit
  ) -> Quota {
    guard let part = try? Query(parsing: part), let whole = try? Query(parsing: whole) else {
      preconditionFailure("The quota \(id) has a query that cannot be read.")
    }
    return Quota(
      id: id, label: LocalizedText(vi: vi, en: id), part: part, whole: whole, per: per, limit: limit)
  }

  /// The sample's rules with quotas: one to be exceeded by the next approval, one exceeded, one by groups.
  static let policy = Policy(
    id: "quotas", version: "1",
    title: LocalizedText(vi: "Phong trào thi đua 2026", en: "Emulation movement 2026"),
    stages: Policy.sample.stages, reasons: Policy.sample.reasons,
    quotas: [
      quota("cultivated", "Nhiều nhất 1 hồ sơ bồi dưỡng", part: "stage:cultivate", .atMost(1)),
      quota(
        "collectives", "Tập thể trong tổng số", part: "subject-kind:collective", .shareAtLeast(Ratio(1, 2))),
      quota("fields", "Mỗi lĩnh vực nhiều nhất 3", part: "-is:rejected", per: .field, .atMost(3)),
    ])

  @Test("The counts come at the start and after each decision; the title line says when one is exceeded")
  func live() {
    var bench = Bench(policy: Self.policy)
    #expect(bench.model.quotas?.map(\.part).prefix(2) == [1, 6])
    #expect(!bench.lines[0].contains("vượt"))
    bench.press("a")
    #expect(bench.effects.contains { if case .countQuotas = $0 { true } else { false } })
    #expect(bench.model.quotas?.first?.state == .over)
    #expect(bench.lines[0].contains("! vượt 1 chỉ tiêu"))
    bench.press("u")
    #expect(bench.model.quotas?.first?.state == .met)
    #expect(!bench.lines[0].contains("vượt"))
  }

  @Test("Every quota is shown with its count, its bound and how it stands")
  func overlay() {
    var bench = Bench(policy: Self.policy)
    bench.press("a", "Q")
    let text = bench.lines.joined(separator: "\n")
    for part in [
      "Nhiều nhất 1 hồ sơ bồi dưỡng", "2/1", "vượt 1", "Tập thể trong tổng số", "6/6", "đạt",
      "Mỗi lĩnh vực nhiều nhất 3", "6 nhóm, tất cả đúng", "2/3", "còn 1", "giáo dục",
    ] { #expect(text.contains(part), "\(part) is not in\n\(text)") }
    bench.press("Esc")
    #expect(bench.model.dialogs.isEmpty)
  }

  @Test("Keys scroll no further than there are lines, and decide nothing")
  func keys() {
    var bench = Bench(size: Size(width: 40, height: 10), policy: Self.policy)
    bench.press("Q", "a", "x", "G", "j", "PageDown", "g", "k", "Space")
    #expect(bench.world.undoStack.isEmpty)
    guard let dialog = bench.model.uppermost(QuotaDialog.self) else {
      Issue.record("the dialog is gone")
      return
    }
    #expect((0..<10).contains(dialog.top))
    bench.press("Q")
    #expect(bench.model.dialogs.isEmpty)
  }

  @Test("Without quotas nothing is counted, and it is said")
  func none() {
    var bench = Bench()
    #expect(!bench.effects.contains { if case .countQuotas = $0 { true } else { false } })
    bench.press("Q")
    #expect(bench.effects.isEmpty)
    #expect(bench.lines.joined().contains("Quy định hiện hành không đặt chỉ tiêu nào."))
  }

  @Test("Until the counts have come it says that it counts")
  func waiting() {
    var bench = Bench(policy: Self.policy)
    bench.model.quotas = nil
    bench.model.dialogs = [OpenDialog(QuotaDialog())]
    #expect(bench.lines.joined().contains("đang đếm"))
  }
}
