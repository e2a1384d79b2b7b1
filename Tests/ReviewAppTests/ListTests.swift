import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("The list")
struct ListTests {
  private static let many = (1...1000).map { number in
    Samples.nomination("N-\(number)", "Người \(number)", waitingDays: 2000 - number)
  }

  @Test("a long list is loaded in parts, and none is lost on the way down and up")
  func walksThroughAll() {
    var bench = Bench(Self.many)
    var seen: [String] = []
    for _ in 1...1000 {
      seen.append(bench.focusedID ?? "")
      bench.press("j")
      #expect(bench.model.list.rows.count < 400)
    }
    #expect(seen == Self.many.map(\.id.rawValue))
    #expect(bench.focusedID == "N-1000")
    for number in (1...999).reversed() {
      bench.press("k")
      #expect(bench.focusedID == "N-\(number)")
    }
  }

  @Test("pages, ends and beginnings")
  func pages() {
    var bench = Bench(Self.many)
    bench.press("G")
    #expect(bench.focusedID == "N-1000")
    bench.press("PgUp")
    let height = bench.model.pageHeight
    #expect(bench.focusedID == "N-\(1000 - (height - 1))")
    bench.press("g", "g")
    #expect(bench.focusedID == "N-1")
    bench.press("PgDn", "PgDn")
    #expect(bench.focusedID == "N-\(1 + 2 * (height - 1))")
  }

  @Test("the focus is always on the screen", arguments: [24, 14, 10, 40])
  func focusIsSeen(height: Int) {
    var bench = Bench(Self.many, size: Size(width: 100, height: height))
    for key in ["PgDn", "j", "j", "PgDn", "k", "^D", "^U", "G", "k", "PgUp", "g", "g", "j"] {
      bench.press(key)
      let list = bench.model.list
      #expect(list.focus >= list.top && list.focus < list.top + bench.model.pageHeight, "after \(key)")
      #expect(list.rows.indices.contains(list.focus))
    }
  }

  @Test("an answer about an earlier list is not taken")
  func staleAnswer() throws {
    var bench = Bench(Self.many)
    let old = bench.model.list
    let request = PageRequest(query: .everything, anchor: .start, limit: 5, context: bench.model.context)
    let load = ListLoad(generation: old.generation - 1, purpose: .replaceFromStart, requests: [request])
    bench.send(.loaded(load, [Page(rows: [], hasBefore: false, hasAfter: false)]))
    #expect(bench.model.list == old)
  }

  @Test("tabs by their figures, with counts")
  func tabs() {
    var bench = Bench()
    bench.press("2")
    #expect(bench.shownIDs == ["2026-0050"])
    bench.press("0")
    #expect(bench.shownIDs.count == 11)
    bench.press("]")
    #expect(bench.shownIDs.count == 8)
    #expect(bench.lines[1].contains("Phát hiện 8"))
  }

  @Test("typing in the filter line narrows the list, and Esc gives it back without losing the row")
  func filter() {
    var bench = Bench()
    bench.press("/")
    bench.type("hoa binh")
    #expect(bench.shownIDs == ["2026-0045"])
    bench.press("Enter", "Esc")
    #expect(bench.shownIDs.count == 8)
    #expect(bench.focusedID == "2026-0045")
  }

  @Test("what is typed is added to the filter, and Esc takes only that back")
  func filterGrows() {
    var bench = Bench(filter: "giáo dục")
    bench.press("/")
    bench.type("quoc bao")
    #expect(bench.shownIDs == ["2026-0048"])
    bench.press("Esc")
    #expect(bench.shownIDs == ["2026-0045", "2026-0048"])
    #expect(bench.focusedID == "2026-0048")
  }

  @Test("a filter that cannot be read keeps the list and says where it is wrong")
  func filterError() {
    var bench = Bench()
    bench.press("/")
    bench.type("hoa binh")
    bench.type(" \"")
    #expect(bench.shownIDs == ["2026-0045"])
    #expect(bench.lines[2].contains("cột 10: dấu nháy chưa đóng"))
  }

  @Test("the filter is switched off and on without losing the row")
  func switchFilter() {
    var bench = Bench(filter: "giáo dục")
    bench.press("j", "\\")
    #expect(bench.shownIDs.count == 8)
    #expect(bench.focusedID == "2026-0048")
    bench.press("\\")
    #expect(bench.shownIDs == ["2026-0045", "2026-0048"])
    #expect(bench.focusedID == "2026-0048")
  }

  @Test("a failed load says so and takes keys again")
  func failure() {
    var bench = Bench()
    let sentence = LocalizedText(vi: "đĩa đầy", en: "disk full")
    bench.send(.failed(sentence))
    #expect(bench.statusLine == "! Đĩa đầy")
    bench.press("j")
    #expect(bench.focusedID == "2026-0043")
  }
}
