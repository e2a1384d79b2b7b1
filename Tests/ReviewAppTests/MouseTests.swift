import PlainText
import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("The mouse")
struct MouseTests {
  @Test("a click gives a row the focus, a second one opens it")
  func rows() {
    var bench = Bench()
    bench.click("2026-0045")
    #expect(bench.focusedID == "2026-0045")
    #expect(bench.model.dossier == nil)
    bench.click("2026-0045")
    #expect(bench.model.dossier?.nomination.id.rawValue == "2026-0045")
  }

  @Test("letting go elsewhere does nothing, nor does a key in between")
  func letGoElsewhere() {
    var bench = Bench()
    bench.mouse(.press(.left), on: "từ chối")
    bench.mouse(.release(.left), on: "duyệt")
    #expect(bench.effects.isEmpty)
    bench.mouse(.press(.left), on: "duyệt")
    bench.press("j")
    bench.mouse(.release(.left), on: "duyệt")
    #expect(bench.effects.isEmpty)
    #expect(bench.model.dialogs.isEmpty)
  }

  @Test("a click in the footer does what its key does", arguments: ["a", "x", "b", "d", "s", "?"])
  func footer(key: String) throws {
    var (clicked, pressed) = (
      Bench(size: Size(width: 160, height: 24)), Bench(size: Size(width: 160, height: 24))
    )
    let hint = try #require(
      FooterView(model: clicked.model).commands.firstIndex { $0.key.label == key })
    let place = try #require(
      screen(of: clicked.model).clickRegions.first { $0.target == .hint(hint) }?.place.origin)
    clicked.click(at: place)
    let effects = clicked.effects
    pressed.press(key)
    #expect(effects == pressed.effects)
    #expect(clicked.model == pressed.model)
  }

  @Test("what cannot be decided by a key cannot be decided by a click")
  func refused() {
    var bench = Bench(role: .reader)
    // The footer offers only what can be done, so there is nothing to click.
    #expect(!bench.footer.contains("duyệt"))
    bench.press("d")
    bench.click("duyệt")
    #expect(bench.effects.isEmpty)
    #expect(bench.model.dialogs.count == 1)
  }

  @Test("a reason is picked by a click, but not while a note is written")
  func reasons() {
    var bench = Bench()
    bench.press("x", "n")
    bench.click("1  ")
    #expect(bench.effects.isEmpty)
    bench.press("Esc")
    bench.click("1  ")
    #expect(bench.statusLine.contains("Đã từ chối 2026-0042"))
  }

  @Test("a bulk decision is not confirmed by a click")
  func confirmation() {
    var bench = Bench()
    bench.press("*", "a")
    #expect(bench.model.dialogs.count == 1)
    for y in 0..<24 {
      for x in stride(from: 0, to: 100, by: 9) { bench.click(at: Position(x: x, y: y)) }
    }
    #expect(bench.model.dialogs.count == 1)
    #expect(bench.world.nominations == Samples.nominations)
  }

  @Test("rows under a box take no clicks")
  func covered() {
    var bench = Bench()
    bench.press("x")
    bench.click("2026-0047")
    #expect(bench.focusedID == "2026-0042")
    #expect(bench.model.dialogs.count == 1)
  }

  @Test("dragging marks a range, together with what was marked, and follows the way back")
  func drag() {
    var bench = Bench()
    bench.press("Space")
    bench.mouse(.press(.left), on: "2026-0044")
    bench.mouse(.drag(.left), on: "2026-0047")
    #expect(bench.marked == ["2026-0042", "2026-0044", "2026-0045", "2026-0046", "2026-0047"])
    bench.mouse(.drag(.left), on: "2026-0045")
    bench.mouse(.release(.left), on: "2026-0045")
    #expect(bench.marked == ["2026-0042", "2026-0044", "2026-0045"])
    #expect(bench.focusedID == "2026-0045")
    #expect(bench.model.dossier == nil)
  }

  @Test("dragging beyond the list goes on to rows that are not seen yet, and back up again")
  func dragBeyond() {
    var bench = Bench(size: Size(width: 60, height: 10))
    #expect(!bench.lines.contains { $0.contains("2026-0049") })
    bench.mouse(.press(.left), on: "2026-0042")
    bench.mouse(.drag(.left), on: "2026-0043")
    for _ in 1...9 { bench.send(.mouse(MouseEvent(.drag(.left), at: Position(x: 5, y: 9)))) }
    #expect(bench.focusedID == "2026-0049" && bench.marked.count == 8)
    for _ in 1...9 { bench.send(.mouse(MouseEvent(.drag(.left), at: Position(x: 5, y: 0)))) }
    #expect(bench.focusedID == "2026-0042" && bench.marked == ["2026-0042"])
  }

  @Test("tabs and the filter line")
  func tabsAndFilter() {
    var bench = Bench()
    bench.click("Bồi dưỡng")
    #expect(bench.shownIDs == ["2026-0050"])
    bench.click("lọc:")
    #expect(bench.model.filter.isEditing)
    bench.type("chau")
    bench.click("2026-0050")
    #expect(!bench.model.filter.isEditing)
    #expect(bench.model.filter.text == "chau")
  }

  @Test("the wheel scrolls the list and keeps the focus in sight")
  func wheel() {
    var bench = Bench(
      (1...200).map { Samples.nomination("N-\($0)", "Người thứ \($0)", waitingDays: 300 - $0) })
    bench.press("j")
    bench.send(.mouse(MouseEvent(.wheelDown, at: .zero)))
    #expect(bench.model.list.top == 3)
    #expect(bench.model.list.focus == 3)
    bench.press("j", "j", "j")
    bench.send(.mouse(MouseEvent(.wheelUp, at: .zero)))
    #expect(bench.model.list.top == 0)
    #expect(bench.model.list.focus == 6)
    for _ in 1...100 { bench.send(.mouse(MouseEvent(.wheelDown, at: .zero))) }
    #expect(bench.model.list.rows.last?.nomination.id.rawValue == "N-200")
    #expect(bench.model.list.top + bench.model.pageHeight == bench.model.list.rows.count)
  }

  @Test("the wheel scrolls an open dossier and moves in a box")
  func wheelElsewhere() {
    var bench = Bench(size: Size(width: 60, height: 12))
    bench.press("Enter")
    bench.send(.mouse(MouseEvent(.wheelDown, at: .zero)))
    #expect(bench.model.dossier?.top == 3)
    bench.press("Esc", "t")
    bench.send(.mouse(MouseEvent(.wheelDown, at: .zero)))
    #expect(bench.model.setting.theme == "light")
  }

  @Test("a click gives a field of a form the keys, and chooses a term")
  func form() {
    var bench = Bench(policy: .withForms)
    bench.press("e")
    bench.click("giảm sút")
    #expect(bench.model.form?.focused?.id == "result")
    #expect(bench.model.form.map { $0.chosen(in: $0.fields[4]) } == [2])
    bench.click("Tên mô hình")
    #expect(bench.model.form?.focused?.id == "name")
  }

  @Test("a term of the palette is run by a click")
  func palette() {
    var bench = Bench()
    bench.press(":")
    bench.type("ngon ngu")
    bench.click("ngôn ngữ")
    #expect(bench.model.setting.language == .english)
  }

  @Test("the tabs of an open dossier and of the pages are their own")
  func otherTabs() {
    var bench = Bench()
    bench.press("Enter")
    bench.click("Lịch sử")
    #expect(bench.model.dossier?.section == .history)
    bench.press("Esc", "g", "m")
    bench.click("Sổ cái")
    #expect(bench.model.page?.id == .ledger)
    bench.press("g", "m")
    bench.click("Tổng quan")
    #expect(bench.model.page?.id == .dashboard)
  }

  @Test("a click gives a row of a page the focus, a second one opens it")
  func pageRows() throws {
    var bench = Bench()
    bench.press("g", "m")
    let row = try #require(screen(of: bench.model).clickRegions.last { $0.target == .row(0) })
    bench.click(at: row.place.origin)
    #expect(bench.model.page == nil)
    #expect(bench.model.filter.text.contains("movement:"))
  }

  @Test("while something is written, no click counts")
  func writing() {
    var bench = Bench()
    bench.model.isWriting = true
    bench.click("từ chối")
    #expect(bench.effects.isEmpty && bench.model.dialogs.isEmpty)
  }
}

extension Bench {
  /// What is marked, by number.
  fileprivate var marked: [String] {
    model.list.rows.map(\.nomination.id).filter(model.selection.contains).map(\.rawValue)
  }

  /// Does something with the mouse in the cell where a text begins, the leftmost of several.
  fileprivate mutating func mouse(_ action: MouseEvent.Action, on text: String) {
    let places = lines.enumerated().compactMap { y, line in
      line.firstRange(of: text).map {
        Position(x: Columns.width(of: String(line[..<$0.lowerBound])), y: y)
      }
    }
    guard let place = places.min(by: { $0.x < $1.x }) else {
      preconditionFailure("nowhere on the screen: \(text)")
    }
    send(.mouse(MouseEvent(action, at: place)))
  }

  fileprivate mutating func click(_ text: String) {
    mouse(.press(.left), on: text)
    mouse(.release(.left), on: text)
  }

  fileprivate mutating func click(at place: Position) {
    send(.mouse(MouseEvent(.press(.left), at: place)))
    send(.mouse(MouseEvent(.release(.left), at: place)))
  }
}
