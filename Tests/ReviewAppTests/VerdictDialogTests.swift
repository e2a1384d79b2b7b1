import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("The box of verdicts")
struct VerdictDialogTests {
  @Test("lists every verdict with its letter, and beside it why it cannot be given")
  func lists() {
    var bench = Bench(size: Size(width: 140, height: 40))
    bench.press("d")
    let lines = bench.lines
    for verdict in Verdict.allCases {
      #expect(lines.contains { $0.contains(" \(verdict.letter)  \(verdict.label.vi)") }, "\(verdict)")
    }
    #expect(lines.contains { $0.contains("tiếp tục") && $0.contains("chờ duyệt") })
    #expect(lines.contains { $0.contains("củng cố") && $0.contains("ở giai đoạn 1") })
    #expect(lines.contains { $0.contains("hạ danh hiệu") && $0.contains("không có danh hiệu thấp hơn") })
  }

  @Test("no two verdicts have one letter")
  func letters() {
    #expect(Set(Verdict.allCases.map(\.letter)).count == Verdict.allCases.count)
  }

  @Test("a verdict that cannot be given keeps the box open, with its reason in sight, and does nothing")
  func disabled() {
    var bench = Bench()
    bench.press("d", "l")
    #expect(bench.effects.isEmpty && bench.model.dialogs.count == 1)
    #expect(bench.lines.contains { $0.contains("chờ duyệt, không thể tiếp tục") })
    bench.press("Esc")
    #expect(bench.model.dialogs.isEmpty)
  }

  @Test("one that can be given goes on as its own key does: hold asks for a reason, then is on the disk")
  func given() {
    var bench = Bench()
    bench.press("d", "h")
    guard let dialog = bench.model.uppermost(ReasonDialog.self) else {
      Issue.record("holding asks for its reason")
      return
    }
    #expect(dialog.verdict == .hold)
    bench.press("1")
    bench.type("đơn thư")
    bench.press("Enter")
    #expect(bench.world.nominations.contains { $0.standing.status == .held })
    #expect(bench.statusLine.contains("Đã tạm dừng"))
  }
}
