import Foundation
import Testing

@testable import Exchange

@Suite("A written file is there whole or not at all")
struct FileSinkTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test("Finished, it replaces what was there")
  func finished() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.csv")
    try Data("old".utf8).write(to: file)
    let sink = try FileSink(path: file.path)
    try sink.write(Array("new".utf8))
    #expect(try String(contentsOf: file, encoding: .utf8) == "old")
    try sink.finish()
    #expect(try String(contentsOf: file, encoding: .utf8) == "new")
    #expect(try names() == ["a.csv"])
  }

  @Test("Given up, it leaves what was there, and nothing else")
  func givenUp() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.csv")
    try Data("old".utf8).write(to: file)
    do {
      let sink = try FileSink(path: file.path)
      try sink.write(Array("new".utf8))
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == "old")
    #expect(try names() == ["a.csv"])
  }

  @Test("Through a link, the file is replaced and not the link")
  func link() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.csv")
    let link = folder.appending(path: "b.csv")
    try Data("old".utf8).write(to: file)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    let sink = try FileSink(path: link.path)
    try sink.write(Array("new".utf8))
    try sink.finish()
    #expect(try String(contentsOf: file, encoding: .utf8) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
  }

  @Test("A folder, and a place that is not there, are refused at once")
  func refused() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: ExchangeError.directory(file: folder.path)) { try FileSink(path: folder.path) }
    let nowhere = folder.appending(path: "x/y.csv").path
    #expect(throws: ExchangeError.unwritable(file: nowhere, code: 2)) { try FileSink(path: nowhere) }
  }
}
