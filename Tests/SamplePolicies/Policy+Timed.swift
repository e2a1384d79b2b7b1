public import ReviewEngine

extension Policy {
  /// The sample programme with a time limit in three stages, votes in the second, and a gate in the third.
  public static let timed: Policy = {
    let sample = Policy.sample
    let limits: [Stage: Int] = [.detect: 5, .cultivate: 60, .replicate: 51]
    let stages = sample.stages.map { stage, rules in
      (
        stage,
        StageRules(
          label: rules.label, decidingRoles: rules.decidingRoles,
          gate: stage == .summarize ? [Requirement(.dossier(.title))] : [], deadline: limits[stage],
          rule: stage == .cultivate ? .votes(VoteRule(needed: 2, of: 3, isBlind: true)) : .single)
      )
    }
    return Policy(
      id: sample.id, version: "timed", title: sample.title, stages: Dictionary(uniqueKeysWithValues: stages),
      reasons: sample.reasons)
  }()
}
