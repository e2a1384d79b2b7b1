import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("Planning a session on the screen")
struct PlanningTests {
  private func bench(role: ReviewEngine.Role = .secretary) throws -> Bench {
    Bench(size: Size(width: 110, height: 30), role: role, world: try PageSamples.world())
  }

  @Test(
    "a session is planned with the members of the latest one, under a name that no other has; u takes it back"
  )
  func plan() throws {
    var bench = try bench()
    bench.press("n")
    #expect(bench.statusLine.hasPrefix("!"), "n means nothing in the list")
    let before = bench.world.sessions
    let latest = try #require(before.max { $0.date < $1.date })
    bench.press("g", "c", "n")
    let offered = try #require(bench.model.uppermost(PlanSessionDialog.self)).name.text
    #expect(offered.hasPrefix("2026-09") && !before.contains { $0.name == offered })
    bench.press("Tab", "^U")
    bench.type("31/11/2026")
    bench.press("Enter")
    #expect(bench.model.dialogs.count == 1 && bench.lines.contains { $0.contains("ví dụ: 20/11/2026") })
    bench.press("^U")
    bench.type("30/11/2026")
    bench.press("Enter")
    let planned = try #require(bench.world.sessions.first { $0.name == offered })
    #expect(planned.status == .planned && planned.date == CalendarDay(year: 2026, month: 11, day: 30))
    #expect(planned.members.map(\.name) == latest.members.map(\.name))
    #expect(planned.members.allSatisfy { $0.presence == .absent } && planned.agenda.isEmpty)
    #expect(bench.statusLine.contains("phiên họp \(offered), 30/11/2026: 0 hồ sơ".capitalizedFirst))
  }

  @Test("a name that is taken is refused, and what was typed stays")
  func takenName() throws {
    var bench = try bench()
    bench.press("g", "c", "n", "^U")
    bench.type("2026-09")
    bench.press("Enter", "Enter")
    #expect(bench.statusLine.hasPrefix("!") && bench.model.uppermost(PlanSessionDialog.self) != nil)
  }

  @Test("who may not keep sessions is told so")
  func refused() throws {
    var bench = try bench(role: .member)
    bench.press("g", "c", "n")
    #expect(bench.model.dialogs.isEmpty && bench.statusLine.hasPrefix("!"))
    bench.press("Esc", "A")
    #expect(bench.model.dialogs.isEmpty && bench.statusLine.hasPrefix("!"))
  }

  @Test("what is marked, or all that match, goes on the agenda of a session that is chosen, all or nothing")
  func agenda() throws {
    var bench = try bench()
    bench.press("3", "A")
    #expect(bench.lines.contains { $0.contains("1  2026-09") && $0.contains("đang họp") })
    bench.press("1")
    #expect(bench.statusLine.hasPrefix("!"), "it is on that agenda already")
    bench.world.sessions.removeAll { $0.status != .closed }
    bench.press("A")
    #expect(bench.lines.contains { $0.contains("lập phiên ở trang hội đồng") })
    bench.press("1", "Enter", "Esc", "g", "c", "n", "Enter", "Enter", "Esc")
    let planned = try #require(bench.world.sessions.first { $0.status == .planned })
    bench.press("3", "A", "1")
    #expect(bench.world.sessions.first { $0.name == planned.name }?.agenda.count == 1)
    bench.press("*", "A", "Enter")
    let agenda = try #require(bench.world.sessions.first { $0.name == planned.name }?.agenda)
    #expect(Set(agenda.map(\.nomination.rawValue)).isSuperset(of: ["2026-0011", "2026-0018"]))
    #expect(bench.statusLine.contains("\(agenda.count) hồ sơ") && bench.model.selection == .none)
  }
}
