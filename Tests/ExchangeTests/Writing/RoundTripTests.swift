import Foundation
import Testing

@testable import Exchange

@Suite("What is written is read back to the letter")
struct RoundTripTests {
  static let shapes: [DelimitedWriter.Shape] = [.csv, .tsv]

  private static func write(
    _ rows: [[String]], columns: [String], _ shape: DelimitedWriter.Shape, mark: Bool = false
  ) throws -> [UInt8] {
    let collector = Collector()
    var writer = DelimitedWriter(
      shape, columns: columns, byteOrderMark: mark, sink: ClosureSink(collector))
    for row in rows { try writer.write(row.map { .text($0) }) }
    try writer.finish()
    return collector.bytes
  }

  /// Unicode scalars, for `==` on strings takes different spellings for the same.
  private static func letters(_ rows: [[String]]) -> [[[UInt32]]] {
    rows.map { $0.map { $0.unicodeScalars.map(\.value) } }
  }

  private static func expectIdentity(
    _ rows: [[String]], columns: [String], _ shape: DelimitedWriter.Shape, mark: Bool = false,
    _ comment: Comment? = nil
  ) throws {
    let bytes = try write(rows, columns: columns, shape, mark: mark)
    let reader = try TableReader(bytes: bytes, name: shape == .csv ? "test.csv" : "test.tsv")
    let records = try reader.records()
    #expect(letters([reader.header]) == letters([columns]), comment)
    #expect(letters(records.map(\.fields)) == letters(rows), comment)
    #expect(records.allSatisfy { $0.problems.isEmpty }, comment)
  }

  @Test("Random cells of awkward pieces", arguments: shapes, [false, true])
  func random(_ shape: DelimitedWriter.Shape, _ mark: Bool) throws {
    let seed: UInt64 = 20_260_101
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      ",", ";", "\t", "|", "\"", "\"\"", "'", "=", "+", "-", "@", "＝", " ", "\r", "\n", "\r\n", "\u{FEFF}",
      "\u{A0}", "\u{200B}", "sep=", "a", "Đ", "ệ", "e\u{323}\u{302}", "5", ".", "😎", "\u{301}", "\u{1B}",
      "#N/A",
    ]
    for round in 0..<300 {
      let width = Int.random(in: 1...4, using: &generator)
      func cell() -> String {
        (0..<Int.random(in: 0...5, using: &generator)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }.joined()
      }
      let columns = (0..<width).map { _ in "c" + cell() }
      let rows = (0..<Int.random(in: 0...6, using: &generator)).map { _ in (0..<width).map { _ in cell() } }
      try Self.expectIdentity(rows, columns: columns, shape, mark: mark, "seed \(seed), round \(round)")
    }
  }

  @Test("The payloads of formula injection", arguments: shapes)
  func payloads(_ shape: DelimitedWriter.Shape) throws {
    let payloads = [
      "DDE (\"cmd\";\"/C calc\";\"!A0\")A0", "@SUM(1+9)*cmd|' /C calc'!A0", "=10+20+cmd|' /C calc'!A0",
      "=HYPERLINK(\"http://x.invalid\",\"Xem\")", "'=1", "''=1",
    ]
    try Self.expectIdentity(payloads.map { [$0, "x"] }, columns: ["a", "b"], shape)
    let raw = try TableReader(
      bytes: try Self.write(payloads.map { [$0, "x"] }, columns: ["a", "b"], shape),
      options: TableOptions(removesFormulaGuard: false))
    for record in try raw.records() {
      #expect(record[0].first.map { "=+-@\t\r".contains($0) } == false, "\(record[0])")
    }
  }

  @Test(
    "The payload lists of others", .enabled(if: SharedData.has("hostile_text"), "\(SharedData.absent)"),
    arguments: shapes)
  func hostileLists(_ shape: DelimitedWriter.Shape) throws {
    let formulas = try String(
      decoding: SharedData.data("hostile_text/csv_injection_payloadbox/csv-payload.txt"), as: UTF8.self
    ).split(separator: "\n").map(String.init)
    let naughty = try #require(
      try JSONSerialization.jsonObject(with: SharedData.data("hostile_text/blns/blns.json")) as? [String])
    #expect(formulas.count >= 6 && naughty.count > 400)
    let rows = (formulas + naughty).map { [$0, "x", $0] }
    try Self.expectIdentity(rows, columns: ["a", "b", "c"], shape)
    try Self.expectIdentity(rows.map { [$0[0]] }, columns: ["a"], shape)
  }

  @Test("A zero byte, which no table can hold, is replaced")
  func zeroByte() throws {
    let bytes = try Self.write([["a\0b", "=\0"]], columns: ["x", "y"], .csv)
    #expect(try TableReader(bytes: bytes).rows() == [["a\u{FFFD}b", "=\u{FFFD}"]])
  }
}
