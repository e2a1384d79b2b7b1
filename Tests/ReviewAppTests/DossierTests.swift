import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("The dossier and the comparison")
struct DossierTests {
  /// Two samples that look alike.
  private func alike() -> Bench {
    let one = Samples.nomination("N-1", "Nguyễn Thị Hạnh", waitingDays: 9)
    let other = Samples.nomination("N-2", "Nguyễn Thị Hạnh", waitingDays: 3)
    var bench = Bench([one, other, Samples.nomination("N-3", "Trần Văn Bình", waitingDays: 1)])
    bench.world.pairs = [
      DuplicatePair(
        earlier: one, later: other, likeness: Likeness(code: "name-year", score: 60), settlement: nil)
    ]
    return bench
  }

  @Test("figures and brackets lead to the sections, and the tab of the section is shown")
  func sections() {
    var bench = Bench(size: Size(width: 100, height: 14))
    bench.press("Enter")
    #expect(bench.model.dossier?.top == 0)
    for section in DossierSection.allCases.dropFirst() {
      bench.press("]")
      #expect(bench.model.dossier?.section == section)
      #expect(bench.lines.contains { $0.contains(section.title.vi) })
    }
    bench.press("1")
    #expect(bench.model.dossier?.top == 0)
    bench.press("7")
    #expect((bench.model.dossier?.top ?? 0) > 0)
  }

  @Test("c comments; what was said stands in the dossier with who and when, and decides nothing")
  func comment() {
    var bench = Bench()
    bench.press("c", "Enter")
    #expect(bench.model.dialogs.count == 1, "an empty comment is not said")
    bench.type("đề nghị xác minh")
    bench.press("Enter")
    #expect(bench.statusLine.hasPrefix("✓ Đã ghi ý kiến về"))
    #expect(
      bench.model.census.count(in: .detect, .pending)
        == bench.world.nominations.count { $0.standing.stage == .detect && $0.standing.status == .pending })
    bench.press("Enter", "5")
    #expect(bench.lines.contains { $0.contains("đề nghị xác minh") && $0.contains("lan") })
  }

  @Test("a reader cannot comment, and is told why")
  func reader() {
    var bench = Bench(role: .reader)
    bench.press("c")
    #expect(bench.statusLine == "! Vai trò người xem không ghi ý kiến được")
  }

  @Test("two that look alike stand side by side; settling says so and stays until left")
  func comparison() {
    var bench = alike()
    bench.press("Enter", "=")
    #expect(bench.model.commandContext == .comparison)
    #expect(bench.lines.contains { $0.contains("N-1 (đến trước)") && $0.contains("N-2 (đến sau)") })
    bench.press("n")
    bench.type("hai người")
    bench.press("Enter")
    #expect(bench.statusLine == "✓ N-1 và N-2: không trùng · u hoàn tác")
    #expect(bench.model.commandContext == .comparison)
    bench.press("Esc", "Esc")
    #expect(bench.model.commandContext == .queue)
  }

  @Test("merging closes the later one")
  func merging() {
    var bench = alike()
    bench.press("Enter", "=", "m", "Enter")
    let later = bench.world.nominations.first { $0.id == NominationID("N-2") }
    #expect(later?.standing.status == .rejected || later?.standing.status == .withdrawn)
  }

  @Test("where nothing looks alike the comparison says so")
  func nothingAlike() {
    var bench = Bench()
    bench.press("=")
    #expect(bench.statusLine == "! Không hồ sơ nào giống hồ sơ này")
  }
}
