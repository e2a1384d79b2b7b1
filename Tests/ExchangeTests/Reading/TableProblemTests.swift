import Testing

@testable import Exchange

@Suite("What is odd in a record is told with its place")
struct TableProblemTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String
    var problems: [TableProblem]
    var isRefused: Bool
  }

  static let cases: [Case] = [
    Case(
      testDescription: "a quote inside a plain cell is part of it",
      text: "foo,bar,baz\n1,This \"quotes\" must be escaped,3",
      problems: [TableProblem(line: 2, column: 2, kind: .strayQuote)], isRefused: false),
    Case(
      testDescription: "text after a closing quote",
      text: "foo,bar,baz\n1,\"Hey, I missed \" it\",3\n4,5,6",
      problems: [TableProblem(line: 2, column: 2, kind: .textAfterQuote)], isRefused: true),
    Case(
      testDescription: "text after a closing quote lines below",
      text: "foo,bar,baz\n1,\"x\r\ny\"z,3\n4,5,6",
      problems: [TableProblem(line: 3, column: 2, kind: .textAfterQuote)], isRefused: true),
    Case(
      testDescription: "a blank before the quote",
      text: "foo,bar,baz\n1, \"a, b\"\n4,5,6",
      problems: [
        TableProblem(line: 2, column: 2, kind: .quoteAfterBlank),
        TableProblem(line: 2, column: 3, kind: .strayQuote),
      ], isRefused: true),
    Case(
      testDescription: "fewer fields than the header",
      text: "foo,bar,baz\n1,2",
      problems: [TableProblem(line: 2, column: 3, kind: .missingFields(expected: 3, found: 2))],
      isRefused: false),
    Case(
      testDescription: "more fields than the header",
      text: "foo,bar,baz\n1,2,3,4",
      problems: [TableProblem(line: 2, column: 4, kind: .surplusFields(expected: 3, found: 4))],
      isRefused: true),
    Case(
      testDescription: "more fields, but empty", text: "foo,bar,baz\n1,2,3,,", problems: [], isRefused: false),
  ]

  @Test("Problems", arguments: cases)
  func problems(_ example: Case) throws {
    let record = try #require(try TableReader(example.text).next())
    #expect(record.problems == example.problems)
    #expect(record.isRefused == example.isRefused)
  }

  @Test("A bad record does not take the next with it")
  func goesOn() throws {
    let records = try TableReader("a,b\n\"x\"y,2\n\"p\nq\"r,3\n4,5\n").records()
    #expect(records.map(\.isRefused) == [true, true, false])
    #expect(records.last?.fields == ["4", "5"])
    #expect(records.last?.line == 5)
  }

  @Test("Tab-separated records may leave out trailing cells, unless told otherwise")
  func missingFields() throws {
    #expect(try TableReader("a\tb\tc\n1\t2\n").records().map(\.problems) == [[]])
    let strict = try TableReader("a\tb\tc\n1\t2\n", options: TableOptions(allowsMissingFields: false))
    #expect(try strict.records().map(\.problems.count) == [1])
  }

  @Test("A quote that never closes is refused where it opens")
  func unclosedQuote() throws {
    let reader = try TableReader("foo,bar,baz\n1,2,3\n4,\"x\ny,3\n5,6,7\n")
    _ = try reader.next()
    #expect(throws: ExchangeError.unclosedQuote(file: "test.csv", line: 3, column: 2)) {
      try reader.next()
    }
  }

  @Test("A quote that never closes in a large file, and a record without an end, are refused in time")
  func endlessRecords() throws {
    func read(_ text: String) throws {
      let reader = try TableReader(
        source: MemoryByteSource(text, name: "test.csv"), options: TableOptions(),
        sizes: ReadingSizes(chunk: 100, window: 10, record: 1_000))
      _ = try reader.next()
    }
    let rest = String(repeating: "một\nhai\n", count: 1_000)
    #expect(throws: ExchangeError.unclosedQuote(file: "test.csv", line: 2, column: 2)) {
      try read("a,b\n1,\"x\n" + rest)
    }
    #expect(throws: ExchangeError.recordTooLong(file: "test.csv", line: 2, limit: 1_000)) {
      try read("a,b\n1," + String(repeating: "x", count: 5_000))
    }
  }
}
