import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

/// The screens of the pages, compared with text files as those of ``ScreenTests``.
@Suite("Screens of the pages")
struct PageScreenTests {
  /// The pages, with the keys that lead to them.
  static let pages: [(name: String, keys: [String])] = [
    ("dashboard", ["g", "d"]), ("movements", ["g", "m", "j"]), ("sessions", ["g", "c"]),
    ("session", ["g", "c", "Enter"]), ("ballot-open", ["g", "c", "Enter", "j", "Enter"]),
    ("ballot-secret", ["g", "c", "j", "Enter", "Enter"]), ("replication", ["g", "r", "l"]),
    ("ledger", ["g", "l", "j"]), ("entry", ["g", "l", "j", "j", "j", "j", "Enter"]),
  ]

  static let scenes: [ScreenTests.Scene] =
    pages.flatMap { page in
      [
        ScreenTests.small, ScreenTests.usual, Size(width: 100, height: 30), ScreenTests.large,
      ].map { ScreenTests.Scene(name: "page-\(page.name)", size: $0, keys: page.keys) }
    }
    + [ScreenTests.small, ScreenTests.usual].flatMap { size in
      let count = ["g", "c", "Enter", "c"]
      return [
        ScreenTests.Scene(name: "page-count", size: size, keys: count + ["9", "Up", "1"]),
        ScreenTests.Scene(
          name: "page-close", size: size,
          keys: count + ["5", "Enter", "Enter", "Enter", "Enter", "1", "Enter", "e"]),
      ]
    } + [
      ScreenTests.Scene(
        name: "page-dashboard-english", size: ScreenTests.usual, language: .english, keys: ["g", "d"]),
      ScreenTests.Scene(
        name: "page-dashboard-ascii", size: ScreenTests.usual, isUTF8: false, keys: ["g", "d"]),
      ScreenTests.Scene(
        name: "page-replication-ascii", size: ScreenTests.large, language: .english, isUTF8: false,
        keys: ["g", "r", "l"]),
      ScreenTests.Scene(
        name: "page-ballot-english", size: ScreenTests.usual, language: .english,
        keys: ["g", "c", "Enter", "j", "Enter"]),
      ScreenTests.Scene(
        name: "page-entry-session", size: ScreenTests.large, keys: ["g", "l", "j", "j", "Enter"]),
      ScreenTests.Scene(
        name: "page-entry-decided", size: ScreenTests.usual,
        keys: ["g", "l"] + Array(repeating: "j", count: 6) + ["Enter"]),
    ]

  @Test("look as they did", arguments: scenes)
  func looksAsBefore(scene: ScreenTests.Scene) throws {
    try scene.compare(
      with: Bench(
        size: scene.size, language: scene.language, isUTF8: scene.isUTF8, world: try PageSamples.world()))
  }

  @Test(
    "say what to do in an empty store", arguments: pages.prefix(3).map(\.keys) + [["g", "r"], ["g", "l"]])
  func empty(keys: [String]) {
    var bench = Bench([])
    for key in keys { bench.press(key) }
    #expect(bench.lines.dropFirst(2).dropLast(2).contains { !$0.trimmed.isEmpty }, "\(keys)")
  }
}
