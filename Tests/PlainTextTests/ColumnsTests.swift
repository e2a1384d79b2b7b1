import Testing

@testable import PlainText

@Suite struct TruncateTests {
  @Test(
    arguments: [
      ("Nguyễn Thị Hạnh", 20, "Nguyễn Thị Hạnh"), ("Nguyễn Thị Hạnh", 15, "Nguyễn Thị Hạnh"),
      ("Nguyễn Thị Hạnh", 14, "Nguyễn Thị Hạ…"), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
      ("abc", 1, "…"), ("abc", 0, ""), ("abc", -3, ""), ("", 5, ""), ("\u{1B}[31mred", 6, "␛[31m…"),
    ])
  func cutsAtTheColumn(_ text: String, _ columns: Int, _ want: String) {
    #expect(hex(Columns.truncate(text, to: columns, ellipsis: Cluster("…"))) == hex(want))
  }

  @Test func worksWithoutAnEllipsisAndWithOneTooWide() {
    #expect(Columns.truncate("日本語", to: 5, ellipsis: nil) == "日本")
    #expect(Columns.truncate("abc", to: 1, ellipsis: Cluster("語")) == "a")
  }

  @Test(arguments: seeds) func neverExceedsTheColumns(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<400 {
      let text = random.next()
      let columns = random.number(in: 0...20)
      let short = Columns.truncate(text, to: columns, ellipsis: Cluster("…"))
      #expect(Columns.width(of: short) <= columns, "\(hex(text)) to \(columns)")
      if Columns.width(of: text) <= columns {
        #expect(Array(Clusters(short)) == Array(Clusters(text)), "\(hex(text)) to \(columns)")
      } else if columns > 0 {
        #expect(Columns.width(of: short) >= columns - 1, "\(hex(text)) to \(columns)")
      }
    }
  }
}

@Suite struct WrapTests {
  @Test(
    arguments: [
      ("", 10, [""]), ("một hai ba", 10, ["một hai ba"]), ("một hai ba", 9, ["một hai", "ba"]),
      ("một  hai", 5, ["một", "hai"]), ("a\n\nb\r\nc", 5, ["a", "", "b", "c"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("ab cdefgh", 4, ["ab", "cdef", "gh"]), ("日本語", 5, ["日本", "語"]), ("日本", 0, ["日", "本"]),
      ("  thụt", 8, ["  thụt"]), ("cuối ", 5, ["cuối"]),
    ])
  func breaksBetweenWords(_ text: String, _ columns: Int, _ want: [String]) {
    #expect(Columns.wrap(text, to: columns).map(hex) == want.map(hex))
  }

  @Test(arguments: seeds) func losesNoClusterAndFits(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<300 {
      let text = random.next(upTo: 30)
      let columns = random.number(in: 2...12)
      let lines = Columns.wrap(text, to: columns)
      #expect(lines.allSatisfy { Columns.width(of: $0) <= columns }, "\(hex(text)) to \(columns)")
      let kept = lines.flatMap { Clusters($0).filter { $0 != .space } }
      let whole = Clusters(text).filter { $0 != .space && !["␊", "␍"].contains($0.description) }
      #expect(kept.filter { !["␊", "␍"].contains($0.description) } == whole, "\(hex(text)) to \(columns)")
    }
  }
}
