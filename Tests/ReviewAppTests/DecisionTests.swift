import ReviewEngine
import Testing

@testable import ReviewApp

@Suite("Deciding with keys")
struct DecisionTests {
  @Test("one key approves, the next row has the focus, and u brings it back")
  func approveAndUndo() {
    var bench = Bench()
    #expect(bench.focusedID == "2026-0042")
    bench.press("a")
    #expect(bench.focusedID == "2026-0043")
    #expect(!bench.shownIDs.contains("2026-0042"))
    #expect(bench.statusLine.contains("Đã duyệt 2026-0042 Nguyễn Thị Hạnh → Bồi dưỡng"))
    bench.press("u")
    #expect(bench.focusedID == "2026-0042")
    #expect(bench.statusLine.contains("Đã hoàn tác 2026-0042"))
  }

  @Test("the decision is one change set about the revision that was seen")
  func effectOfApproval() throws {
    var bench = Bench()
    bench.press("a")
    let changeSets = bench.effects.compactMap { effect in
      if case .apply(let changeSet) = effect { changeSet } else { nil }
    }
    let changeSet = try #require(changeSets.first)
    #expect(changeSets.count == 1)
    #expect(changeSet.header.reviewer.name == "lan")
    #expect(changeSet.changes.map(\.expecting) == [.first])
    #expect(changeSet.changes.first?.result.standing.stage == .cultivate)
  }

  @Test("approving ten in a row takes ten keys")
  func tenInARow() {
    let nominations = (1...12).map { Samples.nomination("N-\($0)", "Người \($0)", waitingDays: 20 - $0) }
    var bench = Bench(nominations)
    for _ in 1...10 { bench.press("a") }
    #expect(bench.model.census.count(in: .cultivate) == 10)
    #expect(bench.shownIDs == ["N-11", "N-12"])
  }

  @Test("a rejection takes two keys: the verdict and the figure of its reason")
  func rejectWithReason() {
    var bench = Bench()
    bench.press("x")
    #expect(bench.model.dialogs.count == 1)
    bench.press("2")
    #expect(bench.model.dialogs.isEmpty)
    let decided = bench.world.nominations[0].standing
    #expect(decided.status == .rejected)
    #expect(decided.lastDecision?.reason == "weak-achievement")
    #expect(bench.statusLine.contains("«thành tích chưa nổi bật»"))
    #expect(bench.focusedID == "2026-0043")
  }

  @Test("a dot gives the last reason again, note and all")
  func repeatReason() {
    var bench = Bench()
    bench.press("b", "n")
    bench.type("thiếu chữ ký")
    bench.press("Enter", "1")
    bench.press("b", ".")
    let second = bench.world.nominations[1].standing
    #expect(second.status == .returned)
    #expect(second.lastDecision?.reason == "missing-report")
    #expect(second.lastDecision?.note == "thiếu chữ ký")
  }

  @Test("a reason that says nothing by itself asks for a note before it decides")
  func noteRequired() {
    var bench = Bench()
    bench.press("x", "6")
    #expect(bench.world.nominations[0].standing.status == .pending)
    bench.press("Enter")
    #expect(bench.world.nominations[0].standing.status == .pending)
    bench.press("6")
    bench.type("hồ sơ của năm khác")
    bench.press("Enter")
    #expect(bench.world.nominations[0].standing.lastDecision?.note == "hồ sơ của năm khác")
  }

  @Test("postponing puts a row to the end of my queue and decides nothing")
  func postpone() {
    var bench = Bench()
    bench.press("s")
    #expect(bench.focusedID == "2026-0043")
    #expect(bench.shownIDs.last == "2026-0042")
    #expect(bench.world.nominations[0].standing.lastDecision == nil)
  }

  @Test("what cannot be done says why and changes nothing")
  func refusalIsSaid() {
    var bench = Bench(filter: "sort:id")
    bench.press("x", "1", "k", "b")
    #expect(bench.focusedID == "2026-0042")
    #expect(bench.statusLine.contains("2026-0042 đã từ chối, không thể trả bổ sung"))
    #expect(bench.model.dialogs.isEmpty)
  }

  @Test("in an order that keeps its place a decided row stays, and the next pending one has the focus")
  func decidedRowStays() {
    var bench = Bench(filter: "sort:id")
    bench.press("x", "1")
    #expect(bench.shownIDs.first == "2026-0042")
    #expect(bench.focusedID == "2026-0043")
  }

  @Test("a reader decides nothing, and is told so")
  func readerMayNot() {
    var bench = Bench(role: .reader)
    bench.press("a")
    #expect(bench.statusLine.contains("Vai trò người xem không được duyệt"))
    #expect(bench.effects.isEmpty)
  }

  @Test("keys typed while a decision is being written do not count")
  func writingBlocksKeys() {
    var bench = Bench()
    bench.model.isWriting = true
    bench.press("a", "a", "x")
    #expect(bench.effects.isEmpty)
    #expect(bench.model.dialogs.isEmpty)
    #expect(bench.statusLine == "đang ghi …")
  }

  @Test("pasted text never decides")
  func pasteDecidesNothing() {
    var bench = Bench()
    bench.send(.paste("aaxx1"))
    #expect(bench.effects.isEmpty)
    #expect(bench.world.nominations.allSatisfy { $0.standing.lastDecision == nil })
  }

  @Test("in an open dossier a decision goes on to the next dossier")
  func decideInDossier() {
    var bench = Bench()
    bench.press("Enter", "a")
    #expect(bench.model.dossier?.nomination.id.rawValue == "2026-0043")
    bench.press("Esc")
    #expect(bench.model.dossier == nil)
    #expect(bench.focusedID == "2026-0043")
  }
}
