internal import PlainText

/// Whether two nominations are about the same subject.
struct SubjectLikeness {
  /// How alike the names are; nil when they are not.
  let name: LikenessEvidence.Spelling?
  /// How alike the units are; nil when they are not, or one is not known.
  let unit: LikenessEvidence.Spelling?
  /// Whether the positions are the same.
  let isPositionSame: Bool
  /// Whether the same body nominates.
  let isNominatorSame: Bool
  /// How sure it is that they are the same subject, 0 to 100.
  let strength: Int

  init(_ left: LikenessProfile, _ right: LikenessProfile) {
    let arePeople = left.subjectKind != .collective && right.subjectKind != .collective
    name = Self.spelling(ofNames: left.name.relation(to: right.name), arePeople: arePeople)
    guard let name else {
      (unit, isPositionSame, isNominatorSame, strength) = (nil, false, false, 0)
      return
    }
    unit = Self.spelling(ofUnits: left.unit.relation(to: right.unit))
    isPositionSame = left.position.relation(to: right.position).isSame
    isNominatorSame = left.nominator.relation(to: right.nominator).isSame
    let isUnitOpen = left.unit.isEmpty || right.unit.isEmpty
    var strength = Self.strength(name, unit, isUnitOpen: isUnitOpen, arePeople: arePeople)
    for isSame in [isPositionSame, isNominatorSame] where isSame { strength += (100 - strength) / 5 }
    if let one = left.subjectKind, let other = right.subjectKind, one != other { strength /= 2 }
    self.strength = strength
  }

  private static func strength(
    _ name: LikenessEvidence.Spelling, _ unit: LikenessEvidence.Spelling?, isUnitOpen: Bool, arePeople: Bool
  ) -> Int {
    switch (name, unit) {
    case (.near, .same), (.near, .respelled): 50
    case (.near, _): 30
    case (_, .same), (_, .respelled): 95
    case (_, .near): 85
    // Where no unit is written, the name is all there is.
    case (_, nil) where isUnitOpen: 75
    // Models and teams are called alike in many units; people move, and have two.
    case (_, nil): arePeople ? 50 : 25
    }
  }

  private static func spelling(
    ofNames relation: WordingRelation, arePeople: Bool
  ) -> LikenessEvidence.Spelling? {
    switch relation {
    case .same: .same
    case .respelled: .respelled
    // People's names are turned round, and parts left out; the names of bodies become other bodies' so.
    case .reordered: arePeople ? .respelled : nil
    case .otherAccents: .near
    case .partOf: arePeople ? .near : nil
    case .unlike: nil
    }
  }

  private static func spelling(ofUnits relation: WordingRelation) -> LikenessEvidence.Spelling? {
    switch relation {
    case .same: .same
    case .respelled: .respelled
    // The school, and the school with its commune.
    case .partOf: .near
    case .reordered, .otherAccents, .unlike: nil
    }
  }
}

/// Whether two nominations of one subject claim the same thing.
struct ClaimLikeness {
  let evidence: [LikenessEvidence]
  /// How sure it is, 0 to 100.
  let strength: Int

  init(_ left: LikenessProfile, _ right: LikenessProfile, isUnitAlike: Bool) {
    if left.year.isEmpty || right.year.isEmpty {
      (evidence, strength) = ([], 65)
    } else if left.year == right.year {
      (evidence, strength) = ([.year], 85)
    } else if isUnitAlike, let earlier = Self.earlier(left, right), earlier.outcome != .closed {
      if earlier.outcome == .recognised {
        (evidence, strength) = ([.recognised(year: earlier.year)], 75)
      } else {
        let isTitleSame = left.title.relation(to: right.title).isSame
        (evidence, strength) = isTitleSame ? ([.title(year: earlier.year)], 40) : ([], 0)
      }
    } else {
      // Only who is surely the same had the award of another year.
      (evidence, strength) = ([], 0)
    }
  }

  private static func earlier(_ left: LikenessProfile, _ right: LikenessProfile) -> LikenessProfile? {
    guard let one = Int(left.year), let other = Int(right.year) else { return nil }
    return one < other ? left : right
  }
}

/// How much two texts about an achievement share.
struct TextLikeness {
  let evidence: [LikenessEvidence]
  /// How much they share, in percent; 0 for less than half, which texts after one model share, and for short texts.
  let share: Int
  /// How sure it is that they tell of one achievement, 0 to 100.
  let strength: Int

  /// Shorter texts, in shingles, are often the same by chance: `For services to education`.
  static let shortest = 12
  /// A part of another text says something from so many shingles on.
  private static let shortestPart = 24

  init(_ left: Shingles, _ right: Shingles) {
    let fewer = min(left.count, right.count)
    let common = fewer < Self.shortest ? 0 : left.common(with: right)
    let resemblance = common == 0 ? 0 : common * 100 / (left.count + right.count - common)
    // What is only a part of the other counts for a little less.
    let part = fewer < Self.shortestPart ? 0 : common * 90 / fewer
    let share = max(resemblance, part)
    guard share >= 50 else {
      (evidence, self.share, strength) = ([], 0, 0)
      return
    }
    self.share = share
    strength = share - 20
    evidence = [
      resemblance >= part
        ? .achievement(percent: resemblance) : .achievementPart(percent: common * 100 / fewer)
    ]
  }
}
