import Foundation
import Testing

@testable import Exchange

@Suite("Encodings")
struct EncodingDetectionTests {
  private static let text = "Họ tên,Đơn vị\nNguyễn Thị Hạnh,Xã Đức Thượng 😎\n"
  private static let rows = [["Nguyễn Thị Hạnh", "Xã Đức Thượng 😎"]]

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }

  static let unicodeForms: [(bytes: [UInt8], encoding: TextEncoding, reason: DetectionReason)] = [
    (Array(text.utf8), .utf8, .validUTF8),
    ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8, .byteOrderMark),
    ([0xFF, 0xFE] + utf16(text, bigEndian: false), .utf16LittleEndian, .byteOrderMark),
    ([0xFE, 0xFF] + utf16(text, bigEndian: true), .utf16BigEndian, .byteOrderMark),
    (utf16(text, bigEndian: false), .utf16LittleEndian, .zeroBytes),
    (utf16(text, bigEndian: true), .utf16BigEndian, .zeroBytes),
  ]

  @Test("Unicode in all its forms", arguments: unicodeForms)
  func unicode(_ bytes: [UInt8], _ encoding: TextEncoding, _ reason: DetectionReason) throws {
    let reader = try TableReader(bytes: bytes)
    #expect(reader.header == ["Họ tên", "Đơn vị"])
    #expect(try reader.rows() == Self.rows)
    #expect(reader.detection.encoding == Detected(encoding, reason))
  }

  @Test("Windows-1252: the letters of western names, and the curled apostrophe")
  func western() throws {
    let reader = try TableReader(
      bytes: Array("a,b\nEdm".utf8) + [0xE9] + Array("e,Children".utf8) + [0x92, 0x73])
    #expect(try reader.rows() == [["Edmée", "Children’s"]])
    #expect(reader.detection.encoding == Detected(.windows1252, .notUTF8))
  }

  @Test("Western letters that are tone marks in the other page do not turn a text Vietnamese")
  func westernWithMarks() throws {
    // "Gàìdheal però così São ações"
    let bytes: [UInt8] =
      Array("a,b\nG".utf8) + [0xE0, 0xEC] + Array("dheal,per".utf8) + [0xF2] + Array(" cos".utf8) + [0xEC]
      + Array(" S".utf8) + [0xE3] + Array("o a".utf8) + [0xE7, 0xF5] + Array("es".utf8)
    #expect(try TableReader(bytes: bytes).rows() == [["Gàìdheal", "però così São ações"]])
  }

  @Test("Windows-1258: tone marks join their vowels into composed letters")
  func vietnamese() throws {
    // "Nguyễn Thị Hạnh,Xã Đức Thượng": ê and tilde, i and dot, a and dot, a and tilde, ư and acute, ơ and dot.
    let bytes: [UInt8] =
      Array("a,b\nNguy".utf8) + [0xEA, 0xDE] + Array("n Thi".utf8) + [0xF2] + Array(" Ha".utf8) + [0xF2]
      + Array("nh,Xa".utf8) + [0xDE, 0x20, 0xD0, 0xFD, 0xEC] + Array("c Th".utf8) + [0xFD, 0xF5, 0xF2]
      + Array("ng\n".utf8)
    let reader = try TableReader(bytes: bytes)
    let row = try #require(try reader.next()).fields
    #expect(row.map { Array($0.utf8) } == [Array("Nguyễn Thị Hạnh".utf8), Array("Xã Đức Thượng".utf8)])
    #expect(reader.detection.encoding == Detected(.windows1258, .vietnameseMarks(6)))
  }

  @Test("All sixty Vietnamese letters with a tone, in both cases, as the normal form composes them")
  func composition() {
    for vowel in "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy".unicodeScalars {
      for mark: Unicode.Scalar in ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
        var decomposed = String.UnicodeScalarView()
        decomposed.append(vowel)
        decomposed.append(mark)
        let expected = String(decomposed).precomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
        #expect(VietnameseComposition.composed(vowel.value, mark.value).map { [$0] } == expected)
      }
    }
    #expect(VietnameseComposition.composed(0x6B, 0x0301) == nil)
  }

  /// Small sizes, so that a "late" byte need not be a million bytes down.
  private static let sizes = ReadingSizes(chunk: 512, window: 64)

  private static func reader(_ bytes: [UInt8]) throws -> TableReader {
    try TableReader(
      source: MemoryByteSource(bytes, name: "test.csv"), options: TableOptions(), sizes: sizes)
  }

  private static let padding = String(repeating: "mot,hai\n", count: 300)

  @Test("A first letter beyond ASCII that comes long after the decision to go on is still told right")
  func lateLetter() throws {
    let utf8 = try Self.reader(Array(("a,b\n" + Self.padding + "Đức,x\n").utf8))
    #expect(utf8.detection.encoding == Detected(.utf8, .onlyASCII))
    #expect(try utf8.records().last?[0] == "Đức")
    #expect(utf8.detection.encoding == Detected(.utf8, .validUTF8))

    let western = try Self.reader(Array(("a,b\n" + Self.padding + "Edm").utf8) + [0xE9, 0x65, 0x2C, 0x31])
    #expect(try western.records().last?.fields == ["Edmée", "1"])
    #expect(western.detection.encoding == Detected(.windows1252, .notUTF8))
  }

  @Test("Bytes common to both Windows pages first, a tone mark only much later")
  func lateMark() throws {
    let bytes =
      Array("a,b\nEdm".utf8) + [0xE9] + Array("e,1\n".utf8) + Array(Self.padding.utf8) + Array("Ha".utf8)
      + [0xF2] + Array("nh,2".utf8)
    let reader = try Self.reader(bytes)
    #expect(reader.detection.encoding == Detected(.windows1252, .notUTF8))
    let records = try reader.records()
    #expect(records.first?[0] == "Edmée")
    #expect(records.last?[0] == "Hạnh")
    #expect(reader.detection.encoding == Detected(.windows1258, .vietnameseMarks(1)))
  }

  @Test("A broken byte in UTF-8 is refused at its line, not read as another encoding")
  func damagedUTF8() throws {
    let bytes = Array("a,b\nĐức,Hạnh Nguyễn Thị\n".utf8) + [0x78, 0xFF, 0x2C, 0x79]
    #expect(
      throws: ExchangeError.undecodable(file: "test.csv", encoding: .utf8, line: 3, bytes: [0xFF])
    ) {
      try TableReader(bytes: bytes).rows()
    }
  }

  @Test("Text that ends within a letter is refused")
  func cutShort() throws {
    #expect(
      throws: ExchangeError.undecodable(file: "test.csv", encoding: .utf8, line: 2, bytes: [0xE1, 0xBB])
    ) {
      try TableReader(bytes: Array("ấ,b\nHạnh Đức ".utf8) + [0xE1, 0xBB]).rows()
    }
    #expect(
      throws: ExchangeError.undecodable(
        file: "test.csv", encoding: .utf16LittleEndian, line: 1, bytes: [0x3D, 0xD8])
    ) {
      try TableReader(bytes: [0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8]).rows()
    }
  }

  @Test("A byte that the forced page does not have is refused")
  func undefinedByte() throws {
    let bytes: [UInt8] = Array("a,b\n1,".utf8) + [0x8E]
    #expect(
      try TableReader(bytes: bytes, options: TableOptions(encoding: .windows1252)).rows() == [["1", "Ž"]])
    #expect(
      throws: ExchangeError.undecodable(file: "test.csv", encoding: .windows1258, line: 2, bytes: [0x8E])
    ) {
      try TableReader(bytes: bytes, options: TableOptions(encoding: .windows1258))
    }
  }

  @Test("Letters cut by the edges of chunks come out whole", arguments: 6...17)
  func chunkEdges(_ chunk: Int) throws {
    let text = "ậ;x\n" + String(repeating: "ộ😎;ê\n", count: 30)
    let tone: [UInt8] = [0xF0, 0x3B, 0x61, 0xF2, 0x0A]
    let inputs: [(bytes: [UInt8], last: String, encoding: TextEncoding)] = [
      (Array(text.utf8), "ộ😎", .utf8),
      ([0xFE, 0xFF] + Self.utf16(text, bigEndian: true), "ộ😎", .utf16BigEndian),
      ([0xFF, 0xFE] + Self.utf16(text, bigEndian: false), "ộ😎", .utf16LittleEndian),
      (Array([[UInt8]](repeating: tone, count: 31).joined()), "đ", .windows1258),
    ]
    for input in inputs {
      let reader = try TableReader(
        source: MemoryByteSource(input.bytes, name: "test.csv"),
        options: TableOptions(delimiter: .semicolon, header: .absent),
        sizes: ReadingSizes(chunk: chunk, window: 4))
      let records = try reader.records()
      #expect(records.count == 31)
      #expect(records.dropFirst().allSatisfy { Array($0[0].utf8) == Array(input.last.utf8) })
      if input.encoding == .windows1258 {
        #expect(records.allSatisfy { Array($0[1].utf8) == Array("ạ".utf8) })
      }
      #expect(reader.detection.encoding.value == input.encoding)
    }
  }

  @Test(
    "Encodings by the names people write",
    arguments: [
      ("UTF-8", TextEncoding.utf8), ("utf_16le", .utf16LittleEndian), ("CP1258", .windows1258),
      ("Windows-1252", .windows1252), ("UTF-16BE", .utf16BigEndian),
    ])
  func names(_ name: String, _ encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
  }

  @Test func unknownName() { #expect(TextEncoding(name: "koi8-r") == nil) }
}
