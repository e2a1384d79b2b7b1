import ReviewEngine
import Testing

@Suite("Queries from nowhere")
struct QueryFuzzTests {
  private static let pieces =
    OddText.pieces + [
      "(", ")", "\"", ":", "<", ">", ">=", "<=", "..", "or", " or ", "hoặc", "sort:", "year:", "date",
      "waiting", "is:",
      "stage:", "kind:", "7d", "2026", "-03", "2026-02-30", "unit:", "subject", "\"\u{301}", ":\u{301}",
      "9999",
      "99999999999999999999",
    ]

  @Test(
    "Any text is read or refused at a place in it, and what is read can be asked", arguments: UInt64(1)...20)
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let nomination = Sample.nomination()
    let context = QueryContext(reviewer: "lan", now: Sample.minute(1))
    var read = 0
    for round in 0..<250 {
      let text = (0..<Int.random(in: 0...9, using: &generator)).reduce(into: "") { text, _ in
        text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }
      do throws(QueryError) {
        let query = try Query(parsing: text)
        let holds = query.condition.matches(nomination, in: context)
        #expect(Condition.not(query.condition).matches(nomination, in: context) != holds)
        read += 1
      } catch {
        #expect(error.length >= 1, "seed \(seed), round \(round): \(text)")
        #expect((0...text.count).contains(error.offset), "seed \(seed), round \(round): \(text)")
        #expect(error.offset + error.length <= text.count + 1, "seed \(seed), round \(round): \(text)")
      }
    }
    #expect((1..<250).contains(read), "seed \(seed): \(read) of 250 were read")
  }

  @Test(
    "Hostile length is refused or read, never trapped on",
    arguments: ["(", "-", "-(", "a or ", "((a) ", "\"", ":"])
  func long(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    #expect(throws: QueryError.self) { try Query(parsing: text + (piece == "\"" ? "\"" : "") + ")") }
  }
}
