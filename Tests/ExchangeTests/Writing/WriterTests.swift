import Foundation
import Testing

@testable import Exchange

@Suite("Written text")
struct WriterTests {
  static let row: [ExportValue] = [
    .text("Trạm Y tế, xã \"Tân Bình\""), .integer(-5), .flag(true), .none, .list(["một", "hai"]),
    .object([("lý do", .text("=1")), ("số", .integer(2))]),
  ]
  static let columns = ["a", "b", "c", "d", "e", "f"]

  @Test("CSV")
  func csv() throws {
    let collector = Collector()
    var writer = DelimitedWriter(.csv, columns: Self.columns, sink: ClosureSink(collector))
    try writer.write(Self.row)
    try writer.finish()
    #expect(
      collector.text
        == "a,b,c,d,e,f\r\n\"Trạm Y tế, xã \"\"Tân Bình\"\"\",-5,true,,\"một\nhai\","
        + "\"{\"\"lý do\"\":\"\"=1\"\",\"\"số\"\":2}\"\r\n")
  }

  @Test("TSV quotes its header, so that a reader sees of what sort it is")
  func tsv() throws {
    let collector = Collector()
    var writer = DelimitedWriter(
      .tsv, columns: ["a", "b"], byteOrderMark: true, sink: ClosureSink(collector))
    try writer.write([.text("x, y"), .text("p\tq")])
    try writer.finish()
    #expect(collector.text == "\u{FEFF}\"a\"\t\"b\"\r\nx, y\t\"p\tq\"\r\n")
  }

  @Test("JSON document: envelope, then rows, members in the order of the columns")
  func document() throws {
    let collector = Collector()
    var writer = JSONWriter(
      .document, columns: ["b", "a"], envelope: [("schema", .text("guong.test")), ("version", .integer(1))],
      sink: ClosureSink(collector))
    try writer.write([.text("x"), .none])
    try writer.write([.list([]), .flag(false)])
    try writer.finish()
    #expect(
      collector.text == """
        {"schema":"guong.test","version":1,"rows":[
        {"b":"x","a":null},
        {"b":[],"a":false}
        ]}

        """)
  }

  @Test("A JSON document without rows is whole, too")
  func emptyDocument() throws {
    let collector = Collector()
    var writer = JSONWriter(.document, columns: ["a"], sink: ClosureSink(collector))
    try writer.finish()
    let parsed = try JSONSerialization.jsonObject(with: Data(collector.bytes)) as? [String: [String]]
    #expect(parsed == ["rows": []])
  }

  @Test("JSON lines: the envelope, when there is one, is the first")
  func lines() throws {
    let collector = Collector()
    var writer = JSONWriter(
      .lines, columns: ["a"], envelope: [("version", .integer(1))], sink: ClosureSink(collector))
    try writer.write([.object([("x", .list(["1"]))])])
    try writer.finish()
    #expect(collector.text == "{\"version\":1}\n{\"a\":{\"x\":[\"1\"]}}\n")
  }

  @Test("JSON strings read back to the letter by another's reader")
  func escapes() throws {
    let texts =
      (0..<0x20).compactMap { Unicode.Scalar($0).map(String.init) } + [
        "\"", "\\", "/", "\u{7F}", "\u{2028}x\u{2029}", "\u{20AC}\u{2027}", "e\u{323}\u{302}", "😎", "Đức",
      ]
    var bytes: [UInt8] = []
    JSONText.append(.list(texts), to: &bytes)
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String])
    #expect(parsed.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
    #expect(!bytes.contains { $0 < 0x20 })
    #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{2028}"))
  }

  @Test("Rows reach the sink in pieces, before the end")
  func streaming() throws {
    let collector = Collector()
    var writer = DelimitedWriter(.csv, columns: ["a"], sink: ClosureSink(collector))
    for _ in 0..<2_000 { try writer.write([.text(String(repeating: "x", count: 100))]) }
    #expect(collector.bytes.count > 100_000)
    try writer.finish()
    #expect(collector.bytes.count == 3 + 2 + 2_000 * 104)
  }
}
