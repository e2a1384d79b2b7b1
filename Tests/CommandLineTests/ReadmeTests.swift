import Foundation
import Testing

/// Holds README against the program.
@Suite struct ReadmeTests {
  private static let (begin, end) = ("<!-- begin: guong keys -->\n\n", "\n<!-- end: guong keys -->")

  @Test("The table of keys is what `guong keys` prints; RECORD=1 writes it anew")
  func keys() throws {
    let outcome = try Workplace().guong("keys", "--format", "markdown", "--lang", "en")
    #expect(outcome.status == 0)
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
      .standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: Self.begin))
    let stop = try #require(text.range(of: Self.end, range: start.upperBound..<text.endIndex))
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let new = text.replacingCharacters(in: start.upperBound..<stop.lowerBound, with: outcome.output)
      try Data(new.utf8).write(to: file)
    } else {
      #expect(text[start.upperBound..<stop.lowerBound] == outcome.output)
    }
  }
}

/// Holds README against the files.
@Suite struct ReadmeLinkTests {
  @Test("Every picture and link of README leads to a file that is there")
  func links() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let paths = text.matches(of: /\]\(([^)]+)\)/).map { String($0.1) }
    #expect(paths.contains("docs/screen.svg"))
    for path in paths where !path.contains("://") {
      #expect(FileManager.default.fileExists(atPath: root.appending(path: path).path), "\(path)")
    }
  }
}

/// Holds the manual page against the program.
@Suite struct ManualTests {
  @Test("docs/guong.1 is what `guong manual` prints; RECORD=1 writes it anew")
  func page() throws {
    let outcome = try Workplace().guong("manual")
    #expect(outcome.status == 0)
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/guong.1")
      .standardized
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(outcome.output.utf8).write(to: file)
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == outcome.output)
    }
  }
}
