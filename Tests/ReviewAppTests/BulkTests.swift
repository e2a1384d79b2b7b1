import ReviewEngine
import Testing

@testable import ReviewApp

@Suite("Deciding about several")
struct BulkTests {
  @Test("two marked rows are decided at once")
  func twoMarks() {
    var bench = Bench()
    bench.press("Space", "Space", "a")
    #expect(bench.model.dialogs.isEmpty)
    #expect(bench.model.census.count(in: .cultivate) == 3)
    #expect(bench.model.selection == .none)
  }

  @Test("three are shown before, and confirmed with another key than the one that asked")
  func threeMarks() {
    var bench = Bench()
    bench.press("Space", "Space", "Space", "a")
    #expect(bench.model.dialogs.count == 1)
    bench.press("a")
    #expect(bench.model.census.count(in: .cultivate) == 1)
    bench.press("y")
    #expect(bench.model.census.count(in: .cultivate) == 4)
    bench.press("u")
    #expect(bench.model.census.count(in: .cultivate) == 1)
  }

  @Test("all that match: filter, *, a, y")
  func allMatching() {
    var bench = Bench()
    bench.press("/")
    bench.type("kind:newModel")
    bench.press("Enter", "*", "a")
    #expect(bench.lines.contains { $0.contains("2 hồ sơ → Bồi dưỡng") })
    bench.press("y")
    #expect(bench.world.nominations.filter { $0.standing.stage == .cultivate }.count == 3)
    #expect(bench.statusLine.contains("Đã duyệt 2 hồ sơ"))
  }

  @Test("the preview says how many are left out, and why")
  func previewOfRefusals() {
    var bench = Bench()
    bench.press("x", "1", "0", "*", "b", "2")
    let box = bench.lines.joined(separator: "\n")
    #expect(box.contains("1 hồ sơ bỏ qua: đã từ chối"))
    #expect(box.contains("7 hồ sơ → Phát hiện, đã trả lại"))
  }

  @Test("a mark taken from all leaves that one out")
  func exceptions() {
    var bench = Bench()
    bench.press("*", "Space", "a", "y")
    #expect(bench.world.nominations[0].standing.stage == .detect)
    #expect(bench.world.nominations[1].standing.stage == .cultivate)
  }

  @Test("above a hundred the number has to be typed")
  func typedCount() {
    let nominations = (1...150).map { Samples.nomination("N-\($0)", "Người \($0)", waitingDays: 3) }
    var bench = Bench(nominations)
    bench.press("*", "a", "y")
    #expect(bench.model.census.count(in: .cultivate) == 0)
    bench.type("15")
    bench.press("Enter")
    #expect(bench.model.census.count(in: .cultivate) == 0)
    bench.type("0")
    bench.press("Enter")
    #expect(bench.model.census.count(in: .cultivate) == 150)
  }

  @Test("Esc drops the question and does nothing")
  func cancel() {
    var bench = Bench()
    bench.press("*", "a", "Esc")
    #expect(bench.model.census.count(in: .cultivate) == 1)
    #expect(bench.model.dialogs.isEmpty)
  }

  @Test("marking, inverting, and marking all again")
  func invert() {
    var bench = Bench()
    bench.press("Space", "!")
    #expect(bench.model.selection.count(of: 8) == 7)
    bench.press("*")
    #expect(bench.model.selection.count(of: 8) == 8)
    bench.press("*")
    #expect(bench.model.selection == .none)
  }

  @Test("v marks from one row to another, both ways, and keeps what was marked before")
  func range() {
    var bench = Bench()
    let ids = bench.shownIDs
    bench.press("Space", "j", "v", "j", "j")
    #expect(marked(bench) == [ids[0], ids[2], ids[3], ids[4]])
    bench.press("k", "k", "k")
    #expect(marked(bench) == [ids[0], ids[1], ids[2]])
    bench.press("v", "j", "j", "j")
    #expect(marked(bench) == [ids[0], ids[1], ids[2]])
    bench.press("Esc")
    #expect(bench.model.selection == .none && bench.model.range == nil)
  }

  @Test("a range marks every row it passes, page by page; it does not jump over rows that are not loaded")
  func longRange() {
    let nominations = (1...1000).map { Samples.nomination("N-\($0)", "Người \($0)", waitingDays: 1001 - $0) }
    var bench = Bench(nominations)
    bench.press("v")
    for _ in 1...20 { bench.press("PgDn") }
    let focus = bench.model.list.focused?.number.rawValue ?? 0
    #expect(focus > 200)
    #expect(bench.model.selection.count(of: 1000) == Int(focus))
    bench.press("G")
    #expect(bench.statusLine.hasSuffix("! Đang chọn vùng: hãy đi từng trang, hoặc * để chọn hết"))
    #expect(bench.model.list.focused?.number.rawValue == focus)
    bench.press("v", "G")
    #expect(bench.focusedID == "N-1000")
  }

  /// The ids that are marked, in the order shown.
  private func marked(_ bench: Bench) -> [String] {
    bench.shownIDs.filter { bench.model.selection.contains(NominationID(rawValue: $0)) }
  }
}
