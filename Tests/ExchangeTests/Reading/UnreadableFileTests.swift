import Foundation
import Testing

@testable import Exchange

@Suite("Files that are no tables are refused with what they are")
struct UnreadableFileTests {
  @Test("A file that is not there, and a folder")
  func missingAndFolder() {
    #expect(throws: ExchangeError.missing(file: "/no/such/file.csv")) {
      try TableReader(path: "/no/such/file.csv")
    }
    let folder = FileManager.default.temporaryDirectory.path
    #expect(throws: ExchangeError.directory(file: folder)) { try TableReader(path: folder) }
  }

  @Test("An empty file, a lone byte order mark, nothing but blank lines")
  func empty() {
    for bytes: [UInt8] in [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], Array("\n \r\n\n".utf8)] {
      #expect(throws: ExchangeError.empty(file: "test.csv")) { try TableReader(bytes: bytes) }
    }
  }

  @Test(
    "Files of other kinds",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], BinaryKind.zip),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .oldOffice),
      (Array("%PDF-1.7\n".utf8), .pdf),
      ([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00, 0x00, 0x00], .unknown),
    ])
  func otherKinds(_ bytes: [UInt8], _ kind: BinaryKind) {
    #expect(throws: ExchangeError.binary(file: "test.csv", kind: kind, line: 1)) {
      try TableReader(bytes: bytes)
    }
  }

  @Test("A zero byte far down is refused at its line, after the records before it")
  func lateZero() throws {
    let count = 300
    let text = "a,b\n" + String(repeating: "một,hai\n", count: count)
    let reader = try TableReader(
      source: MemoryByteSource(Array(text.utf8) + [0x31, 0x00, 0x0A], name: "test.csv"),
      options: TableOptions(), sizes: ReadingSizes(chunk: 256, window: 64))
    var record = TableRecord()
    for _ in 0..<count { #expect(try reader.read(into: &record)) }
    #expect(throws: ExchangeError.binary(file: "test.csv", kind: .unknown, line: count + 2)) {
      try reader.read(into: &record)
    }
  }

  @Test("A file is read as memory is")
  func file() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("a,b\nĐức,2\n".utf8).write(to: URL(filePath: path))
    #expect(try TableReader(path: path).rows() == [["Đức", "2"]])
  }
}
