import Testing

@testable import Exchange

@Suite("Reading records")
struct TableReaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String
    var rows: [[String]]
  }

  static let cases: [Case] = [
    Case(testDescription: "plain", text: "a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
    Case(testDescription: "no final line end", text: "a,b\n1,2", rows: [["a", "b"], ["1", "2"]]),
    Case(testDescription: "CRLF", text: "a,b\r\n1,2\r\n", rows: [["a", "b"], ["1", "2"]]),
    Case(testDescription: "CR", text: "a,b\r1,2\r", rows: [["a", "b"], ["1", "2"]]),
    Case(
      testDescription: "mixed line ends", text: "a,b\r1,2\n3,4\r\n5,6",
      rows: [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
    Case(testDescription: "empty cells", text: "a,b,c\n,,\n", rows: [["a", "b", "c"], ["", "", ""]]),
    Case(testDescription: "quoted", text: "a,b\n\"x, y\",\"\"\n", rows: [["a", "b"], ["x, y", ""]]),
    Case(
      testDescription: "doubled quotes", text: "a,b\n\"\"\"x\"\" y\"\"\",z\n",
      rows: [["a", "b"], ["\"x\" y\"", "z"]]),
    Case(
      testDescription: "line ends in quotes", text: "a,b\n\"1\r\n2\r3\n4\",x\n",
      rows: [["a", "b"], ["1\r\n2\r3\n4", "x"]]),
    Case(
      testDescription: "blanks are kept", text: "a,b\n x ,\" y \"\n", rows: [["a", "b"], [" x ", " y "]]),
    Case(
      testDescription: "a quote inside a plain cell", text: "a,b\n37°36'37.8\"N,x\n",
      rows: [["a", "b"], ["37°36'37.8\"N", "x"]]),
    Case(
      testDescription: "blank lines between", text: "a,b\n\n1,2\n \n3,4\n\n",
      rows: [
        ["a", "b"], ["1", "2"], ["3", "4"],
      ]),
    Case(testDescription: "one column, blank line", text: "a\n\nb\n", rows: [["a"], [""], ["b"]]),
    Case(testDescription: "only blank lines", text: "\n\n", rows: [[""], [""]]),
    Case(testDescription: "beyond the first plane", text: "a,b\n😎,𠮷\n", rows: [["a", "b"], ["😎", "𠮷"]]),
  ]

  @Test("Cells come out as they went in", arguments: cases)
  func cells(_ example: Case) throws {
    let rows = try TableReader(example.text, options: TableOptions(header: .absent)).rows()
    #expect(rows == example.rows)
  }

  @Test("The edges of chunks make no difference", arguments: cases)
  func chunks(_ example: Case) throws {
    let isSingle = example.rows.allSatisfy { $0.count == 1 }
    for chunk in 1...9 where !isSingle {
      let reader = try TableReader(
        source: MemoryByteSource(example.text, name: "test.csv"),
        options: TableOptions(encoding: .utf8, delimiter: .comma, header: .absent),
        sizes: ReadingSizes(chunk: chunk, window: 2))
      #expect(try reader.rows() == example.rows, "chunks of \(chunk)")
    }
  }

  @Test("A source that gives few bytes at a time makes no difference", arguments: cases)
  func trickle(_ example: Case) throws {
    let source = TricklingSource(Array(example.text.utf8), step: 1)
    #expect(try TableReader(source: source, options: TableOptions(header: .absent)).rows() == example.rows)
  }

  @Test("Lines are physical lines, from 1, whatever ends them and wherever they end")
  func lines() throws {
    let reader = try TableReader("a,b\r\n\r\n\"x\ry\r\nz\",1\n2,3\r\"\n\",4\r\n5,6")
    let records = try reader.records()
    #expect(records.map(\.line) == [3, 6, 7, 9])
    #expect(reader.blankLines == 1)
  }

  @Test("A record longer than many chunks is read whole, and lines behind it are right")
  func longRecord() throws {
    let long = String(repeating: "thành tích\n", count: 1_500)
    let reader = try TableReader(
      source: MemoryByteSource("a,b\n1,\"\(long)\"\n2,x\n", name: "test.csv"), options: TableOptions(),
      sizes: ReadingSizes(chunk: 256, window: 64))
    let records = try reader.records()
    #expect(records.count == 2)
    #expect(records.first?[1] == long)
    #expect(records.last?.line == 1_503)
  }

  @Test("A record outlives the reading of the next")
  func recordsAreValues() throws {
    let reader = try TableReader("a,b\n1,2\n3,4\n")
    var record = TableRecord()
    _ = try reader.read(into: &record)
    let first = record
    _ = try reader.read(into: &record)
    #expect(first.fields == ["1", "2"])
    #expect(record.fields == ["3", "4"])
  }
}
