import Foundation
import Testing

@testable import Exchange

/// The suites of others. What they check is checked by hand-written cases in `TableReaderTests` and
/// `TableProblemTests` too, which run always.
@Suite("Suites and real tables", .enabled(if: SharedData.has("messy_tables"), "\(SharedData.absent)"))
struct SharedSuitesTests {
  private static let spectrum = "messy_tables/csv-spectrum"
  private static let testData = "messy_tables/csv-test-data"

  @Test(
    "csv-spectrum",
    arguments: [
      "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
      "quotes_and_newlines", "simple", "simple_crlf", "utf8",
    ])
  func spectrum(_ name: String) throws {
    let reader = try TableReader(path: SharedData.path("\(Self.spectrum)/csvs/\(name).csv"))
    let records = try reader.records()
    var expected = try #require(
      try JSONSerialization.jsonObject(with: SharedData.data("\(Self.spectrum)/json/\(name).json"))
        as? [[String: String]])
    // The copy at hand has had its CRLFs made LF, in the table but not in what is expected of it.
    expected = expected.map { $0.mapValues { $0.replacingOccurrences(of: "\r\n", with: "\n") } }
    #expect(
      records.map { Dictionary(uniqueKeysWithValues: zip(reader.header, $0.fields)) } == expected)
    #expect(records.allSatisfy { $0.problems.isEmpty })
  }

  @Test("csv-spectrum, location_coordinates: its JSON has another phone number, and no array, than its table")
  func locationCoordinates() throws {
    let name = "location_coordinates"
    let reader = try TableReader(path: SharedData.path("\(Self.spectrum)/csvs/\(name).csv"))
    let record = try #require(try reader.next())
    let expected = try #require(
      try JSONSerialization.jsonObject(with: SharedData.data("\(Self.spectrum)/json/\(name).json"))
        as? [String: String])
    #expect(record[0] == "2095257564")
    for column in 1..<4 { #expect(record[column] == expected[reader.header[column]]) }
    // The quotes in the plain cell are read as they stand, and told.
    #expect(record.problems == [TableProblem(line: 2, column: 2, kind: .strayQuote)])
    #expect(!record.isRefused)
  }

  @Test(
    "csv-test-data",
    arguments: [
      "all-empty", "empty-field", "empty-one-column", "leading-space", "one-column", "quotes-empty",
      "quotes-with-comma", "quotes-with-escaped-quote", "quotes-with-newline", "quotes-with-space",
      "simple-crlf", "simple-lf", "trailing-newline-one-field", "trailing-newline", "trailing-space", "utf8",
    ])
  func testData(_ name: String) throws {
    let rows = try TableReader(
      path: SharedData.path("\(Self.testData)/csv/\(name).csv"), options: TableOptions(header: .absent)
    ).rows()
    let expected =
      try JSONSerialization.jsonObject(with: SharedData.data("\(Self.testData)/json/\(name).json"))
      as? [[String]]
    #expect(rows == expected)
  }

  @Test(
    "csv-test-data, with a header",
    arguments: [("header-simple", [["1", "2", "3"]]), ("header-no-rows", [])])
  func testDataWithHeader(_ name: String, _ rows: [[String]]) throws {
    let reader = try TableReader(path: SharedData.path("\(Self.testData)/csv/\(name).csv"))
    try reader.requireColumns(["foo", "bar", "baz"])
    #expect(try reader.rows() == rows)
  }

  @Test("csv-test-data, bad: refused whole")
  func refusedFiles() throws {
    func path(_ name: String) -> String { SharedData.path("\(Self.testData)/csv/\(name).csv") }
    #expect(throws: ExchangeError.empty(file: path("bad-header-no-header"))) {
      try TableReader(path: path("bad-header-no-header"))
    }
    #expect(
      throws: ExchangeError.columnNotFound(
        file: path("bad-header-wrong-header"), name: "foo", nearest: nil)
    ) {
      try TableReader(path: path("bad-header-wrong-header")).requireColumns(["foo", "bar", "baz"])
    }
    #expect(throws: ExchangeError.unclosedQuote(file: path("bad-missing-quote"), line: 2, column: 2)) {
      try TableReader(path: path("bad-missing-quote")).rows()
    }
  }

  @Test(
    "csv-test-data, bad: the record is told, with its place",
    arguments: [
      ("bad-header-less-fields", TableProblem.Kind.missingFields(expected: 3, found: 2), 3, false),
      ("bad-header-more-fields", .surplusFields(expected: 3, found: 4), 4, true),
      ("bad-quotes-with-unescaped-quote", .textAfterQuote, 2, true),
      ("bad-unescaped-quote", .strayQuote, 2, false),
    ])
  func badRecords(_ name: String, _ kind: TableProblem.Kind, _ column: Int, _ isRefused: Bool) throws {
    let reader = try TableReader(path: SharedData.path("\(Self.testData)/csv/\(name).csv"))
    let record = try #require(try reader.next())
    #expect(record.problems == [TableProblem(line: 2, column: column, kind: kind)])
    #expect(record.isRefused == isRefused)
  }

  @Test("The film awards: 12,137 ragged rows with literal quotes", .enabled(if: SharedData.has("oscars")))
  func filmAwards() throws {
    let path = SharedData.path("oscars/oscars.tsv")
    let reader = try TableReader(path: path)
    #expect(reader.header.count == 14)
    #expect(reader.detection.quoting.value == .none)
    var winners = 0
    var rows = 0
    var quotes = 0
    var record = TableRecord()
    while try reader.read(into: &record) {
      rows += 1
      #expect(record.problems.isEmpty)
      if record[10] == "True" { winners += 1 }
      quotes += record.fields.joined().count { $0 == "\"" }
    }
    #expect(rows == 12_137)
    #expect(winners == 3_515)
    #expect(quotes == (try SharedData.data("oscars/oscars.tsv")).count { $0 == UInt8(ascii: "\"") })
  }

  @Test("The honours list: Windows-1252", .enabled(if: SharedData.has("uk_honours_2015")))
  func honours() throws {
    let reader = try TableReader(path: SharedData.path("uk_honours_2015/NY2015_Honours_List.csv"))
    let records = try reader.records()
    #expect(records.count == 1_164)
    #expect(reader.detection.encoding == Detected(.windows1252, .notUTF8))
    let text = records.flatMap(\.fields).joined(separator: "\n")
    for word in ["Edmée", "Séamus", "Gàìdheal", "Nestlé", "Michèle", "Grand Départ", "Children’s"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(records.allSatisfy { !$0.isRefused })
  }
}
