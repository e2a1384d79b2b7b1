internal import PlainText

/// A number under which a nomination is looked up by those that may look like it. Two that share none are never
/// compared; two that share one are compared in full.
public struct LikenessKey: Sendable, Hashable {
  /// What it is made of, and the nominations that have the same: a hash.
  public let value: Int64
  /// What it is made of.
  public let basis: Basis

  /// What a key is made of.
  public enum Basis: Int64, CaseIterable, Sendable, Hashable {
    /// The name and the year.
    case nameInYear
    /// The name and the nearest place of the unit, in whatever year.
    case nameAtPlace
    /// The name and the whole unit, in whatever year.
    case nameInUnit
    /// A part of what is said of the achievement.
    case achievement
  }

  fileprivate init(_ basis: Basis, hash: UInt64) {
    self.init(value: Int64(bitPattern: hash & ~3 | UInt64(basis.rawValue)))
  }

  /// Takes a number as it was stored.
  public init(value: Int64) {
    guard let basis = Basis(rawValue: value & 3) else {
      preconditionFailure("Two bits say what a key is made of; there are four things.")
    }
    (self.value, self.basis) = (value, basis)
  }
}

extension LikenessKey.Basis {
  /// How many nominations may have a key for it to say anything. A name that more than eight people of one year have,
  /// or a sentence that sixteen reports have, tells nothing: those are found by their other keys alone.
  public var cap: Int? {
    switch self {
    case .nameInYear, .nameAtPlace: 8
    case .nameInUnit: nil
    case .achievement: 16
    }
  }

  /// With more than so many nominations that have it, a key does not bring each together with each.
  public var mostCompared: Int { cap ?? reach + 1 }

  /// With how many arrivals before it a nomination is compared where a key has no cap: thousands of one name and unit
  /// are all found to be alike, but not each is paired with each.
  public var reach: Int { 4 }
}

extension LikenessProfile {
  /// The number of the rules by which keys are made and nominations compared. What a store worked out under another
  /// number it has to work out anew.
  public static let rulesVersion = 1

  /// How many keys are made of an achievement, and of how many minima each: texts that share nine tenths of their
  /// shingles are found 99 times in a hundred, those that share eight 94, those that share half 41.
  static let bands = (count: 4, rows: 3)

  /// The keys; seven at most, each once.
  public var keys: [LikenessKey] {
    var keys: [LikenessKey] = []
    keys.reserveCapacity(3 + Self.bands.count)
    if !name.isEmpty {
      if !year.isEmpty { keys.append(Self.key(.nameInYear, name.loose, StableHash.of(year))) }
      if nearUnit != 0 { keys.append(Self.key(.nameAtPlace, name.loose, nearUnit)) }
      if !unit.isEmpty { keys.append(Self.key(.nameInUnit, name.loose, unit.loose)) }
    }
    if achievement.count >= TextLikeness.shortest {
      keys += achievement.bands(Self.bands.count, rows: Self.bands.rows).map {
        LikenessKey(.achievement, hash: $0)
      }
    }
    return keys
  }

  private static func key(_ basis: LikenessKey.Basis, _ parts: UInt64...) -> LikenessKey {
    var hash = StableHash()
    for part in parts { hash.append(number: part) }
    return LikenessKey(basis, hash: hash.value)
  }
}
