/// The generator behind the demo: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", OOPSLA 2014). One addition and one mix a number, and any starting state will do, so every row
/// can have a generator of its own. Not for secrets.
struct SplitMix64: Sendable {
  /// The odd constant by which the state moves on: 2^64 divided by the golden ratio.
  static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private var state: UInt64

  /// Starts at a state.
  init(seed: UInt64) {
    state = seed
  }

  /// The generator of one row: rows do not depend on one another, so a row can be made again alone.
  init(seed: UInt64, row: Int) {
    state = Self.mix(seed &+ UInt64(truncatingIfNeeded: row) &* Self.step)
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mix(state)
  }

  /// A whole number from 0 up to, not including, `bound`; `bound` must be positive. The high half of a product
  /// is used, whose bias is under one in 2^32 for the small bounds here.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "A number can only be drawn below a positive bound.")
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A whole number of a closed range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// One element of a list that is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// True so many times in a hundred.
  mutating func chance(percent: Int) -> Bool { below(100) < percent }

  /// Spreads every bit of the state over the whole word.
  private static func mix(_ word: UInt64) -> UInt64 {
    var mixed = word
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
