import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("What I did")
struct HistoryDialogTests {
  private func bench() -> Bench {
    var bench = Bench()
    bench.world.actions = (1...3).map { number in
      ActionSummary(
        first: LedgerEntry(
          sequence: Int64(30 - number), changeSet: Int64(30 - number), action: .decision,
          subject: .nomination(bench.world.nominations[number].id), revision: .first,
          reviewer: Reviewer(name: "lan", role: .secretary), time: Bench.now, policyVersion: "test",
          event: .filled([]), previous: .zero, hash: .zero),
        count: number)
    }
    return bench
  }

  @Test("the latest stands first; a figure goes to an action, Enter opens the dossier of a single nomination")
  func opens() {
    var bench = bench()
    bench.press("g", "h")
    #expect(bench.lines.contains { $0.contains("Việc tôi đã làm") })
    bench.press("3", "Enter")
    #expect(bench.model.dialogs.count == 1, "several nominations have no dossier")
    bench.press("1", "Enter")
    #expect(bench.model.dossier?.nomination.id == bench.world.nominations[1].id)
  }

  @Test("u takes the chosen action back, and a figure beyond the last goes to the last")
  func takesBack() {
    var bench = bench()
    bench.press("g", "h", "9", "u")
    #expect(bench.effects.contains { if case .undoAction(27, _, _) = $0 { true } else { false } })
  }

  @Test("who did nothing is told so")
  func empty() {
    var bench = Bench()
    bench.press("g", "h")
    #expect(bench.lines.contains { $0.contains("Không có gì để hoàn tác") || $0.contains("hoàn tác") })
    bench.press("u")
    #expect(bench.effects.isEmpty)
  }
}
