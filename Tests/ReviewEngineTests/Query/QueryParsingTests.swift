import ReviewEngine
import Testing

@Suite("Reading queries")
struct QueryParsingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let condition: Condition
    var order: Order?

    var testDescription: String { text }

    init(_ text: String, _ condition: Condition, order: Order? = nil) {
      (self.text, self.condition, self.order) = (text, condition, order)
    }
  }

  private static func pattern(_ text: String, quoted: Bool = false) -> TextPattern {
    guard let pattern = TextPattern(text, isOpenEnded: !quoted) else {
      preconditionFailure("\(text) has no word.")
    }
    return pattern
  }

  private static func word(_ text: String) -> Condition { .text(pattern(text)) }
  private static func phrase(_ text: String) -> Condition { .text(pattern(text, quoted: true)) }

  private static func dates(_ first: String, _ last: String) -> Condition {
    .date(Sample.day(first)...Sample.day(last))
  }

  private static let wordCases: [Case] = [
    Case("", .everything), Case("  \t\n", .everything), Case("hạnh", word("hạnh")),
    Case("điển hình", .all([word("điển"), word("hình")])), Case("\"điển hình\"", phrase("điển hình")),
    Case("y-tế", word("y-tế")), Case("2026-0042", word("2026-0042")),
    Case("a\"b c\"", .all([word("a"), phrase("b c")])), Case("organ", word("organ")),
    Case("hoặcx", word("hoặcx")), Case("\"or\"", phrase("or")), Case("Or", word("Or")),
  ]

  private static let structureCases: [Case] = [
    Case("a or b", .any([word("a"), word("b")])), Case("a OR b", .any([word("a"), word("b")])),
    Case("a hoặc b", .any([word("a"), word("b")])),
    Case("a hoa\u{323}\u{306}c b", .any([word("a"), word("b")])),
    Case("a b or c", .any([.all([word("a"), word("b")]), word("c")])),
    Case("a or b or c", .any([word("a"), word("b"), word("c")])),
    Case("a (b or c)", .all([word("a"), .any([word("b"), word("c")])])), Case("(a)", word("a")),
    Case("((a))", word("a")), Case("(a)(b)", .all([word("a"), word("b")])),
    Case("(a or(b c))", .any([word("a"), .all([word("b"), word("c")])])), Case("-a", .not(word("a"))),
    Case("- a", .not(word("a"))), Case("--a", .not(.not(word("a")))),
    Case("-(a or b)", .not(.any([word("a"), word("b")]))),
    Case("a -b c", .all([word("a"), .not(word("b")), word("c")])),
    Case("-\"a b\" or -is:mine", .any([.not(phrase("a b")), .not(.flag(.mine))])),
    Case("-unit:x", .not(.field(.unit, pattern("x")))),
    Case(
      "((a or b) (c or -d))",
      .all([.any([word("a"), word("b")]), .any([word("c"), .not(word("d"))])])),
  ]

  private static let fieldCases: [Case] =
    QueryField.allCases.map { Case("\($0.rawValue):x", .field($0, pattern("x"))) }
    + Flag.allCases.map { Case("is:\($0.rawValue)", .flag($0)) }
    + Stage.allCases.map { Case("stage:\($0.id)", .stage($0)) }
    + Stage.allCases.map { Case("stage:\($0.rawValue)", .stage($0)) }
    + ExemplarKind.allCases.map { Case("kind:\($0.rawValue)", .kind($0)) }
    + ExemplarKind.allCases.map { Case("kind:\"\($0.label.vi)\"", .kind($0)) }
    + ExemplarKind.allCases.map { Case("kind:\"\($0.label.en)\"", .kind($0)) }
    + ExemplarKind.allCases.map { Case("kind:\"\($0.shortLabel.vi)\"", .kind($0)) }
    + SubjectKind.allCases.map { Case("subject-kind:\($0.rawValue)", .subjectKind($0)) }
    + SubjectKind.allCases.map { Case("subject-kind:\"\($0.label.vi)\"", .subjectKind($0)) }
    + [
      Case("kind:\"MO HINH MOI\"", .kind(.newModel)), Case("is:PENDING", .flag(.pending)),
      Case("field:\"y tế\"", .field(.field, pattern("y tế", quoted: true))),
      Case("unit:a:b", .field(.unit, pattern("a:b"))), Case("unit:a<b", .field(.unit, pattern("a<b"))),
    ]

  private static let rangeCases: [Case] = [
    Case("year:2026", .year(2026...2026)), Case("year:2024..2026", .year(2024...2026)),
    Case("year:2024..", .year(2024...9999)), Case("year:..2024", .year(0...2024)),
    Case("year>2024", .year(2025...9999)), Case("year>=2024", .year(2024...9999)),
    Case("year<2024", .year(0...2023)), Case("year<=2024", .year(0...2024)),
    Case("year:\"2024\"", .year(2024...2024)), Case("date:2026-03-08", dates("2026-03-08", "2026-03-08")),
    Case("date:8/3/2026", dates("2026-03-08", "2026-03-08")),
    Case("date:2024-02", dates("2024-02-01", "2024-02-29")),
    Case("date:2026", dates("2026-01-01", "2026-12-31")),
    Case("date:2026-03..2026-06", dates("2026-03-01", "2026-06-30")),
    Case("date:1/3/2026..2026-06", dates("2026-03-01", "2026-06-30")),
    Case("date:2026..", dates("2026-01-01", "9999-12-31")),
    Case("date:..2026-03", dates("0001-01-01", "2026-03-31")),
    Case("date>2026-03", dates("2026-04-01", "9999-12-31")),
    Case("date>=2026-03", dates("2026-03-01", "9999-12-31")),
    Case("date<2026-03", dates("0001-01-01", "2026-02-28")),
    Case("date<=2026-03", dates("0001-01-01", "2026-03-31")),
    Case("waiting>7d", .waiting(.greater, .days(7))),
    Case("waiting>=36h", .waiting(.greaterOrEqual, .hours(36))),
    Case("waiting<2w", .waiting(.less, .days(14))), Case("waiting<=0d", .waiting(.lessOrEqual, .days(0))),
    Case("waiting:7d", .waiting(.greaterOrEqual, .days(7))),
    Case("waiting>100000w", .waiting(.greater, .days(700_000))),
  ]

  private static let orderCases: [Case] =
    Order.Key.allCases.map { Case("sort:\($0.rawValue)", .everything, order: Order($0)) }
    + Order.Key.allCases.map {
      Case("sort:\($0.rawValue)-", .everything, order: Order($0, isDescending: true))
    }
    + [
      Case("a sort:unit b", .all([word("a"), word("b")]), order: Order(.unit)),
      Case("sort:unit sort:id-", .everything, order: Order(.id, isDescending: true)),
      Case("a or b sort:waiting-", .any([word("a"), word("b")]), order: Order(.waiting, isDescending: true)),
      Case("(sort:id)", .everything, order: Order(.id)), Case("(sort:id a)", word("a"), order: Order(.id)),
    ]

  @Test("Words and phrases", arguments: wordCases)
  func words(item: Case) throws { try check(item) }
  @Test("or, negation, parentheses", arguments: structureCases)
  func structure(item: Case) throws { try check(item) }
  @Test("Fields and their values", arguments: fieldCases)
  func fields(item: Case) throws { try check(item) }
  @Test("Ranges, dates, spans", arguments: rangeCases)
  func ranges(item: Case) throws { try check(item) }
  @Test("Orders", arguments: orderCases)
  func orders(item: Case) throws { try check(item) }

  private func check(_ item: Case) throws {
    let query = try Query(parsing: item.text)
    #expect(query.condition == item.condition)
    #expect(query.order == item.order)
  }

  @Test("One more condition")
  func and() throws {
    let mine = Condition.flag(.mine)
    #expect(Query.everything.and(mine).condition == mine)
    #expect(
      try Query(parsing: "a sort:id").and(mine) == Query(.all([Self.word("a"), mine]), order: Order(.id)))
    #expect(try Query(parsing: "a b").and(mine).condition == .all([Self.word("a"), Self.word("b"), mine]))
    let either = try Query(parsing: "a or b")
    #expect(either.and(mine).condition == .all([either.condition, mine]))
  }
}
