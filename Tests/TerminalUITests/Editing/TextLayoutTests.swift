import PlainText
import TerminalUI
import Testing

@Suite("Text layout")
struct TextLayoutTests {
  private func rows(_ text: String, _ columns: Int) -> [String] {
    let letters = Array(text)
    return TextLayout(letters, columns: columns).rows.map { String(letters[$0]) }
  }

  @Test(
    "rows",
    arguments: [
      ("", 5, [""]), ("một hai ba", 7, ["một hai ", "ba"]), ("một hai ba", 6, ["một ", "hai ba"]),
      ("a\n\nb", 5, ["a", "", "b"]), ("abcdefg", 3, ["abc", "def", "g"]), ("日本語", 4, ["日本", "語"]),
      ("ab abcdef", 4, ["ab ", "abcd", "ef"]), ("a\n", 5, ["a", ""]),
    ])
  func table(text: String, columns: Int, expected: [String]) {
    #expect(rows(text, columns) == expected)
  }

  @Test(
    "the rows are those of Columns.wrap, and hold every letter once", arguments: 1...60 as ClosedRange<UInt64>
  )
  func laws(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = [
      "một", "điển hình", "x", "日本", "nghiêng", "\n", "người", "e\u{323}\u{302}", "(ba)", "vận-động",
    ]
    var text = "đầu"
    for _ in 0..<Int.random(in: 0...25, using: &random) {
      let separator = ["", " ", " ", "  "].randomElement(using: &random) ?? ""
      text += separator + (words.randomElement(using: &random) ?? "")
    }
    // A line that begins with blanks is where the two differ: here the blanks have to stand somewhere.
    text = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.drop { $0 == " " }) }.joined(separator: "\n")
    let columns = Int.random(in: 2...30, using: &random)
    let letters = Array(text)
    let layout = TextLayout(letters, columns: columns)
    let lines = layout.rows.map { row in
      String(String(letters[row]).reversed().drop { $0 == " " }.reversed())
    }
    let wrapped = Columns.wrap(text, to: columns).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    #expect(lines == wrapped, "seed \(seed), \(columns) columns")
    let held = layout.rows.map(\.count).reduce(0, +) + letters.count { $0 == "\n" }
    #expect(held == letters.count, "seed \(seed)")
    for index in 0...letters.count {
      let place = layout.position(of: index)
      #expect(layout.rows.indices.contains(place.y) && (0...columns).contains(place.x), "seed \(seed)")
      if place.x < columns {
        #expect(layout.index(row: place.y, column: place.x) == index, "seed \(seed), letter \(index)")
      }
    }
  }
}
