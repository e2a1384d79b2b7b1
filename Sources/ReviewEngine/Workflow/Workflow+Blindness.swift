// What reviewers see of each other's votes. Where a stage is blind, nobody sees the others' votes before giving their
// own. In a store that is a file this keeps honest people unprejudiced; it is no lock.

extension Workflow {
  /// Whether a reviewer may see what others vote on a nomination: always, where the rule is not blind; else once they
  /// have voted themselves, when they stand aside, or when no role of theirs has a vote in the stage.
  public func showsVotes(of nomination: Nomination, to reviewer: Reviewer) -> Bool {
    let rules = policy.rules(of: nomination.standing.stage)
    let roles = (roster.roles(of: reviewer.name) ?? []).union([reviewer.role])
    return !rules.rule.isBlind || nomination.standing.vote(of: reviewer.name) != nil
      || rules.votingRoles.isDisjoint(with: roles) || nomination.standing.isRecused(reviewer.name)
  }

  /// A nomination without the votes that a reviewer may not see yet: to be shown or exported, never to be decided on.
  public func veiled(_ nomination: Nomination, from reviewer: Reviewer) -> Nomination {
    guard !nomination.standing.votes.isEmpty, !showsVotes(of: nomination, to: reviewer) else {
      return nomination
    }
    var standing = nomination.standing
    standing.votes = []
    return Nomination(
      id: nomination.id, dossier: nomination.dossier, standing: standing, forms: nomination.forms,
      revision: nomination.revision, contentRevision: nomination.contentRevision,
      registeredAt: nomination.registeredAt, suspects: nomination.suspects)
  }

  /// The numbers of the ledger entries about a nomination that tell what a reviewer may not see yet: the others' votes
  /// of the round that goes on, those that were taken back included.
  public func hiddenEntries(of history: NominationHistory, from reviewer: Reviewer) -> Set<Int64> {
    guard policy.rules(of: history.nomination.standing.stage).rule.isBlind,
      !showsVotes(of: history.nomination, to: reviewer)
    else { return [] }
    return VotedRound.openVotes(in: history.entries).subtracting(
      history.entries.filter { $0.reviewer.name == reviewer.name }.map(\.sequence))
  }

  /// What a verdict would do, as a reviewer may know it beforehand: where the others' votes are hidden, a vote counts,
  /// and whether it settles anything is seen when it is given.
  public func preview(
    of verdict: Verdict, on nomination: Nomination, by reviewer: Reviewer, at time: Timestamp
  ) -> Outcome {
    let outcome = outcome(of: verdict, on: nomination, by: reviewer, at: time)
    guard case .moves = outcome, verdict == .approve || verdict == .reject,
      case .votes(let rule) = policy.rules(of: nomination.standing.stage).rule, rule.of > 1,
      !showsVotes(of: nomination, to: reviewer)
    else { return outcome }
    return .counts
  }
}

extension DecisionRule {
  /// Whether nobody sees the others' votes before giving their own.
  public var isBlind: Bool {
    switch self {
    case .votes(let rule): rule.isBlind
    case .scores(let rule): rule.isBlind
    case .single, .ballot: false
    }
  }
}

extension Workflow {
  /// What was voted on a nomination in its stage, as a reviewer may see it; nil where nothing is voted or scored.
  public func votesSentence(of nomination: Nomination, to reviewer: Reviewer) -> LocalizedText? {
    let votes = nomination.standing.votes
    let rule = policy.rules(of: nomination.standing.stage).rule
    guard nomination.standing.isWaiting, rule.asksForVotes else { return nil }
    var parts: [LocalizedText] = []
    if showsVotes(of: nomination, to: reviewer) {
      parts = votes.map { sentence(of: $0, in: nomination.standing.stage) }
      if case .scores(let rule) = rule, let mean = Self.meanScore(of: votes, under: rule) {
        parts.append(
          LocalizedText(
            vi: "trung bình \(Refusal.points(mean, ",")), cần \(Refusal.points(rule.minimum, ","))",
            en: "mean \(Refusal.points(mean, ".")), needed \(Refusal.points(rule.minimum, "."))"))
      }
      if isInConflict(nomination) {
        parts.append(LocalizedText(vi: "đang bất đồng", en: "they disagree"))
      }
    } else if !votes.isEmpty {
      parts = [
        LocalizedText(
          vi: "\(votes.count) phiếu của người khác, hiện sau khi bạn bỏ phiếu",
          en: "\(votes.count) by others, shown once you have voted")
      ]
    }
    if let waiting = waitingSentence(for: nomination) { parts.append(waiting) }
    return LocalizedText(
      vi: parts.map(\.vi).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
  }

  /// How many more votes or scorecards are waited for; nil when none are.
  public func waitingSentence(for nomination: Nomination) -> LocalizedText? {
    let missing: Int
    switch policy.rules(of: nomination.standing.stage).rule {
    case .votes: missing = votesMissing(for: nomination) ?? 0
    case .scores(let rule): missing = rule.cards - nomination.standing.votes.count { $0.choice.isScorecard }
    case .single, .ballot: return nil
    }
    return missing < 1
      ? nil
      : LocalizedText(
        vi: "chờ thêm \(missing) phiếu", en: "\(missing) more vote\(missing == 1 ? "" : "s") to come")
  }

  /// What a vote says, with points by criterion and the reviewer's own words, without their name.
  public func content(of vote: Vote, in stage: Stage) -> LocalizedText {
    let note = vote.note.isEmpty ? "" : ": \(vote.note)"
    guard case .scores(let scores) = vote.choice, case .scores(let rule) = policy.rules(of: stage).rule else {
      let said = said(vote, in: stage)
      return LocalizedText(vi: said.vi + note, en: said.en + note)
    }
    let points = { (language: Language) in
      scores.map { score in
        let criterion = rule.criteria.first { $0.id == score.criterion }
        return "\(criterion?.label[language] ?? score.criterion) \(score.points)/\(criterion?.maximum ?? 0)"
      }.joined(separator: "; ")
    }
    let mean = said(vote, in: stage)
    return LocalizedText(
      vi: "\(mean.vi) (\(points(.vietnamese)))\(note)", en: "\(mean.en) (\(points(.english)))\(note)")
  }

  private func sentence(of vote: Vote, in stage: Stage) -> LocalizedText {
    let said = said(vote, in: stage)
    return LocalizedText(vi: "\(vote.reviewer) \(said.vi)", en: "\(vote.reviewer) \(said.en)")
  }

  private func said(_ vote: Vote, in stage: Stage) -> LocalizedText {
    switch vote.choice {
    case .approve: return LocalizedText(vi: "đồng ý", en: "for it")
    case .reject(let reason):
      let label = { (language: Language) in
        reason.map { " (\(self.policy.label(ofReason: $0, for: .reject, in: language)))" } ?? ""
      }
      return LocalizedText(
        vi: "không đồng ý\(label(.vietnamese))", en: "against it\(label(.english))")
    case .scores:
      guard case .scores(let rule) = policy.rules(of: stage).rule,
        let mean = Self.meanScore(of: [vote], under: rule)
      else { return LocalizedText(vi: "", en: "") }
      return LocalizedText(vi: Refusal.points(mean, ","), en: Refusal.points(mean, "."))
    }
  }
}
