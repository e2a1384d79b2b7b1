public import ReviewEngine

extension Policy {
  /// The sample programme with a council that decides in the third stage: in secret, nine in ten of all members,
  /// absentees in writing; about new models by a show of hands, two thirds of those present.
  public static let sampleWithCouncil: Policy = {
    let sample = Policy.sample
    var stages = sample.stages
    let summarize = sample.rules(of: .summarize)
    stages[.summarize] = StageRules(
      label: summarize.label, decidingRoles: summarize.decidingRoles,
      rule: .ballot(BallotRule(failed: .consolidate, reason: "other")))
    return Policy(
      id: sample.id, version: sample.version + "+council", title: sample.title, stages: stages,
      reasons: sample.reasons,
      thresholds: [
        threshold("open", kinds: [.newModel], ratio: Ratio(2, 3), base: .present, isSecret: false),
        threshold("secret", kinds: [], ratio: Ratio(9, 10), base: .allMembers, isSecret: true),
      ])
  }()

  private static func threshold(
    _ id: String, kinds: Set<ExemplarKind>, ratio: Ratio, base: Threshold.Base, isSecret: Bool
  ) -> Threshold {
    Threshold(
      id: id, kinds: kinds, ratio: ratio, base: base, isSecret: isSecret, quorum: Ratio(2, 3),
      hasWrittenBallots: true, countsRecused: true,
      legalBasis: LocalizedText(vi: "quy chế mẫu", en: "sample rules"))
  }
}
