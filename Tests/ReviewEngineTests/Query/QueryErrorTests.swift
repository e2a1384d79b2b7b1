import ReviewEngine
import Testing

@Suite("Mistakes in queries")
struct QueryErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let problem: QueryError.Problem
    let offset: Int
    let length: Int

    var testDescription: String { text }

    init(_ text: String, _ problem: QueryError.Problem, _ offset: Int, _ length: Int) {
      (self.text, self.problem, self.offset, self.length) = (text, problem, offset, length)
    }
  }

  private static let structureCases: [Case] = [
    Case("\"abc", .unclosedQuote, 0, 4), Case("a unit:\"b c", .unclosedQuote, 7, 4),
    Case("a\"", .unclosedQuote, 1, 1),
    Case("(a", .unclosedParenthesis, 0, 1), Case("a (b (c)", .unclosedParenthesis, 2, 1),
    Case("a)", .strayParenthesis, 1, 1), Case("(a)) b", .strayParenthesis, 3, 1),
    Case(")", .missingOperand, 0, 1),
    Case("()", .missingOperand, 1, 1), Case("(", .missingOperand, 1, 1), Case("or", .missingOperand, 0, 1),
    Case("a or", .missingOperand, 4, 1), Case("a or  ", .missingOperand, 6, 1),
    Case("or a", .missingOperand, 0, 1),
    Case("a or or b", .missingOperand, 5, 1), Case("(a or) b", .missingOperand, 5, 1),
    Case("a hoặc", .missingOperand, 6, 1), Case("-", .missingOperand, 1, 1),
    Case("a -", .missingOperand, 3, 1),
    Case("(-)", .missingOperand, 2, 1), Case("- or a", .missingOperand, 1, 1),
    Case("-sort:id", .missingOperand, 1, 7),
    Case("-sort:id a", .missingOperand, 1, 8), Case("a or sort:id", .missingOperand, 5, 7),
    Case("sort:id or a", .missingOperand, 0, 8), Case("-(sort:id)", .missingOperand, 1, 9),
    Case("...", .nothingToFind, 0, 3), Case("a «»", .nothingToFind, 2, 2), Case("\"\"", .nothingToFind, 0, 2),
    Case("unit:", .missingOperand, 5, 1), Case("year:", .missingOperand, 5, 1),
    Case("waiting>", .missingOperand, 8, 1), Case("is:", .missingOperand, 3, 1),
    Case("unit:\"--\" a", .nothingToFind, 5, 4),
    Case("điển (unit:!", .nothingToFind, 11, 1),
    Case(String(repeating: "(", count: 101) + "a", .nestedTooDeeply, 100, 1),
    Case(String(repeating: "-", count: 101) + "a", .nestedTooDeeply, 100, 1),
  ]

  private static let nameCases: [Case] = [
    Case("feild:x", .unknownField("feild", nearest: "field"), 0, 5),
    Case("a untt:x", .unknownField("untt", nearest: "unit"), 2, 4),
    Case("(-statge:x)", .unknownField("statge", nearest: "stage"), 2, 6),
    Case("zzzzzz:x", .unknownField("zzzzzz", nearest: nil), 0, 6),
    Case(":x", .unknownField("", nearest: nil), 0, 1),
    Case("score>=80", .unknownField("score", nearest: nil), 0, 5),
    Case("7:30", .unknownField("7", nearest: nil), 0, 1),
    Case("ngườii:x", .unknownField("ngườii", nearest: nil), 0, 6),
    Case("is:pendng", .unknownValue("pendng", field: "is", nearest: "pending"), 3, 6),
    Case("stage:detct", .unknownValue("detct", field: "stage", nearest: "detect"), 6, 5),
    Case(
      "kind:\"mô hinh mơii\"", .unknownValue("mô hinh mơii", field: "kind", nearest: "mô hình mới"), 5, 14),
    Case(
      "subject-kind:collectiv", .unknownValue("collectiv", field: "subject-kind", nearest: "collective"), 13,
      9),
    Case("sort:untit", .unknownValue("untit", field: "sort", nearest: "unit"), 5, 5),
    Case("sort:untit-", .unknownValue("untit", field: "sort", nearest: "unit"), 5, 6),
    Case("sort:", .unknownValue("", field: "sort", nearest: nil), 5, 1),
    Case("a sort:-", .unknownValue("", field: "sort", nearest: nil), 7, 1),
  ]

  private static let comparisonCases: [Case] =
    [
      "unit", "subject", "is", "stage", "kind", "subject-kind", "by", "sort",
    ].map { Case("a \($0)>x", .notComparable($0), 2, $0.count) }
    + ["<", "<=", ">="].map { Case("unit\($0)x", .notComparable("unit"), 0, 4) }

  private static func malformed(_ field: String, _ comparison: String, _ value: String) -> Case {
    let examples = ["year": "year:2024..2026", "date": "date:2026-03..2026-06", "waiting": "waiting>7d"]
    return Case(
      field + comparison + value,
      .malformed(value, field: field, example: examples[field, default: "none"]),
      field.count + comparison.count, max(1, value.count))
  }

  private static let valueCases: [Case] =
    ["x", "26x", "..", "2026..2024", "2024...2026", "+202", "-5", "20260", "2024..x", "x..2024", "２０２６"]
    .map { malformed("year", ":", $0) }
    + [malformed("year", ">", "2024..2026"), malformed("year", ">", "9999"), malformed("year", "<", "0")]
    + [
      "x", "..", "2026-13", "2026-00", "30/2/2026", "2026-02-30", "26", "999", "12026", "0000", "+026",
      "2026-+3",
      "2026-06..2026-03", "2026-", "-2026", "2026-03-", "8/3/26",
    ].map { malformed("date", ":", $0) }
    + [
      malformed("date", ">", "9999"), malformed("date", "<", "0001-01-01"), malformed("date", ">=", "2026.."),
    ]
    + ["7", "d", "7x", "+7d", "-7d", "7 d", "100001d", "99999999999999999999d", "7D", "1.5d"]
    .filter { !$0.contains(" ") }.map { malformed("waiting", ">", $0) }

  @Test("Structure", arguments: structureCases)
  func structure(item: Case) { check(item) }
  @Test("Unknown names, and the nearest known one", arguments: nameCases)
  func names(item: Case) { check(item) }
  @Test("What cannot be compared", arguments: comparisonCases)
  func comparisons(item: Case) { check(item) }
  @Test("Values of the wrong form", arguments: valueCases)
  func values(item: Case) { check(item) }

  private func check(_ item: Case) {
    #expect(throws: QueryError(item.problem, offset: item.offset, length: item.length)) {
      try Query(parsing: item.text)
    }
  }

  @Test("What is just not too deep is read", arguments: ["(", "-"])
  func deepEnough(opening: String) throws {
    let text =
      String(repeating: opening, count: 99) + "a" + (opening == "(" ? String(repeating: ")", count: 99) : "")
    _ = try Query(parsing: text)
  }

  @Test("The sentence counts columns from 1, in both languages")
  func sentences() {
    let problems: [QueryError.Problem] = [
      .unclosedQuote, .unclosedParenthesis, .strayParenthesis, .nestedTooDeeply, .missingOperand,
      .nothingToFind,
      .unknownField("feild", nearest: "field"), .unknownField("x", nearest: nil),
      .unknownValue("v", field: "is", nearest: "w"), .unknownValue("v", field: "is", nearest: nil),
      .malformed("v", field: "year", example: "year:2026"), .notComparable("unit"),
    ]
    let sentences = problems.map { QueryError($0, offset: 4, length: 2).sentence }
    #expect(sentences.allSatisfy { $0.vi.hasPrefix("cột 5: ") && $0.en.hasPrefix("column 5: ") })
    #expect(sentences.allSatisfy { $0.vi.count > 10 && $0.en.count > 13 })
    #expect(Set(sentences).count == problems.count)
    let nearest = QueryError(.unknownField("feild", nearest: "field"), offset: 0, length: 5).sentence
    #expect(nearest.vi.contains("«field»") && nearest.en.contains("“field”"))
    let unknown = QueryError(.unknownField("x", nearest: nil), offset: 0, length: 1).sentence
    #expect(!unknown.en.contains("did you mean") && !unknown.vi.contains("có phải"))
  }

  @Test("A mistake is at least one character long")
  func length() {
    #expect(QueryError(.unclosedQuote, offset: 0, length: 0).length == 1)
  }
}
