internal import PlainText

/// The little of a profile that tells most pairs which need no closer look, in 33 bytes.
public struct LikenessSketch: Sendable, Hashable {
  private let name: UInt64
  /// 0 where the dossier does not say.
  private let year: UInt32
  /// Of the words of the unit; 0 where the dossier does not say.
  private let unit: UInt32
  private let hasText: Bool
  private let isRecognised: Bool
  private let minima: SIMD16<UInt8>

  private static let size = 8 + 4 + 4 + 1 + 16

  /// Sketches a profile.
  public init(_ profile: LikenessProfile) {
    name = profile.name.loose
    year = profile.year.isEmpty ? 0 : UInt32(truncatingIfNeeded: StableHash.of(profile.year)) | 1
    unit = profile.unit.bits
    isRecognised = profile.outcome == .recognised
    hasText = profile.achievement.count >= TextLikeness.shortest
    minima = hasText ? SIMD16(profile.achievement.minima(16)) : SIMD16()
  }

  /// Takes stored bytes; nil when they are no sketch.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.size else { return nil }
    let bytes = Array(bytes)
    name = bytes[..<8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    year = bytes[8..<12].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    unit = bytes[12..<16].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    hasText = bytes[16] & 1 != 0
    isRecognised = bytes[16] & 2 != 0
    minima = SIMD16(bytes[17...])
  }

  /// The sketch as it is stored, numbers with their lowest byte first.
  public var bytes: [UInt8] {
    let names = stride(from: 0 as UInt64, to: 64, by: 8).map { UInt8(truncatingIfNeeded: name >> $0) }
    let others = [year, unit].flatMap { number in
      stride(from: 0 as UInt32, to: 32, by: 8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }
    return names + others + [(hasText ? 1 : 0) | (isRecognised ? 2 : 0)] + (0..<16).map { minima[$0] }
  }

  /// Whether two nominations that share a key may turn out to look alike; false is as good as sure: of texts that share
  /// eight tenths, 99 in a hundred pass, of those that share nine, all.
  public func mayLook(like other: LikenessSketch) -> Bool {
    let agreeing = hasText && other.hasText ? (0..<16).count { minima[$0] == other.minima[$0] } : 0
    if agreeing >= 9 { return true }
    guard name == other.name else { return false }
    // The same name: with a fifth of the text; or, where the units may be one, in one year or recognised before.
    if agreeing >= 3 { return true }
    guard unit & other.unit == unit || unit & other.unit == other.unit else { return false }
    return year == other.year || year == 0 || other.year == 0 || isRecognised || other.isRecognised
  }
}
