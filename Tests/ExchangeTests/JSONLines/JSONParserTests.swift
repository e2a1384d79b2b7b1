import Foundation
import Testing

@testable import Exchange

@Suite("Reading JSON")
struct JSONParserTests {
  private static func parse(_ text: String) throws(JSONParser.Failure) -> JSONValue {
    try JSONParser.parse(Array(text.utf8)[...])
  }

  @Test(
    "Values as a cell holds them",
    arguments: [
      ("null", ""), ("\"\"", ""), ("true", "true"), ("-0.50e+3", "-0.50e+3"), (" \"Đức\" ", "Đức"),
      (#""a\"b\\c\/d\b\f\n\r\t\u0111\uD83D\ude0e""#, "a\"b\\c/d\u{8}\u{C}\n\r\tđ😎"),
      (#"["một", 2, false]"#, "một\n2\nfalse"), ("[]", ""),
    ])
  func values(_ text: String, _ cell: String) throws {
    #expect(try Self.parse(text).cellText == cell)
  }

  @Test("What is deeper than a list of texts stays as it is written")
  func deeper() throws {
    guard case .object(let members, _) = try Self.parse(#"{"x": {"b": [1]}, "y": [ [1], null ]}"#) else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.value.cellText) == [#"{"b": [1]}"#, "[ [1], null ]"])
  }

  @Test("Members keep their order")
  func order() throws {
    guard case .object(let members, _) = try Self.parse(#"{"b":"x", "a":"y", "c":"z"}"#) else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.name) == ["b", "a", "c"])
  }

  @Test(
    "What is not JSON is refused where that shows",
    arguments: [
      ("", 0), ("{", 1), ("{\"a\":1,}", 7), ("{a:1}", 1), ("[1 2]", 3), ("01", 0), ("1.", 2), ("-", 1),
      ("1e", 2),
      ("nul", 3), ("\"a", 2), ("\"\\x\"", 2), ("\"\\u12G4\"", 5), ("\"\t\"", 1), ("1 x", 2),
      ("{\"a\":1,\"a\":2}", 7),
      ("\"\\uD83D\"", 7), ("\"\\uDE0E\"", 7), (String(repeating: "[", count: 40), 32),
    ])
  func refused(_ text: String, _ offset: Int) {
    #expect(throws: JSONParser.Failure(offset: offset)) { try Self.parse(text) }
  }

  @Test("Every string that the writer writes is read back to the letter")
  func roundTrip() throws {
    let seed: UInt64 = 7
    var generator = SeededGenerator(seed: seed)
    for round in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        let limit: UInt32 = Bool.random(using: &generator) ? 0x80 : 0x11_0000
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) {
          text.append(scalar)
        }
      }
      var bytes: [UInt8] = []
      JSONText.append(String(text), to: &bytes)
      guard case .text(let read) = try JSONParser.parse(bytes[...]) else {
        Issue.record("no text: seed \(seed), round \(round)")
        return
      }
      #expect(Array(read.utf8) == Array(String(text).utf8), "seed \(seed), round \(round)")
    }
  }
}
