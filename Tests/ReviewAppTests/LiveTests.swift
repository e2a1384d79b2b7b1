import ReviewEngine
import SamplePolicies
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("What others write meanwhile")
struct LiveTests {
  /// Somebody else decides a nomination; the front is told.
  private func decide(_ verdict: Verdict, _ id: String, in bench: inout Bench, by name: String = "minh") {
    guard let index = bench.world.nominations.firstIndex(where: { $0.id.rawValue == id }) else { return }
    let reviewer = Reviewer(name: name, role: .secretary)
    let request = DecisionRequest(verdict, reason: verdict == .reject ? "weak" : nil)
    guard
      case .success(let change) = Workflow(policy: .sample).change(
        request, on: bench.world.nominations[index], by: reviewer, at: Bench.now)
    else {
      Issue.record("\(id) cannot be decided so")
      return
    }
    bench.world.nominations[index] = change.result
    let entry = LedgerEntry(
      sequence: 7, changeSet: 7, action: .decision, subject: .nomination(change.result.id),
      revision: change.result.revision, reviewer: reviewer, time: Bench.now, policyVersion: "test",
      event: change.event, previous: .zero, hash: .zero)
    bench.send(.storeChanged(StoreNews(entries: [entry], isWhole: true, last: entry)))
  }

  @Test("row, line, marks and filter stay; what was done, and by whom, is said")
  func keepsEverything() {
    let nominations = (1...200).map { Samples.nomination("N-\($0)", "Người \($0)", waitingDays: 201 - $0) }
    var bench = Bench(nominations, filter: "người")
    for _ in 1...30 { bench.press("j") }
    bench.press("k", "Space")
    let (focus, line) = (bench.focusedID, bench.model.list.focus - bench.model.list.top)
    decide(.approve, "N-3", in: &bench)
    #expect(bench.focusedID == focus)
    #expect(bench.model.list.focus - bench.model.list.top == line)
    #expect(bench.model.selection.count(of: 199) == 1)
    #expect(bench.model.filter.text == "người")
    #expect(bench.statusLine.hasSuffix("N-3 đã duyệt ở Phát hiện · minh"))
    #expect(!bench.shownIDs.contains("N-3"))
    #expect(bench.model.count(of: bench.model.tab) == 199)
  }

  @Test(
    "a row that somebody else decided keeps the focus, so that no key falls on the next; it goes when left")
  func focusedGoes() {
    var bench = Bench()
    bench.press("j")
    let ids = bench.shownIDs
    decide(.approve, ids[1], in: &bench)
    #expect(bench.focusedID == ids[1] && bench.lines.contains { $0.contains("! \(ids[1])") })
    bench.press("j")
    #expect(bench.focusedID == ids[2] && !bench.shownIDs.contains(ids[1]))
    #expect(bench.model.list.focus == 1)
  }

  @Test("a marked nomination that changed is decided on as it is now")
  func freshMarks() {
    var bench = Bench()
    let id = bench.focusedID ?? ""
    bench.press("Space")
    decide(.postpone, id, in: &bench)
    guard case .rows(let rows) = bench.model.selection, let row = rows[NominationID(id)] else {
      Issue.record("the mark is lost")
      return
    }
    #expect(row.nomination.revision == bench.world.nominations.first { $0.id.rawValue == id }?.revision)
  }

  @Test("what a dialog asks about stays what the reviewer saw")
  func dialogStays() {
    var bench = Bench()
    let id = bench.focusedID ?? ""
    bench.press("x")
    let before = bench.model.dialogs
    decide(.approve, id, in: &bench)
    #expect(bench.model.dialogs == before)
  }

  @Test("an open dossier is fetched anew when it is about it")
  func dossier() {
    var bench = Bench()
    let id = bench.focusedID ?? ""
    bench.press("Enter")
    decide(.postpone, id, in: &bench)
    #expect(bench.effects.contains(.history(NominationID(id))))
  }
}
