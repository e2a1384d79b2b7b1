import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("Random keys")
struct RandomKeysTests {
  /// A small generator (xorshift64*), so that a failure can be run again from its seed.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return state &* 0x2545_F491_4F6C_DD1D
    }
  }

  private static let keys: [KeyStroke] =
    Command.registry.flatMap(\.keys).flatMap(\.strokes).filter { $0 != .character("q") }
    + "123456789nyo.-\"(ệ".map(KeyStroke.character)

  @Test("never trap, and keep the model's promises", arguments: [1, 20_261_123, 7_777_777] as [UInt64])
  func randomKeys(seed: UInt64) {
    var generator = Generator(state: seed)
    let nominations = (1...120).map { Samples.nomination("N-\($0)", "Người thứ \($0)", waitingDays: $0) }
    var bench = Bench(nominations)
    for step in 1...1500 {
      if Int.random(in: 0..<60, using: &generator) == 0 {
        let size = Size(
          width: .random(in: 0...150, using: &generator), height: .random(in: 0...45, using: &generator))
        bench.send(.resized(size))
      } else if let key = Self.keys.randomElement(using: &generator) {
        bench.send(.key(key))
      }
      let broken = Self.brokenPromises(of: bench)
      #expect(broken.isEmpty, "seed \(seed), step \(step)")
      if !broken.isEmpty { return }
    }
  }

  /// What is wrong with the model, in words; short, because a whole model fills pages.
  private static func brokenPromises(of bench: Bench) -> [String] {
    let list = bench.model.list
    var broken: [String] = []
    if list.rows.isEmpty ? list.focus != 0 : !list.rows.indices.contains(list.focus) {
      broken.append("focus")
    }
    if list.top < 0 || list.top > list.focus { broken.append("top \(list.top), focus \(list.focus)") }
    if bench.model.isWriting { broken.append("writing for ever") }
    if screen(of: bench.model).size != bench.model.size { broken.append("size of the screen") }
    if bench.model.census.total != bench.world.nominations.count { broken.append("census") }
    if Set(list.rows.map(\.nomination.id)).count != list.rows.count { broken.append("a row twice") }
    return broken
  }
}
