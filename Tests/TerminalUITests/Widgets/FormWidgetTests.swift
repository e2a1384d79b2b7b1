import PlainText
import Testing

@testable import TerminalUI

@Suite("Widgets of forms")
struct FormWidgetTests {
  private func draw(_ widget: some Widget, width: Int, height: Int, glyphs: Glyphs = .unicode) -> Buffer {
    var canvas = Canvas(size: Size(width: width, height: height), glyphs: glyphs)
    canvas.draw(widget, in: canvas.bounds)
    return canvas.buffer
  }

  private func rows(_ screen: Buffer) -> [String] {
    (0..<screen.size.height).map { String(screen.text(ofRow: $0).reversed().drop { $0 == " " }.reversed()) }
  }

  @Test("a long text wraps, and the cursor stands where typing goes")
  func area() {
    let editor = TextEditor("Mười lăm năm vận động người dân", isMultiline: true)
    #expect(TextArea.rows(of: editor, columns: 13) == 3)
    let screen = draw(TextArea(editor, isFocused: true), width: 13, height: 3)
    #expect(rows(screen) == ["Mười lăm năm", "vận động", "người dân"])
    #expect(screen.cursor == Position(x: 9, y: 2))
    #expect(draw(TextArea(editor, isFocused: false), width: 13, height: 3).cursor == nil)
  }

  @Test("a full row leaves a column for the cursor behind it")
  func fullRow() {
    let screen = draw(TextArea(TextEditor("abcd", isMultiline: true), isFocused: true), width: 5, height: 1)
    #expect(rows(screen) == ["abcd"] && screen.cursor == Position(x: 4, y: 0))
  }

  @Test("an empty field shows its placeholder; what is selected looks so in every row it spans")
  func placeholderAndSelection() throws {
    let empty = draw(
      TextArea(TextEditor(isMultiline: true), placeholder: "dd/mm/yyyy", isFocused: true), width: 12,
      height: 1)
    #expect(rows(empty) == ["dd/mm/yyyy"] && empty.cursor == .zero)
    var editor = TextEditor("một hai\nba", isMultiline: true)
    editor.selectAll()
    let screen = draw(TextArea(editor, isFocused: true), width: 9, height: 2)
    for (x, y, isSelected) in [(0, 0, true), (6, 0, true), (7, 0, false), (1, 1, true), (2, 1, false)] {
      #expect((screen[Position(x: x, y: y)].role == .formSelection) == isSelected, "\(x),\(y)")
    }
  }

  @Test("terms flow over rows, with the cursor on the mark of the one that the keys act on")
  func options() {
    let terms = ["giữ vững", "tốt hơn", "yếu, cần giúp"]
    #expect(OptionFlow.rows(of: terms, columns: 26) == 2)
    let one = draw(OptionFlow(terms, chosen: [1], isMultiple: false, focus: 2), width: 26, height: 2)
    #expect(rows(one) == ["( ) giữ vững  (●) tốt hơn", "( ) yếu, cần giúp"])
    #expect(one.cursor == Position(x: 1, y: 1))
    let many = draw(
      OptionFlow(terms, chosen: [0, 2], isMultiple: true, focus: nil), width: 60, height: 1, glyphs: .ascii)
    #expect(rows(many) == ["[v] giữ vững  [ ] tốt hơn  [v] yếu, cần giúp"] && many.cursor == nil)
  }

  @Test("up and down go to the nearest term of the next row")
  func neighbours() {
    let terms = ["aaaa", "bbbb", "cccc", "dd"]
    let go = { OptionFlow.neighbour(of: $0, rows: $1, options: terms, columns: 19) }
    #expect(go(0, 1) == 2 && go(1, 1) == 3 && go(3, -1) == 1 && go(0, -1) == nil && go(2, 1) == nil)
  }

  @Test("a term wider than the field is cut to it")
  func wideOption() {
    let screen = draw(
      OptionFlow(["a", "rất rất dài"], chosen: [], isMultiple: false, focus: nil), width: 9, height: 2)
    #expect(rows(screen) == ["( ) a", "( ) rất …"])
  }

  @Test("a table shows its rows under the columns' names, and a line to add one")
  func table() {
    let table = RowTable(
      titles: ["Ngày", "Kết quả"], rows: [["08/03/2026", "tốt hơn"], ["08/06/2026", "giữ\nvững"]],
      adding: "+ thêm dòng", focus: 1)
    let screen = draw(table, width: 30, height: RowTable.height(rows: 2))
    #expect(
      rows(screen) == [
        "  Ngày        Kết quả", "1 08/03/2026  tốt hơn", "2 08/06/2026  giữ vững", "+ thêm dòng",
      ])
    #expect(screen.cursor == Position(x: 0, y: 2))
    let empty = draw(
      RowTable(titles: ["Ngày"], rows: [], adding: "+ thêm dòng", focus: 0), width: 20,
      height: RowTable.height(rows: 0))
    #expect(rows(empty) == ["+ thêm dòng"] && empty.cursor == .zero)
  }

  @Test("where there is little room the widest columns give way, and what is asked for fits")
  func widths() {
    let rows = [["08/03/2026", String(repeating: "x", count: 60), "tốt hơn"]]
    for room in 15...90 {
      let widths = RowTable.widths(titles: ["Ngày", "Nội dung", "Kết quả"], rows: rows, room: room)
      #expect(widths.reduce(4, +) <= max(room, 13), "room \(room): \(widths)")
      if room >= 40 { #expect(widths[0] == 10 && widths[2] == 7, "room \(room): \(widths)") }
    }
  }
}
