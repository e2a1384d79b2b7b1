import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("Tables of pages")
struct PageTableTests {
  private static func table(_ columns: [PageColumn], _ rows: [[String]], isWrapped: Bool = false) -> PageTable
  {
    PageTable(
      heading: "Bảng", columns: columns,
      rows: rows.map { PageRow(cells: $0.map { .text($0) }, isWrapped: isWrapped) })
  }

  private static let counted = table(
    [
      PageColumn(title: "tên", width: .rest(least: 10)), .number("tất cả"), .number("chờ", rank: 1),
      .number("trả lại", rank: 3), .number("xong", rank: 2),
    ], [["Trạm Y tế", "12", "3", "1", "8"]])

  @Test(
    "Where there is little room the columns of the highest rank go first, and the rest takes what is left",
    arguments: [
      (60, [0, 1, 2, 3, 4], 28), (42, [0, 1, 2, 3, 4], 10), (41, [0, 1, 2, 4], 18), (32, [0, 1, 2], 15),
      (24, [0, 1], 12), (20, [0, 1], 8),
    ])
  func columns(width: Int, shown: [Int], rest: Int) {
    let places = Self.counted.places(on: width)
    #expect(places.map(\.column) == shown)
    #expect(places.first?.rect.width == rest)
  }

  @Test("Columns stand side by side and end before the edge, at any width", arguments: 0...130)
  func bounds(width: Int) {
    let places = Self.counted.places(on: width)
    for (left, right) in zip(places, places.dropFirst()) { #expect(left.rect.maxX + 2 == right.rect.minX) }
    if width >= 18, let last = places.last { #expect(last.rect.maxX <= width - 2) }
  }

  @Test("A text that is too long goes on in further lines where the row allows it")
  func wrapping() {
    let columns = [PageColumn(width: .fixed(6)), PageColumn(width: .rest(least: 8))]
    let cells = [["Việc", "kiểm phiếu, chín đồng ý"]]
    let view = TableRowView(Self.table(columns, cells, isWrapped: true), width: 24)
    #expect(PageTable.height(of: view.table.rows[0], in: view.places) == 2)
    let plain = TableRowView(Self.table(columns, cells), width: 24)
    #expect(PageTable.height(of: plain.table.rows[0], in: plain.places) == 1)
  }

  @Test("Panes stand side by side where there is room for that, else one below the other")
  func panes() {
    let panes = [[Self.counted], [Self.counted]]
    let wide = PageLayout(panes, width: PageLayout.wide)
    #expect(wide.height == 2 && wide.edges.count == 1)
    let narrow = PageLayout(panes, width: PageLayout.wide - 1)
    #expect(narrow.height == 5 && narrow.edges.isEmpty)
  }

  @Test(
    "Scrolling shows the heading with the first row of a table and its note with the last, and moves no more than it must",
    arguments: [(0, 0, 0), (2, 0, 0), (3, 0, 1), (4, 0, 2), (9, 6, 8), (9, 0, 8), (5, 6, 6), (0, 6, 0)])
  func scrolling(focus: Int, from top: Int, to expected: Int) {
    var table = Self.table([PageColumn(width: .rest(least: 4))], (0..<10).map { ["\($0)"] })
    table.note = "và một dòng nữa"
    #expect(PageLayout([[table]], width: 40).top(from: top, focus: focus, height: 4) == expected)
  }
}
