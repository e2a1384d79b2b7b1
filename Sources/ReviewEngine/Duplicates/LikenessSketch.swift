internal import PlainText

/// What is kept of a profile in memory while many nominations come in: enough to tell most pairs that need no closer
/// look, in 40 bytes.
public struct LikenessSketch: Sendable {
  private let name: UInt64
  private let year: UInt32
  private let minima: SIMD16<UInt8>
  private let outcome: LikenessProfile.Outcome
  private let hasText: Bool

  /// Sketches a profile.
  public init(_ profile: LikenessProfile) {
    name = profile.name.loose
    year = profile.year.isEmpty ? 0 : UInt32(truncatingIfNeeded: StableHash.of(profile.year)) | 1
    outcome = profile.outcome
    hasText = profile.achievement.count >= TextLikeness.shortest
    var minima = SIMD16<UInt8>()
    if hasText {
      for (index, minimum) in profile.achievement.minima(16).enumerated() { minima[index] = minimum }
    }
    self.minima = minima
  }

  /// Whether two nominations that share a key may turn out to look alike; false is as good as sure: texts that share
  /// eight tenths pass 997 times in a thousand.
  public func mayLook(like other: LikenessSketch) -> Bool {
    var agreeing = 0
    if hasText, other.hasText {
      agreeing = (0..<16).count { minima[$0] == other.minima[$0] }
      if agreeing >= 8 { return true }
    }
    guard name == other.name else { return false }
    // The same name: in one year, in a year that is not told, recognised before, or with much of the text.
    return year == other.year || year == 0 || other.year == 0 || agreeing >= 4 || outcome == .recognised
      || other.outcome == .recognised
  }
}
