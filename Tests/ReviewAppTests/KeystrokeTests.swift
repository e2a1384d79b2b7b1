import Foundation
import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

/// Holds the table of keystrokes against the front.
@Suite("Keystrokes counted")
struct KeystrokeTests {
  /// One row of the table.
  struct Row: Sendable, CustomTestStringConvertible {
    let task: String
    let keys: [String]
    let count: Int?

    var testDescription: String { task }
  }

  /// The rows of `docs/keystrokes.md`.
  static let rows: [Row] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/keystrokes.md").standardized
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let keys = cells[1].split(separator: " ").map { $0.trimmingCharacters(in: ["`"]) }
      return Row(task: cells[0], keys: keys, count: Int(cells[2]))
    }
  }()

  @Test("the table is there, and each count is the number of the keys")
  func counts() {
    #expect(Self.rows.map(\.task).sorted() == Self.tasks.keys.sorted())
    for row in Self.rows { #expect(row.count == row.keys.count, "\(row.task)") }
  }

  @Test("the keys do the task", arguments: rows)
  func does(row: Row) throws {
    let task = try #require(Self.tasks[row.task])
    let nominations = (1...15).map { Samples.nomination("N-\($0)", "Người \($0)", waitingDays: 40 - $0) }
    var bench = Bench(nominations)
    task.prepare(&bench)
    let before = bench
    var effects: [Effect] = []
    for key in row.keys {
      bench.press(key)
      effects += bench.effects
    }
    #expect(task.isDone(before, bench, effects))
  }

  /// What comes before a task, and how it is seen that it is done.
  struct Task: Sendable {
    var prepare: @Sendable (inout Bench) -> Void = { _ in }
    let isDone: @Sendable (_ before: Bench, _ after: Bench, _ effects: [Effect]) -> Bool
  }

  private static func approved(_ bench: Bench) -> Int {
    bench.world.nominations.count { $0.standing.stage == .cultivate }
  }

  static let tasks: [String: Task] = [
    "approve ten in a row": Task { before, after, _ in approved(after) == approved(before) + 10 },
    "reject with a reason": Task { _, after, _ in
      after.world.nominations.count { $0.standing.lastDecision?.reason != nil } == 1
    },
    "undo": Task(prepare: { $0.press("a") }) { before, after, _ in
      approved(after) == approved(before) - 1
    },
    "return with the last reason": Task(prepare: { $0.press("b", "1") }) { _, after, _ in
      after.world.nominations.count { $0.standing.status == .returned } == 2
    },
    "approve all that match a filter, once it is typed": Task(prepare: { bench in
      bench.press("/")
      bench.type("người 1")
      bench.press("Enter")
    }) { before, after, _ in approved(after) == before.shownIDs.count && !before.shownIDs.isEmpty },
    "open the history and take the third entry back": Task(prepare: { bench in
      bench.world.actions = (1...4).map { number in
        ActionSummary(
          first: LedgerEntry(
            sequence: Int64(90 - number), changeSet: Int64(90 - number), action: .decision,
            subject: .nomination(NominationID("N-\(number)")), revision: .first,
            reviewer: Reviewer(name: "lan", role: .secretary), time: Bench.now, policyVersion: "test",
            event: .filled([]), previous: .zero, hash: .zero),
          count: 1)
      }
    }) { _, _, effects in
      effects.contains { if case .undoAction(87, _, _) = $0 { true } else { false } }
    },
    "change the theme": Task { before, after, _ in
      before.model.setting.theme != after.model.setting.theme && after.model.dialogs.isEmpty
    },
    "export what is shown": Task { _, after, effects in
      effects.contains {
        if case .export(let request) = $0 { request.query == after.model.query } else { false }
      }
    },
    "open a dossier and approve it": Task { before, after, _ in
      approved(after) == approved(before) + 1 && after.model.dossier != nil
    },
    "mark five in a row": Task { _, after, _ in after.model.selection.count(of: 15) == 5 },
    "see the quotas": Task { _, after, _ in after.model.dialogs.count == 1 },
    "see the dashboard": Task { _, after, _ in after.model.page?.id == .dashboard },
  ]
}
