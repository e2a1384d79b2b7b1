internal import PlainText
internal import ReviewEngine

extension PolicyReader {
  /// Notes every verdict that needs a reason where there is none, and every ballot that fails into nothing.
  mutating func checkReasons(
    _ stages: [Stage: StageRules], common: [Verdict: [Reason]], at table: ShapedTable
  ) {
    for row in Transition.table where row.needsReason {
      let bare = row.stages.sorted().filter { stage in
        guard let rules = stages[stage], !rules.mayGive(row.verdict).isEmpty else { return false }
        return rules.reasons[row.verdict] == nil && common[row.verdict] == nil
      }
      if !bare.isEmpty { report(.noReasons(row.verdict, bare), at: table.has("reasons") ? ["reasons"] : []) }
    }
    for (stage, rules) in stages.sorted(by: { $0.key < $1.key }) {
      guard case .ballot(let rule) = rules.rule else { continue }
      let reasons = rules.reasons[rule.failed] ?? common[rule.failed] ?? []
      checkFailure(rule, in: stage, reasons: reasons, at: ["stages", stage.id, "rule"])
    }
  }

  private mutating func checkFailure(
    _ rule: BallotRule, in stage: Stage, reasons: [Reason], at path: [String]
  ) {
    let row = Transition.of(rule.failed)
    guard row.stages.contains(stage) else {
      report(.notInStage(rule.failed, stage), at: path + ["failed"])
      return
    }
    guard row.from.contains(.pending), row.isMoving, rule.failed != .approve, rule.failed != .escalate else {
      report(.noFailure(rule.failed), at: path + ["failed"])
      return
    }
    guard let code = rule.reason else {
      if row.needsReason { report(.reasonMissing(rule.failed), at: path) }
      return
    }
    guard let reason = reasons.first(where: { $0.code == code }) else {
      let nearest = NearestName.of(code, among: reasons.map(\.code))
      report(.unknownReason(code, rule.failed), at: path + ["reason"], nearest: nearest)
      return
    }
    if reason.needsNote { report(.reasonNeedsNote(code), at: path + ["reason"]) }
  }

  /// Notes every place in which nominations would be stuck.
  mutating func checkWaysOut(of policy: Policy) {
    let graph = StateGraph(policy)
    for place in graph.deadEnds where !policy.rules(of: place.stage).mayGive(.approve).isEmpty {
      report(.deadEnd(place.stage, place.status), at: ["stages", place.stage.id])
    }
  }
}
