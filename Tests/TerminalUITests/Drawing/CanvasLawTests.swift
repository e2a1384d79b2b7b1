import PlainText
import TerminalUI
import Testing

@Suite("Laws of drawing")
struct CanvasLawTests {
  /// Draws something anywhere, also far outside.
  private func drawSomething(on canvas: inout Canvas, _ random: inout SeededGenerator, depth: Int = 0) {
    let position = Position(x: .random(in: -6...20, using: &random), y: .random(in: -3...9, using: &random))
    let part = Rect(
      x: position.x, y: position.y, width: .random(in: 0...14, using: &random),
      height: .random(in: 0...8, using: &random))
    let text = (0..<4).compactMap { _ in samplePieces.randomElement(using: &random) }.joined()
    switch Int.random(in: 0..<7, using: &random) {
    case 0: canvas.draw(text, at: position, role: .title)
    case 1: canvas.draw(text, in: part, role: .status, alignment: .trailing)
    case 2: canvas.fill(part, role: .box)
    case 3: canvas.frame(part, role: .border)
    case 4: canvas.placeCursor(at: position)
    case 5: canvas.draw("日", at: position, role: .match)
    default:
      guard depth < 3 else { return }
      canvas.within(part) { inner in
        for _ in 0..<3 { drawSomething(on: &inner, &random, depth: depth + 1) }
      }
    }
  }

  @Test(
    "nothing lands outside of the window, and no wide cluster is torn",
    arguments: 1...40 as ClosedRange<UInt64>)
  func staysInside(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var canvas = Canvas(size: Size(width: 16, height: 7))
    canvas.draw("日本語日本語日本", at: Position(x: 0, y: 2), role: .muted)
    let before = canvas.buffer
    let window = Rect(x: 4, y: 1, width: 7, height: 4)
    canvas.within(window) { inner in
      for _ in 0..<30 { drawSomething(on: &inner, &random) }
    }
    for y in 0..<7 {
      #expect(canvas.buffer.tornColumns(ofRow: y) == [], "seed \(seed)")
      for x in 0..<16 where !window.contains(Position(x: x, y: y)) {
        // The other half of a wide cluster across the edge may become a space; nothing else changes.
        let (old, new) = (before[Position(x: x, y: y)], canvas.buffer[Position(x: x, y: y)])
        let neighbours = x == window.minX - 1 || x == window.maxX
        #expect(
          old == new || (neighbours && new.cluster == .space && new.role == old.role),
          "seed \(seed) \(x),\(y)")
      }
    }
    if let cursor = canvas.buffer.cursor { #expect(window.contains(cursor), "seed \(seed)") }
  }

  @Test("the changes, applied to the old screen, give the new one", arguments: 1...40 as ClosedRange<UInt64>)
  func changes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var canvas = Canvas(size: Size(width: 18, height: 6))
    for _ in 0..<12 { drawSomething(on: &canvas, &random) }
    let old = canvas.buffer
    for _ in 0..<Int.random(in: 0...6, using: &random) { drawSomething(on: &canvas, &random) }
    let new = canvas.buffer
    var cells = old.cells
    for run in new.changes(since: old) {
      #expect(new[run].first?.isContinuation == false, "seed \(seed): a run begins inside a cluster")
      #expect(
        run.columns.upperBound == 18 || !new.cells[run.y * 18 + run.columns.upperBound].isContinuation,
        "seed \(seed)")
      for (x, cell) in zip(run.columns, new[run]) { cells[run.y * 18 + x] = cell }
    }
    #expect(cells == new.cells, "seed \(seed)")
  }

  @Test("equal screens have no changes; another size changes every row")
  func noChanges() {
    let one = Buffer(size: Size(width: 3, height: 2))
    #expect(one.changes(since: one).isEmpty)
    #expect(one.changes(since: Buffer(size: Size(width: 2, height: 2))).map(\.columns) == [0..<3, 0..<3])
  }

  @Test("only what changed is a run")
  func runs() {
    var canvas = Canvas(size: Size(width: 10, height: 1))
    canvas.draw("abcdefghij", at: .zero, role: .text)
    let old = canvas.buffer
    canvas.draw("X", at: Position(x: 2, y: 0), role: .text)
    canvas.draw("YZ", at: Position(x: 6, y: 0), role: .text)
    #expect(canvas.buffer.changes(since: old).map(\.columns) == [2..<3, 6..<8])
  }
}
