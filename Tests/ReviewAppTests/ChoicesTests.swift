import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("What a person chooses")
struct ChoicesTests {
  @Test("o sorts, the same key again turns round, and it is kept for the next time")
  func sorting() {
    var bench = Bench()
    bench.press("o", "3")
    #expect(bench.model.order == Order(.subject))
    #expect(bench.effects.contains(.keepChoices(Choices(order: Order(.subject), hasSeenTour: true))))
    bench.press("o", "3")
    #expect(bench.model.order == Order(.subject, isDescending: true))
    bench.press("o", "1")
    #expect(bench.model.order == .queue && bench.model.choices.order == nil)
  }

  @Test("an order chosen after a filter that names one counts, until the filter is typed in again")
  func sortingAfterFilter() {
    var bench = Bench(filter: "sort:id")
    #expect(bench.model.order == Order(.id))
    bench.press("o", "5")
    #expect(bench.model.order == Order(.unit))
    bench.press("/", "x")
    #expect(bench.model.order == Order(.id))
  }

  @Test("sorting keeps the row with the focus")
  func sortingKeepsRow() {
    var bench = Bench()
    bench.press("j", "j")
    let before = bench.focusedID
    bench.press("o", "3")
    #expect(bench.focusedID == before)
  }

  @Test("columns are switched and moved; what was chosen is shown, and 0 goes back to the ones that suit")
  func columns() {
    var bench = Bench(size: Size(width: 140, height: 30))
    bench.press("O", "Space", "Enter")
    #expect(bench.model.choices.columns?.contains(.id) == false)
    #expect(!bench.lines.contains { $0.contains("Mã ") })
    bench.press("O", "J", "Enter")
    #expect(bench.model.choices.columns?.first != .subject)
    bench.press("O", "0")
    #expect(bench.model.choices.columns == nil)
  }

  @Test(
    "columns never overlap nor leave the list, whatever is chosen",
    arguments: [20, 40, 57, 80, 140, 300],
    [nil, [.id], Array(ListColumn.allCases), Array(ListColumn.allCases.reversed())])
  func columnLayout(width: Int, choice: [ListColumn]?) {
    let layout = ListColumns(width: width, tab: .everything, choice: choice, rows: [])
    #expect(!layout.places.isEmpty)
    var end = 0
    for place in layout.places.map(\.place) {
      #expect(place.lowerBound >= end)
      end = place.upperBound
    }
    #expect(end <= width || layout.places.count == 1)
  }

  @Test("a filtered list is saved as a tab with its own key and live count; it is removed again")
  func views() {
    var bench = Bench(filter: "y tế")
    let shown = bench.shownIDs
    bench.press("V")
    bench.type(" của tôi")
    bench.press("Enter")
    #expect(bench.model.tab == .view(bench.model.choices.views[0]))
    #expect(bench.model.choices.views[0].name == "y tế của tôi")
    #expect(bench.model.choices.views[0].text == "(stage:detect) (y tế)")
    #expect(bench.shownIDs == shown)
    #expect(bench.lines[1].contains("5 y tế của tôi \(shown.count)"))
    bench.press("1", "a")
    bench.press("5")
    #expect(bench.model.count(of: bench.model.tab) == bench.shownIDs.count)
    bench.press("Alt+v")
    #expect(bench.model.tab == .everything && bench.model.choices.views.isEmpty)
    bench.press("5")
    #expect(bench.statusLine.contains("V"))
  }

  @Test("what cannot be saved as a tab says why")
  func saveObstacles() {
    var bench = Bench()
    bench.press("V")
    #expect(bench.statusLine == "! Hãy lọc danh sách trước, rồi lưu thành thẻ")
    bench.press("Alt+v")
    #expect(bench.statusLine == "! Thẻ đang xem không phải thẻ đã lưu")
  }

  @Test("the preview goes below, right, over the whole width, and away")
  func preview() {
    var bench = Bench(size: Size(width: 120, height: 40))
    #expect(Layout(bench.model).divider.width == 1)
    bench.press("P")
    #expect(Layout(bench.model).divider.height == 1)
    bench.press("+")
    #expect(!Layout(bench.model).isListShown && Layout(bench.model).preview.width == 120)
    let before = bench.focusedID
    bench.press("j")
    #expect(bench.focusedID != before)
    bench.press("+", "p")
    #expect(Layout(bench.model).preview.isEmpty && Layout(bench.model).isListShown)
  }

  @Test("the settings show what is chosen, and change it in place")
  func settings() {
    var bench = Bench(size: Size(width: 120, height: 40))
    bench.press("g", "s")
    #expect(bench.lines.contains { $0.contains("Thiết lập") })
    bench.press("Enter")
    #expect(bench.model.setting.language == .english && bench.lines.contains { $0.contains("Settings") })
    bench.press("Enter", "j", "j", "j", "j", "Enter")
    #expect(!bench.model.choices.isPreviewShown && bench.model.dialogs.count == 1)
    bench.press("k", "k", "k", "Enter", "j", "Enter")
    #expect(bench.model.setting.theme == "light" && bench.model.dialogs.count == 1)
    bench.press("Esc")
    #expect(bench.model.dialogs.isEmpty)
  }
}
