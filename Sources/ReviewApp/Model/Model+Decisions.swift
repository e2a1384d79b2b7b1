import ReviewEngine

/// Deciding, from the key to the effect.
extension Model {
  /// The number of nominations from which a decision is shown before it is made.
  private static let previewFrom = 3

  /// What a decision is about now: what is marked, else the nomination in front.
  var targets: Targets {
    if let dossier { return .nominations([dossier.nomination]) }
    return switch selection {
    case .none: .nominations(list.focused.map { [$0.nomination] } ?? [])
    case .rows(let rows): .nominations(rows.values.sorted { $0.number < $1.number }.map(\.nomination))
    case .allMatching(let exceptions): .matching(except: exceptions)
    }
  }

  /// Begins a decision: asks for a reason where one is needed.
  mutating func decide(_ verdict: Verdict) -> [Effect] {
    guard Transition.of(verdict).needsReason else { return proceed(DecisionRequest(verdict), on: targets) }
    open(
      ReasonDialog(
        verdict: verdict, reasons: reasons(for: verdict, on: targets), targets: targets,
        last: lastReasons[verdict]))
    return []
  }

  /// Goes on with a decision whose reason is known: shows what it would do when it is about several.
  mutating func proceed(_ request: DecisionRequest, on targets: Targets) -> [Effect] {
    if request.reason != nil { lastReasons[request.verdict] = request }
    switch targets {
    case .nominations(let nominations) where nominations.count < Self.previewFrom:
      return apply(request, to: nominations)
    case .nominations(let nominations):
      var preview = Forecast()
      for nomination in nominations { preview.add(outcome(of: request, on: nomination)) }
      open(ConfirmDialog(request: request, targets: targets, preview: preview))
      return []
    case .matching(let exceptions):
      open(ConfirmDialog(request: request, targets: targets, preview: nil))
      return [.forecast(request, query, context, excluding: Set(exceptions.keys))]
    }
  }

  /// Makes a decision that was confirmed. What the preview said cannot be decided is left out.
  mutating func makeConfirmed(_ request: DecisionRequest, on targets: Targets) -> [Effect] {
    switch targets {
    case .nominations(let nominations):
      let decidable = nominations.filter { nomination in
        if case .refused = outcome(of: request, on: nomination) { false } else { true }
      }
      return apply(request, to: decidable)
    case .matching(let exceptions):
      return beginWriting([
        .decideMatching(request, query, context, excluding: Set(exceptions.keys))
      ])
    }
  }

  private func outcome(of request: DecisionRequest, on nomination: Nomination) -> Outcome {
    workflow.preview(of: request.verdict, on: nomination, by: setting.reviewer, at: now)
  }

  /// The reasons that fit everything a decision is about.
  private func reasons(for verdict: Verdict, on targets: Targets) -> [Reason] {
    let stages: Set<Stage> =
      switch (targets, tab) {
      case (.nominations(let nominations), _): Set(nominations.map(\.standing.stage))
      case (.matching, .stage(let stage)): [stage]
      case (.matching, .everything), (.matching, .view): Set(Stage.allCases)
      }
    return setting.policy.reasons(for: verdict, in: stages)
  }

  private mutating func apply(_ request: DecisionRequest, to nominations: [Nomination]) -> [Effect] {
    switch workflow.propose(request, on: nominations, by: setting.reviewer, at: now) {
    case .success(let changeSet): return beginWriting([.apply(changeSet)])
    case .failure(let refusals):
      refuse(refusals)
      return []
    }
  }

  /// Sends something to be written; no key counts until the answer is there.
  mutating func beginWriting(_ effects: [Effect]) -> [Effect] {
    isWriting = true
    return effects
  }

  /// Says why something was refused.
  mutating func refuse(_ refusals: Refusals) {
    let first = refusals.all[0].sentence(utcOffset: setting.utcOffset)
    let more = refusals.all.count - 1
    status = StatusMessage(.refused, more == 0 ? first : Words.andMore(first, more))
  }
}
