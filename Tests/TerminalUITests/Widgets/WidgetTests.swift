import TerminalUI
import Testing

@Suite("Widgets")
struct WidgetTests {
  private func rows(_ width: Int, _ height: Int = 1, _ draw: (inout Canvas) -> Void) -> [String] {
    var canvas = Canvas(size: Size(width: width, height: height))
    draw(&canvas)
    return (0..<height).map(canvas.buffer.text(ofRow:))
  }

  private let tabs = [
    TabBar.Tab(key: "1", label: "Phát hiện", count: "128"),
    TabBar.Tab(key: "2", label: "Bồi dưỡng", count: "34"),
    TabBar.Tab(label: "Tất cả"),
  ]

  @Test(
    "tabs; the active one is seen even where not all fit",
    arguments: [
      (40, 0, " 1 Phát hiện 128  2 Bồi dưỡng 34  Tất c›"),
      (50, 2, " 1 Phát hiện 128 │ 2 Bồi dưỡng 34 │ Tất cả        "),
      (20, 0, " 1 Phát hiện 128  2›"), (20, 1, "‹2 Bồi dưỡng 34  Tấ›"), (10, 2, "‹Tất cả   "),
    ])
  func tabBar(width: Int, active: Int, expected: String) {
    let shown = rows(width) { $0.draw(TabBar(tabs, active: active), in: $0.bounds) }
    #expect(shown == [expected])
  }

  @Test(
    "a footer leaves out the last hints, and pinned ones last of all",
    arguments: [
      (40, ["a", "x", "b", "?"]), (30, ["a", "x", "?"]), (20, ["a", "?"]), (13, ["?"]), (5, []),
    ])
  func footer(width: Int, expected: [String]) {
    let footer = Footer([
      .init(key: "a", text: "duyệt"), .init(key: "x", text: "từ chối"), .init(key: "b", text: "trả"),
      .init(key: "?", text: "trợ giúp", isPinned: true),
    ])
    #expect(footer.fitting(width: width).map(\.key) == expected)
  }

  @Test("the rows of a list, its focus and the cursor")
  func list() {
    var list = ListViewport(count: 9, height: 3)
    list.moveFocus(to: 4)
    var canvas = Canvas(size: Size(width: 6, height: 4))
    canvas.drawRows(of: list) { index, isFocused, row in
      row.draw("\(isFocused ? ">" : " ")hàng\(index)", at: .zero, role: .listRow)
    }
    #expect((0..<4).map(canvas.buffer.text(ofRow:)) == [" hàng2", " hàng3", ">hàng4", "      "])
    #expect(canvas.buffer.cursor == Position(x: 0, y: 2))
    #expect(canvas.buffer[Position(x: 1, y: 2)].ground == .listRowFocused)
    #expect(canvas.buffer[Position(x: 1, y: 1)].ground == .listRow)
  }

  @Test("a box covers what is below it")
  func box() {
    let shown = rows(14, 4) { canvas in
      for y in 0..<4 { canvas.draw("..............", at: Position(x: 0, y: y), role: .text) }
      canvas.drawBox(Rect(x: 1, y: 0, width: 12, height: 4), title: "Lý do") {
        $0.draw("thiếu biên bản", at: .zero, role: .boxText)
      }
    }
    #expect(shown == [".┌─ Lý do ──┐.", ".│ thiếu bi │.", ".│          │.", ".└──────────┘."])
  }

  @Test("a label and its value over several rows")
  func labelled() {
    var next = 0
    let shown = rows(16, 4) {
      next = LabelledText(label: "Đơn vị", value: "Trạm Y tế xã Tân Bình", labelWidth: 7).draw(
        into: &$0, y: 0)
    }
    #expect(shown == ["Đơn vị Trạm Y tế", "       xã Tân   ", "       Bình     ", "                "])
    #expect(next == 3)
  }

  @Test(
    "meters",
    arguments: [(0, 10, 0), (1, 10, 0), (5, 10, 4), (9, 10, 7), (10, 10, 8), (12, 10, 8), (3, 0, 0)])
  func progress(done: Int, total: Int, full: Int) {
    let shown = rows(8) { $0.draw(ProgressBar(done: done, total: total), in: $0.bounds) }
    #expect(shown == [String(repeating: "█", count: full) + String(repeating: "░", count: 8 - full)])
  }

  @Test("small bars show the latest numbers that fit")
  func sparkline() {
    #expect(rows(4) { $0.draw(Sparkline([9, 0, 1, 4, 8]), in: $0.bounds) } == [" ▁▄█"])
    #expect(rows(3) { $0.draw(Sparkline([0, 0]), in: $0.bounds) } == ["   "])
  }

  @Test("small bars beside others are measured against the greatest of all")
  func sharedSparkline() {
    #expect(rows(3) { $0.draw(Sparkline([1, 2, 4], of: 8), in: $0.bounds) } == ["▂▃▅"])
  }

  @Test(
    "a bar is as long as its number, light behind full; what there is of anything is seen",
    arguments: [
      (0, 0, 10, ""), (10, 0, 10, "████████"), (5, 0, 10, "████"), (5, 5, 10, "████░░░░"),
      (1, 0, 1000, "█"), (1, 1, 1000, "█░"), (999, 1, 1000, "███████░"), (0, 5, 10, "░░░░"), (3, 0, 0, ""),
      (20, 0, 10, "████████"),
    ])
  func bar(full: Int, light: Int, greatest: Int, expected: String) {
    let shown = rows(8) { $0.draw(Bar(full, light: light, of: greatest), in: $0.bounds) }
    #expect(shown == [expected + String(repeating: " ", count: 8 - expected.count)])
  }

  @Test(
    "a scroll bar touches an end only at that end of the list",
    arguments: [
      (0, "█│││"), (1, "│█││"), (50, "││█│"), (89, "││█│"), (90, "│││█"),
    ])
  func scrollbar(top: Int, expected: String) {
    var list = ListViewport(count: 100, height: 10)
    list.moveFocus(to: top + 9)
    if top == 0 { list.moveFocus(to: 0) }
    #expect(list.top == top)
    #expect(rows(1, 4) { $0.draw(Scrollbar(list), in: $0.bounds) }.joined() == expected)
  }

  @Test("a list that is seen whole has no scroll bar")
  func noScrollbar() {
    #expect(
      rows(1, 3) { $0.draw(Scrollbar(ListViewport(count: 3, height: 3)), in: $0.bounds) } == [" ", " ", " "])
  }
}
