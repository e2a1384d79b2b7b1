import Foundation
import ReviewEngine
import SamplePolicies
import TerminalUI
import Testing

@testable import ReviewApp

/// Whole screens, compared with text files: the grid, a letter for each cell's role, and the cursor.
/// `RECORD=1 swift test --filter Screens` writes them anew; look at the difference before committing it.
@Suite("Screens")
struct ScreenTests {
  /// Something a reviewer does, after which the screen is looked at.
  struct Scene: CustomTestStringConvertible, Sendable {
    let name: String
    let size: Size
    var language = Language.vietnamese
    var isUTF8 = true
    var filter = ""
    var keys: [String] = []
    var typed = ""
    var after: [String] = []
    var policy = Policy.sample
    var isAccessible = false

    var testDescription: String { "\(name)-\(size.width)x\(size.height)" }
  }

  static let small = Size(width: 40, height: 10)
  static let usual = Size(width: 80, height: 24)
  static let large = Size(width: 140, height: 40)

  static let scenes: [Scene] =
    [small, usual, large].flatMap { size in
      [
        Scene(name: "queue", size: size),
        Scene(name: "dossier", size: size, keys: ["j", "Enter"]),
        Scene(name: "reasons", size: size, keys: ["x"]),
        Scene(
          name: "form", size: size, keys: ["e", "Tab", "Tab", "Tab"], typed: "31/02/2026",
          after: ["Tab"], policy: .withForms),
        Scene(
          name: "form-row", size: size,
          keys: ["e"] + Array(repeating: "Tab", count: 8) + ["n"], typed: "8/3/2026",
          after: ["Tab", "Space", "Tab"], policy: .withForms),
        Scene(name: "filter", size: size, keys: ["/"], typed: "giao duc kind:"),
      ]
    } + [
      Scene(name: "queue-english", size: usual, language: .english),
      Scene(name: "queue-ascii", size: usual, isUTF8: false),
      Scene(name: "all", size: large, keys: ["x", "1", "b", "2", "0"]),
      Scene(name: "approved", size: usual, keys: ["a"]),
      Scene(name: "refused", size: usual, filter: "sort:id", keys: ["x", "1", "k", "x"]),
      Scene(name: "confirm", size: usual, keys: ["x", "1", "0", "*", "a"]),
      Scene(name: "marked", size: usual, keys: ["Space", "Space", "Space"]),
      Scene(name: "note", size: usual, keys: ["b", "n"], typed: "thiếu chữ ký"),
      Scene(
        name: "form-table", size: usual,
        keys: ["e"] + Array(repeating: "Tab", count: 8) + ["n"], typed: "8/3/2026",
        after: ["Tab", "Space", "Tab", "Esc"], policy: .withForms),
      Scene(
        name: "form-leave", size: usual, keys: ["e"], typed: "Vườn thuốc nam", after: ["Esc"],
        policy: .withForms),
      Scene(
        name: "form-ascii", size: usual, language: .english, isUTF8: false,
        keys: ["e", "Tab", "Tab", "Tab", "Tab", "Space"], policy: .withForms),
      Scene(
        name: "form-dossier", size: large, keys: ["e"], typed: "Vườn thuốc nam",
        after: ["^S", "Esc", "Enter"], policy: .withForms),
      Scene(name: "export", size: usual, keys: ["E"]),
      Scene(name: "theme", size: usual, keys: ["t", "j"]),
      Scene(name: "help", size: usual, keys: ["?"]),
      Scene(name: "quotas", size: usual, keys: ["a", "Q"], policy: QuotaTests.policy),
      Scene(name: "quotas", size: small, keys: ["a", "Q"], policy: QuotaTests.policy),
      Scene(name: "nothing-matches", size: usual, keys: ["/"], typed: "khongco", after: ["Enter"]),
      Scene(name: "accessible", size: usual, keys: ["j", "a"], isAccessible: true),
      Scene(name: "accessible-moved", size: usual, keys: ["a", "j"], isAccessible: true),
      Scene(name: "accessible", size: small, keys: ["x", "j"], isAccessible: true),
      Scene(
        name: "accessible-wide", size: large, language: .english, keys: ["j", "j", "d", "j"],
        isAccessible: true),
      Scene(
        name: "accessible-form", size: usual, keys: ["e", "Tab", "Tab", "Tab"], typed: "31/02/2026",
        after: ["Tab", "Shift+Tab"], policy: .withForms, isAccessible: true),
      Scene(name: "accessible-movements", size: usual, keys: ["g", "m"], isAccessible: true),
      Scene(name: "accessible-help", size: usual, keys: ["?", "Down"], isAccessible: true),
      Scene(name: "too-small", size: Size(width: 30, height: 5)),
      Scene(name: "no-preview", size: large, keys: ["p"]),
    ]

  @Test("look as they did", arguments: scenes)
  func looksAsBefore(scene: Scene) throws {
    try scene.compare(
      with: Bench(
        size: scene.size, language: scene.language, filter: scene.filter, isUTF8: scene.isUTF8,
        policy: scene.policy))
  }
}

extension ScreenTests.Scene {
  /// Does what the scene tells, and compares the screen with the saved one; or saves it.
  func compare(with bench: Bench) throws {
    var bench = bench
    bench.model.setting.isAccessible = isAccessible
    for key in keys { bench.press(key) }
    bench.type(typed)
    for key in after { bench.press(key) }
    let shown = screen(of: bench.model).dump(.roles)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Screens/\(testDescription).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(shown.utf8).write(to: file)
      return
    }
    let saved = try String(contentsOf: file, encoding: .utf8)
    #expect(Self.firstDifference(saved, shown) == nil, "\(testDescription)")
  }

  /// The first line that differs, as it was and as it is.
  private static func firstDifference(_ saved: String, _ shown: String) -> String? {
    let old = saved.split(separator: "\n", omittingEmptySubsequences: false)
    let new = shown.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(old.count, new.count) {
      let (was, now) = (index < old.count ? old[index] : "", index < new.count ? new[index] : "")
      if was != now { return "line \(index + 1)\n was \(was)\n now \(now)" }
    }
    return nil
  }
}
