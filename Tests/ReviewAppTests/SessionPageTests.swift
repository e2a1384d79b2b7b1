import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("The council on the screen")
struct SessionPageTests {
  private static let secret = NominationID("2026-0011")
  private static let open = NominationID("2026-0018")

  /// At the session that is being held, whose first ballot is secret and whose second is open.
  private static func bench(role: ReviewEngine.Role = .secretary) throws -> Bench {
    var bench = Bench(size: Size(width: 110, height: 30), role: role, world: try PageSamples.world())
    bench.press("g", "c", "Enter")
    return bench
  }

  private static func session(_ bench: Bench) throws -> CouncilSession {
    try #require(bench.world.sessions.first { $0.name == "2026-09" })
  }

  @Test("Votes of an open ballot are one key each, the tally follows at once, and counting makes them final")
  func openBallot() throws {
    var bench = try Self.bench()
    bench.press("j", "Enter")
    #expect(bench.model.focusedMember?.name == "Đỗ Quang Minh")
    bench.press("y")
    #expect(
      bench.statusLine == "✓ 2026-0018: Đỗ Quang Minh đồng ý; đã có 1 phiếu · u hoàn tác")
    #expect(bench.model.focusedMember?.name == "Phạm Thị Lan")
    bench.press("n", "w", "y", "y")
    let ballot = try #require(Self.session(bench).item(of: Self.open)?.ballot)
    #expect(ballot.votes.mapValues(\.choice) == [1: .yes, 2: .no, 3: .abstain, 4: .yes, 5: .yes])
    #expect(ballot.votes[5]?.isWritten == true)
    #expect(bench.lines.contains { $0.contains("3 đồng ý · 1 không đồng ý · 1 không có ý kiến") })
    bench.press("c")
    #expect(bench.statusLine.contains("2026-0018 không đạt") || bench.statusLine.contains("2026-0018 đạt"))
    #expect(try Self.session(bench).item(of: Self.open)?.state == .counted)
    bench.press("y")
    #expect(bench.statusLine.hasPrefix("!"))
    bench.press("r")
    #expect(try Self.session(bench).item(of: Self.open)?.state == .open)
  }

  @Test(
    "From one ballot to the next is one key, at the first vote that is waited for; Esc finds the item in the agenda"
  )
  func nextBallot() throws {
    var bench = try Self.bench()
    bench.press("Tab")
    #expect(bench.statusLine == "! Mở một hồ sơ trong chương trình trước")
    bench.press("Enter", "Tab")
    #expect(bench.model.page?.id == .ballot(session: "2026-09", Self.open))
    #expect(bench.model.focusedMember?.name == "Đỗ Quang Minh")
    bench.press("y", "Tab", "Tab")
    #expect(bench.model.focusedMember?.name == "Phạm Thị Lan")
    bench.press("Esc")
    #expect(bench.model.focusedItem == Self.open)
  }

  @Test("A vote is taken back; a secret ballot takes none")
  func retracting() throws {
    var bench = try Self.bench()
    bench.press("j", "Enter", "y", "k", "x")
    #expect(try Self.session(bench).item(of: Self.open)?.ballot?.votes.isEmpty == true)
    bench.press("Esc", "k", "Enter", "G", "y")
    #expect(
      bench.statusLine
        == "! "
        + (Refusal.council(.secretTakesCounts(Self.secret)).sentence.vi).capitalizedFirst)
  }

  @Test(
    "The counts of a secret ballot come in all at once; counts that cannot be are refused and stay to be mended"
  )
  func secretBallot() throws {
    var bench = try Self.bench()
    bench.press("c", "9", "Enter", "Enter", "Enter", "Enter", "Enter")
    #expect(bench.model.dialogs.count == 1)
    #expect(bench.statusLine.hasPrefix("! 2026-0011: số phiếu đồng ý là 9"))
    bench.press("Tab", "Backspace", "5", "Up", "1", "Enter")
    #expect(bench.model.dialogs.isEmpty)
    let item = try #require(Self.session(bench).item(of: Self.secret))
    #expect(item.ballot?.tally?.yes == 5)
    #expect(item.ballot?.tally?.written == 1)
    #expect(item.ballot?.votes.isEmpty == true)
    #expect(bench.statusLine.contains("2026-0011 đạt: 5/5 phiếu đồng ý"))
  }

  @Test("Closing shows what becomes of each nomination, and asks for another key")
  func closing() throws {
    var bench = try Self.bench()
    bench.press("c", "5", "Enter", "Enter", "Enter", "Enter", "1", "Enter")
    bench.press("e")
    #expect(bench.lines.contains { $0.contains("2026-0011 đạt → Nhân rộng, chờ duyệt") })
    #expect(bench.lines.contains { $0.contains("2026-0018 giữ nguyên") })
    bench.press("e")
    #expect(try Self.session(bench).status == .open)
    bench.press("y")
    #expect(try Self.session(bench).status == .closed)
    #expect(bench.statusLine == "✓ Đã kết thúc phiên họp 2026-09, 1 hồ sơ có kết quả · u hoàn tác")
    let nomination = bench.world.nominations.first { $0.id == Self.secret }
    #expect(nomination?.standing.stage == .replicate)
  }

  @Test("Who is there is changed with one key, and not after they voted")
  func presence() throws {
    var bench = try Self.bench()
    bench.press("G", "p")
    #expect(try Self.session(bench).members.last?.presence == .absent)
    bench.press("p")
    #expect(try Self.session(bench).members.last?.presence == .present)
  }

  @Test("Who may not keep sessions is refused in the same words as on the command line")
  func roles() throws {
    var bench = try Self.bench(role: .reader)
    #expect(!bench.footer.contains("kiểm phiếu"))
    bench.press("c")
    #expect(
      bench.statusLine == "! " + Refusal.council(.notForRole(.reader)).sentence.vi.capitalizedFirst)
    #expect(bench.effects.isEmpty)
  }
}
