internal import PlainText

/// What two nominations have in common, and whether it is enough to ask whether they are one. The same from either
/// side, whatever the normal form of the texts.
///
/// Two awards for one achievement are against the principles of the law (Law 06/2022/QH15); so people are asked about
/// two dossiers of one subject in one year, about texts that say the same, and about who was recognised before.
public struct Likeness: Sendable, Hashable {
  /// What they have in common.
  public let evidence: [LikenessEvidence]
  /// How sure it is that they are one, 0 to 100.
  public let score: Int

  /// From this score on, people are asked.
  ///
  /// A name and a year reach it, unless the units say that there are two of that name: among ten thousand people most
  /// have a namesake. A text of which eight tenths are the same reaches it for whomever it is written; reports after
  /// one model share half. The same subject in another year does not reach it, for titles are given every year, unless
  /// it was recognised, or the texts share a good part.
  public static let threshold = 60

  /// Whether people should look.
  public var isSuspect: Bool { score >= Self.threshold }

  /// Makes a likeness from its parts, as stored.
  public init(evidence: [LikenessEvidence], score: Int) {
    self.evidence = evidence
    self.score = score
  }

  /// Compares two nominations: the same subject that claims the same thing, or the same text about whomever.
  public init(_ left: LikenessProfile, _ right: LikenessProfile) {
    let subject = SubjectLikeness(left, right)
    let text = TextLikeness(left.achievement, right.achievement)
    var evidence: [LikenessEvidence] = []
    var bySubject = 0
    if let name = subject.name {
      let claim = ClaimLikeness(left, right, isUnitAlike: subject.unit != nil)
      evidence.append(.name(name))
      evidence += claim.evidence
      if let unit = subject.unit { evidence.append(.unit(unit)) }
      if subject.isPositionSame { evidence.append(.position) }
      if subject.isNominatorSame { evidence.append(.nominator) }
      bySubject = subject.strength * max(claim.strength, text.share) / 100
    }
    evidence += text.evidence
    self.init(evidence: evidence, score: 100 - (100 - bySubject) * (100 - text.strength) / 100)
  }
}
