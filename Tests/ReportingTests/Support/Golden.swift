import Foundation
import Testing

/// Expected reports in files that people read and review. `RECORD=1` rewrites them.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Snapshots/reports")

  /// Compares a text with the file of a name.
  static func expect(
    _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(text == expected, "\(name) differs; RECORD=1 rewrites it", sourceLocation: sourceLocation)
  }
}
