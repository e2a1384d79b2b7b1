import TerminalUI
import Testing

@Suite("Cutting rectangles")
struct RectSplitTests {
  @Test(
    "rows get what they ask for, top first",
    arguments: [
      ([Extent.fixed(1), .flexible, .fixed(2)], 10, [1, 7, 2]),
      ([.flexible(weight: 2), .flexible(weight: 1)], 9, [6, 3]),
      ([.flexible, .flexible, .flexible], 10, [4, 3, 3]),
      ([.fixed(3), .fixed(3), .fixed(3)], 7, [3, 3, 1]),
      ([.fixed(3), .flexible], 2, [2, 0]),
      ([.fixed(-4), .flexible(weight: 0)], 5, [0, 5]),
      ([], 5, []),
    ])
  func rows(extents: [Extent], height: Int, expected: [Int]) {
    #expect(Rect(x: 2, y: 3, width: 8, height: height).rows(extents).map(\.height) == expected)
  }

  @Test("columns leave the gap free between them")
  func columnsWithGap() {
    let columns = Rect(x: 5, y: 1, width: 20, height: 2).columns([.flexible, .fixed(6)], gap: 1)
    #expect(columns == [Rect(x: 5, y: 1, width: 13, height: 2), Rect(x: 19, y: 1, width: 6, height: 2)])
  }

  @Test("pieces never overlap nor leave the rectangle", arguments: [1, 2, 3, 4, 5] as [UInt64])
  func piecesStayInside(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let whole = Rect(x: 3, y: 0, width: Int.random(in: 0...30, using: &random), height: 1)
      let extents = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        Bool.random(using: &random)
          ? Extent.fixed(Int.random(in: 0...12, using: &random))
          : .flexible(weight: Int.random(in: 1...4, using: &random))
      }
      let gap = Int.random(in: 0...2, using: &random)
      let pieces = whole.columns(extents, gap: gap)
      var edge = whole.minX
      for piece in pieces {
        #expect(piece.minX >= edge && piece.maxX <= whole.maxX, "seed \(seed): \(extents) in \(whole.width)")
        edge = piece.maxX
      }
      if gap == 0, extents.contains(where: { if case .flexible = $0 { true } else { false } }) {
        #expect(pieces.map(\.width).reduce(0, +) == whole.width, "seed \(seed): \(extents)")
      }
    }
  }

  @Test("a centred rectangle never grows beyond its room")
  func centred() {
    let room = Rect(x: 10, y: 10, width: 20, height: 5)
    #expect(room.centered(Size(width: 10, height: 3)) == Rect(x: 15, y: 11, width: 10, height: 3))
    #expect(room.centered(Size(width: 50, height: 50)) == room)
  }

  @Test("rectangles that do not meet have an empty intersection")
  func apart() {
    let one = Rect(x: 0, y: 0, width: 3, height: 3)
    #expect(one.intersection(Rect(x: 5, y: 0, width: 3, height: 3)).isEmpty)
    #expect(one.intersection(Rect(x: 2, y: 1, width: 9, height: 9)) == Rect(x: 2, y: 1, width: 1, height: 2))
  }
}
