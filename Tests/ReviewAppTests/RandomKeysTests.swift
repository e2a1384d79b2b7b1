import Foundation
import TerminalUI
import Testing

@testable import ReviewApp

/// A hundred thousand keys, resizes, pastes and pieces of news at random, from several seeds side by side. More with
/// `GUONG_RANDOM_STEPS`, the steps of each seed, and with `GUONG_RANDOM_SEEDS`, as in `7,8,9`.
@Suite("Random keys")
struct RandomKeysTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let steps = environment["GUONG_RANDOM_STEPS"].flatMap(Int.init) ?? 12_500
  private static let seeds: [UInt64] =
    environment["GUONG_RANDOM_SEEDS"].map { $0.split(separator: ",").compactMap { UInt64($0) } }
    ?? [1, 2, 3, 4, 20_261_123, 20_261_124, 7_777_777, 7_777_778]

  @Test("never trap, never draw outside, and keep the model's promises", arguments: seeds)
  func randomKeys(seed: UInt64) throws {
    var sitting = try RandomSitting(seed: seed)
    for step in 1...Self.steps {
      let isResized = sitting.goOn()
      var broken = sitting.bench.model.brokenPromises(in: sitting.bench.world)
      // Drawing costs more than a key; what a key broke is mostly still there some keys later.
      if isResized || step.isMultiple(of: 10) { broken += sitting.bench.model.brokenDrawing() }
      if !broken.isEmpty {
        Issue.record(
          """
          seed \(seed), step \(step): \(broken.joined(separator: "; "))
          after \(sitting.latest.joined(separator: " ")), at \(sitting.bench.model.size)
          """)
        return
      }
    }
  }
}
