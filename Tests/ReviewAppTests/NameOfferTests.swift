import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("Names offered in forms")
struct NameOfferTests {
  private func bench(size: Size = Size(width: 100, height: 24)) -> Bench {
    Bench(size: size, policy: .withNames)
  }

  private func mentor(_ bench: Bench) -> String? {
    guard case .text(let editor)? = bench.model.form?.input else { return nil }
    return editor.text
  }

  @Test("names appear while typing; the arrow keys choose one, Enter takes it, and it is saved")
  func take() throws {
    var bench = bench()
    bench.press("e")
    #expect(bench.model.form?.offer == nil, "nothing is offered before something is typed")
    bench.type("ng")
    let names = try #require(bench.model.form?.offer).names
    #expect(names.count > 1 && bench.lines.contains { $0.contains(names[1]) })
    bench.press("↓", "↓", "Enter")
    #expect(mentor(bench) == names[1] && bench.model.form?.offer == nil)
    #expect(bench.model.form?.focused?.id == "mentor", "what was taken can still be changed")
    bench.press("^S")
    #expect(bench.world.nominations.contains { $0.forms["detect.mentor"] == names[1] })
  }

  @Test("typing goes on beside the names; without choosing, Enter and Tab keep what was typed")
  func goOn() {
    var bench = bench()
    bench.press("e")
    bench.type("ng")
    bench.press("Enter")
    #expect(bench.model.form?.focused?.id == "unit" && bench.model.form?.offer == nil)
    bench.type("tr")
    #expect(bench.model.form?.offer != nil)
    let request = bench.model.form?.offer?.request
    bench.press("Esc")
    #expect(bench.model.form?.offer == nil && bench.model.dialogs.isEmpty, "Esc takes the list away only")
    if let request { bench.send(.names(["Trạm"], for: request)) }
    #expect(bench.model.form?.offer == nil, "what comes late for it is not wanted either")
    bench.type("z")
    #expect(mentor(bench) == "trz" && bench.model.form?.offer == nil)
    bench.press("Tab", "^N")
    #expect(bench.model.form?.focused?.id == "place")
    #expect(bench.statusLine.contains("không có tên để gợi ý"))
  }

  @Test("^N offers what is known before anything is typed, and ↑ goes back to the field")
  func asked() {
    var bench = bench()
    bench.press("e", "^N")
    #expect(bench.model.form?.offer?.names.count == 4 && bench.model.form?.offer?.chosen == nil)
    bench.press("^N", "↓", "↑", "↑")
    #expect(bench.model.form?.offer?.chosen == nil)
    bench.press("↓")
    #expect(bench.model.focusWords?.contains(bench.model.form?.offer?.names[0] ?? "-") == true)
  }

  @Test("an answer that comes late is not for what stands in the field by now")
  func late() throws {
    var bench = bench()
    bench.press("e")
    bench.type("n")
    let request = try #require(bench.model.form?.nameRequest(isAsked: false))
    bench.type("g")
    let offer = bench.model.form?.offer
    bench.send(.names(["Nam"], for: request))
    #expect(bench.model.form?.offer == offer)
    bench.press("Tab")
    bench.send(.names(["Nam"], for: request))
    #expect(bench.model.form?.offer == nil)
  }

  @Test("names that are found later join the others, but not under the one that is being chosen")
  func inParts() throws {
    var bench = bench()
    bench.press("e")
    bench.type("n")
    let request = try #require(bench.model.form?.nameRequest(isAsked: false))
    bench.send(.names(["Nam"], for: request))
    bench.send(.names(["Nam", "Năm"], for: request))
    #expect(bench.model.form?.offer?.names == ["Nam", "Năm"])
    bench.press("↓")
    bench.send(.names(["Ngân"], for: request))
    #expect(bench.model.form?.offer?.names == ["Nam", "Năm"])
    bench.press("Enter")
    bench.send(.names(["Ngân"], for: request))
    #expect(mentor(bench) == "Nam" && bench.model.form?.offer == nil)
  }

  @Test("a name can be clicked")
  func click() throws {
    var bench = bench()
    bench.press("e")
    bench.type("ng")
    let names = try #require(bench.model.form?.offer).names
    let row = try #require(bench.lines.lastIndex { $0.contains(names[0]) })
    let position = Position(x: 20, y: row)
    bench.send(.mouse(MouseEvent(.press(.left), at: position)))
    bench.send(.mouse(MouseEvent(.release(.left), at: position)))
    #expect(mentor(bench) == names[0])
  }

  @Test("on the smallest screen the list stays within it", arguments: [10, 11, 12, 24])
  func small(height: Int) {
    var bench = bench(size: Size(width: 40, height: height))
    bench.press("e", "Tab")
    bench.type("tr")
    bench.press("↓", "↓")
    let chosen = bench.model.form?.offer.flatMap { offer in offer.chosen.map { offer.names[$0] } } ?? "-"
    #expect(bench.lines.contains { $0.contains(chosen.prefix(20)) })
    #expect(bench.lines.count == height)
  }
}
