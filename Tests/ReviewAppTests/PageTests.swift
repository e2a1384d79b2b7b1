import ReviewEngine
import SamplePolicies
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("Pages")
struct PageTests {
  private static func bench(
    size: Size = Size(width: 100, height: 30), role: ReviewEngine.Role = .secretary
  ) throws -> Bench {
    Bench(size: size, role: role, world: try PageSamples.world())
  }

  @Test(
    "A page is opened from the list, the filter, the marks and the row stay below it, and Esc leaves it",
    arguments: ["d", "m", "c", "r", "l"])
  func overTheList(key: String) throws {
    var bench = try Self.bench()
    bench.press("/")
    bench.type("is:pending")
    bench.press("Enter", "j", "Space")
    let before = bench.model
    bench.press("g", key)
    #expect(bench.model.page != nil)
    bench.press("j", "G", "PgDn", "g", "g", "Esc")
    #expect(bench.model.pages.isEmpty)
    #expect(bench.effects.last == .leavePages)
    #expect(bench.model.list == before.list)
    #expect(bench.model.filter == before.filter)
    #expect(bench.model.selection == before.selection)
    #expect(bench.model.tab == before.tab)
  }

  @Test("A page opens from an open dossier and from another page, and takes its place")
  func insteadOfOthers() throws {
    var bench = try Self.bench()
    bench.press("Enter", "g", "m")
    #expect(bench.model.dossier == nil)
    bench.press("g", "c", "Enter")
    #expect(bench.model.pages.map(\.id) == [.sessions, .session("2026-09")])
    bench.press("g", "l")
    #expect(bench.model.pages.map(\.id) == [.ledger])
    bench.press("Esc")
    #expect(bench.model.page == nil)
  }

  @Test("Enter on a line of the dashboard opens the list with that filter")
  func filters() throws {
    var bench = try Self.bench(size: Size(width: 140, height: 60))
    bench.press("g", "d")
    let lines = bench.lines
    let stages = Stage.allCases.count
    #expect(lines.contains { $0.contains("! Quá hạn") })
    for _ in 0..<stages { bench.press("j") }
    bench.press("Enter")
    #expect(bench.model.pages.isEmpty)
    #expect(bench.model.filter.text == "is:overdue")
    #expect(bench.model.tab == .everything)
    #expect(bench.shownIDs == ["2026-0043"])
  }

  @Test("Enter on a movement opens its list, with every spelling of it")
  func movement() throws {
    var bench = try Self.bench()
    bench.press("g", "m", "Enter")
    #expect(bench.model.filter.text == "movement:\"countryside\"")
    #expect(bench.shownIDs.count == 4)
  }

  @Test("A line that stands for nothing says so")
  func nothingToOpen() throws {
    var bench = try Self.bench()
    bench.press("g", "c", "Enter", "G", "Enter")
    #expect(bench.statusLine == "! Dòng này không mở ra gì")
  }

  @Test("A dossier opened from the board is left to the board, and a decision there stays with it")
  func board() throws {
    var bench = try Self.bench()
    bench.press("g", "r", "l", "Enter")
    let id = try #require(bench.model.dossier?.nomination.id)
    bench.press("d", "y")
    #expect(bench.model.dossier?.nomination.id == id)
    #expect(bench.model.dossier?.nomination.standing.recheckedAt != nil)
    bench.press("Esc")
    #expect(bench.model.page?.id == .replications)
  }

  @Test("What comes for a page that was left is not taken, and what comes in parts is")
  func answers() throws {
    var bench = try Self.bench()
    var model = bench.model
    let asked = [KeyStroke.character("g"), .character("d")].flatMap {
      update(&model, .key($0), at: Bench.now)
    }
    guard case .loadPage(let load)? = asked.first else {
      Issue.record("nothing was asked for")
      return
    }
    bench.model = model
    #expect(bench.lines[3].contains("đang đếm …"))
    guard case .dashboard(var dashboard) = bench.world.content(of: load) else { return }
    (dashboard.units, dashboard.fields) = (nil, nil)
    bench.send(.page(load, .dashboard(dashboard), isWhole: false))
    #expect(bench.model.page?.isLoading == true)
    #expect(bench.statusLine == "đang đếm …".capitalizedFirst || bench.statusLine == "đang đếm …")
    bench.press("j")
    #expect(bench.model.page?.focus == 1)
    bench.send(.page(load, bench.world.content(of: load), isWhole: true))
    #expect(bench.model.page?.isLoading == false)
    #expect(bench.model.page?.focus == 1)
    bench.press("Esc")
    bench.send(.page(load, bench.world.content(of: load), isWhole: true))
    #expect(bench.model.pages.isEmpty)
  }

  @Test("While a page is counted anew, it shows what it showed")
  func reload() throws {
    var bench = try Self.bench()
    bench.press("g", "m")
    let before = bench.lines[3...8]
    _ = update(&bench.model, .key(KeyStroke.control("l")), at: Bench.now)
    #expect(bench.lines[3...8] == before)
    #expect(bench.model.page?.isLoading == true)
  }

  @Test("Where others write while a page is counted, it is counted to its end, and then again")
  func outdated() throws {
    var bench = try Self.bench()
    bench.press("g", "m")
    _ = update(&bench.model, .key(KeyStroke.control("l")), at: Bench.now)
    let generation = try #require(bench.model.page?.generation)
    let load = PageLoad(generation: generation, page: .movements, context: bench.model.context)
    let entry = try #require(bench.world.entries.last)
    let news = StoreNews(entries: [entry], isWhole: true, last: entry)
    for _ in 1...2 {
      let asked = update(&bench.model, .storeChanged(news), at: Bench.now)
      #expect(!asked.contains { if case .loadPage = $0 { true } else { false } })
    }
    let effects = update(
      &bench.model, .page(load, bench.world.content(of: load), isWhole: true), at: Bench.now)
    #expect(effects.count { if case .loadPage = $0 { true } else { false } } == 1)
    #expect(bench.model.page?.isOutdated == false)
  }

