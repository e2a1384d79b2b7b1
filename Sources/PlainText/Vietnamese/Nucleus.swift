/// The vowels of one word and what stands around them: enough to say where the tone mark belongs.
///
/// Fed letter by letter. Written for speed, since every word of every nomination goes through it: the vowels lie in
/// one integer.
struct Nucleus {
  /// What the word begins with, as far as it matters: `qu` and `gi` take a vowel letter into the onset.
  private enum Onset {
    case none, q, g, other
  }

  private var onset = Onset.none
  /// The codes of the first four vowels of the run, a byte each.
  private var vowels: UInt32 = 0
  /// How many vowels the run has.
  private(set) var count = 0
  private var runs = 0
  private var tonedCount = 0
  private var tonedIndex = 0
  private var hasCoda = false

  /// The code and the place of a tone that should stand over another vowel.
  struct Misplacement: Equatable {
    /// The vowel that has the tone, counted from the first of the run.
    let from: Int
    /// The vowel that should have it.
    let to: Int
  }

  /// Takes the next letter that is no vowel.
  /// - Parameters:
  ///   - isQ: whether it is `q` or `Q`.
  ///   - isG: whether it is `g` or `G`.
  @inline(__always)
  mutating func addConsonant(isQ: Bool, isG: Bool) {
    if runs > 0 {
      hasCoda = true
    } else if onset == .none {
      onset = isQ ? .q : isG ? .g : .other
    } else {
      onset = .other
    }
  }

  /// Takes the next vowel.
  @inline(__always)
  mutating func addVowel(code: UInt8) {
    if runs == 0 || hasCoda {
      runs += 1
    }
    guard !hasCoda else { return }
    if count < 4 {
      vowels |= UInt32(code) << UInt32(8 * count)
    }
    if code % 6 != 0 {
      tonedCount += 1
      tonedIndex = count
    }
    count += 1
  }

  /// The vowel at a place of the run, 0 to 3.
  func vowel(at index: Int) -> Vowel? {
    Vowel(code: UInt8(truncatingIfNeeded: vowels >> UInt32(8 * index)))
  }

  /// The tone that stands in the wrong place, `nil` when all is right or the word is no Vietnamese syllable.
  @inline(__always)
  var misplacement: Misplacement? {
    guard tonedCount == 1, runs == 1, count > 1, count <= 4 else { return nil }
    guard let target = target(tonedAt: tonedIndex), target != tonedIndex else { return nil }
    return Misplacement(from: tonedIndex, to: target)
  }

  /// The vowel for a tone that stands over none, `nil` when the word has another tone or is no Vietnamese syllable.
  var strayTarget: Int? {
    guard tonedCount == 0, runs == 1, count <= 4 else { return nil }
    return target(tonedAt: nil)
  }

  /// Where the tone belongs in the run of vowels.
  private func target(tonedAt toned: Int?) -> Int? {
    var start = 0
    if count > 1, let first = vowel(at: 0)?.letter {
      if onset == .q, first == .u {
        start = 1
      } else if onset == .g, first == .i {
        // `giạ` (a measure) and `gịa` (in `giặt gịa`) are both words: what was written stays.
        if toned == 0, count == 2, vowel(at: 0)?.tone == .dotBelow, vowel(at: 1)?.letter == .a { return 0 }
        start = 1
      }
    }
    let rest = count - start
    guard rest > 1 else { return start }
    if let modified = (start..<count).last(where: { vowel(at: $0)?.letter.isModified == true }) {
      return modified
    }
    guard let first = vowel(at: start)?.letter, let second = vowel(at: start + 1)?.letter else { return nil }
    if rest == 2 {
      return Self.placeInPair(first, second, hasOnset: onset != .none, hasCoda: hasCoda).map { start + $0 }
    }
    return rest == 3 && Self.isGlideAndVowel(first, second) ? start + 1 : nil
  }

  /// The place of the tone in two plain vowels, `nil` for pairs that Vietnamese does not have.
  ///
  /// `oa`, `oe` and, after a consonant, `uy` begin with a glide and carry the tone on the second letter (`hoà`, `thuỷ`):
  /// the placement of the school books, which the table of cases asks for too.
  private static func placeInPair(
    _ first: Vowel.Letter, _ second: Vowel.Letter, hasOnset: Bool, hasCoda: Bool
  ) -> Int? {
    switch (first, second) {
    case (.o, .a), (.o, .e): 1
    case (.u, .y): hasOnset || hasCoda ? 1 : 0
    case (.o, .o) where hasCoda: 1
    case (.a, .i), (.a, .o), (.a, .u), (.a, .y), (.e, .o), (.i, .a), (.i, .u), (.o, .i), (.u, .a), (.u, .i):
      hasCoda ? nil : 0
    default: nil
    }
  }

  /// Whether three vowels that begin so have the tone in the middle: `oai`, `oeo`, `uya`, `uyu`.
  private static func isGlideAndVowel(_ first: Vowel.Letter, _ second: Vowel.Letter) -> Bool {
    switch (first, second) {
    case (.o, .a), (.o, .e), (.u, .y), (.u, .a): true
    default: false
    }
  }
}