  @Test("A page that fails says why and is not waited for")
  func failure() throws {
    var bench = try Self.bench()
    _ = update(&bench.model, .key(.character("g")), at: Bench.now)
    _ = update(&bench.model, .key(.character("m")), at: Bench.now)
    bench.send(.failed(LocalizedText(vi: "đĩa hỏng", en: "disk broken")))
    #expect(bench.statusLine == "! Đĩa hỏng")
    #expect(!bench.lines.joined().contains("đang đếm"))
  }
}

@Suite("The ledger on the screen")
struct LedgerPageTests {
  private static func bench() throws -> Bench {
    var world = World(nominations: [], policy: PageSamples.policy)
    let workflow = Workflow(policy: world.policy)
    for number in 1...1000 {
      let time = PageSamples.daysAgo(1000 - number)
      let change = workflow.registration(
        of: Dossier(subject: "Người thứ \(number)"), as: NominationID("N-\(number)"), from: "a.csv", at: time)
      world.apply(
        ChangeSet(header: workflow.header(.registration, by: PageSamples.lan, at: time), changes: [change]))
    }
    return Bench(world: world)
  }

  @Test("Only parts of it are loaded, and from its end to its start every entry can be reached")
  func windows() throws {
    var bench = try Self.bench()
    bench.press("g", "l")
    guard case .ledger(let first) = bench.model.page?.content else { return }
    #expect(first.lines.count < 200)
    bench.press("G")
    #expect(bench.lines.contains { $0.contains("    1 ") && $0.contains("nhận từ a.csv") })
    bench.press("g", "g")
    #expect(bench.lines[3].contains("1.000"))
    var seen: Set<Int> = []
    for _ in 1...70 {
      let page = try #require(bench.model.page)
      guard case .ledger(let window) = page.content else { return }
      for row in page.top..<page.top + 19 {
        if let sequence = window.sequence(atRow: row), window.line(sequence) != nil {
          seen.insert(Int(sequence))
        }
      }
      bench.press("PgDn")
    }
    #expect(Set(1...1000).subtracting(seen).isEmpty)
  }

  @Test("What was read for the row with the focus is not asked for again, however little it is")
  func noLoop() throws {
    var bench = try Self.bench()
    bench.press("g", "l", "j")
    _ = update(&bench.model, .key(KeyStroke.control("l")), at: Bench.now)
    let page = try #require(bench.model.page)
    let load = PageLoad(
      generation: page.generation, page: .ledger, context: bench.model.context, around: 999)
    guard case .ledger(let window) = bench.world.content(of: load) else { return }
    let few = LedgerWindow(last: window.last, lines: Array(window.lines.prefix(3)))
    #expect(update(&bench.model, .page(load, .ledger(few), isWhole: true), at: Bench.now).isEmpty)
    bench.press("j")
    #expect(bench.effects.count == 1, "a key asks for more")
  }

  @Test("The entry that has the focus keeps it when new entries come")
  func newEntries() throws {
    var bench = try Self.bench()
    bench.press("g", "l", "j", "j")
    let page = try #require(bench.model.page)
    guard case .ledger(let window) = page.content else { return }
    #expect(window.sequence(atRow: page.focus) == 998)
    let entry = try #require(bench.world.entries.last)
    bench.world.entries.append(
      LedgerEntry(
        sequence: 1001, changeSet: 1001, action: .registration, subject: entry.subject,
        revision: entry.revision, reviewer: entry.reviewer, time: entry.time,
        policyVersion: entry.policyVersion, event: entry.event, previous: entry.hash, hash: .zero))
    bench.press("^L")
    let now = try #require(bench.model.page)
    guard case .ledger(let later) = now.content else { return }
    #expect(later.last == 1001)
    #expect(later.sequence(atRow: now.focus) == 998)
  }

  @Test("A vote that the reader may not see yet tells nothing, neither in the line nor in its changes")
  func blind() throws {
    let workflow = Workflow(policy: .timed)
    let vote = CastVote(stage: .cultivate, choice: .reject(reason: "duplicate"), note: "bí mật", ruling: nil)
    let nomination = Samples.nomination("N-1", "Nguyễn Thị Hạnh", stage: .cultivate)
    let entry = LedgerEntry(
      sequence: 7, changeSet: 7, action: .decision, subject: .nomination(nomination.id),
      revision: nomination.revision, reviewer: PageSamples.minh, time: Bench.now, policyVersion: "timed",
      event: .voted(vote), previous: .zero, hash: .zero)
    let content = EntryContent(
      entry, under: workflow.policy, inWordsOf: workflow.policy, difference: nil, isHidden: true,
      nomination: nomination)
    var bench = Bench()
    bench.model.pages = [PageState(id: .entry(7), content: .entry(content), generation: 1, isLoading: false)]
    let shown = bench.lines.joined()
    #expect(shown.contains("đã bỏ phiếu (kín)"))
    #expect(shown.contains("chỉ hiện sau khi bạn bỏ phiếu"))
    #expect(!shown.contains("bí mật") && !shown.contains("trùng"))
  }
}
