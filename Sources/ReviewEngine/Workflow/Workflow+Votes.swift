extension Workflow {
  /// What a vote would do.
  func vote(
    _ choice: Vote.Choice, on nomination: Nomination, by reviewer: Reviewer, under rule: VoteRule
  ) -> Outcome {
    let standing = nomination.standing
    // Scorecards can be left from rules that were in force before.
    let all = standing.votes.filter { !$0.choice.isScorecard }
    if all.contains(where: { $0.reviewer == reviewer.name && $0.choice.isApproval == choice.isApproval }) {
      return .refused(.alreadyVoted(nomination.id, reviewer.name))
    }
    let votes = all.filter { $0.reviewer != reviewer.name }
    guard votes.count < rule.of else { return .refused(.enoughVotes(nomination.id, rule.of)) }
    let approvals = votes.count { $0.choice.isApproval } + (choice.isApproval ? 1 : 0)
    let rejections = votes.count + 1 - approvals
    if approvals >= rule.needed { return onward(from: standing.stage) }
    if rejections > rule.of - rule.needed { return .moves(standing.stage, .rejected, title: nil) }
    return .counts
  }

  /// Whether the votes given so far disagree, so that another reviewer has to decide.
  public func isInConflict(_ nomination: Nomination) -> Bool {
    guard case .votes(let rule) = policy.rules(of: nomination.standing.stage).rule else { return false }
    let votes = nomination.standing.votes.filter { !$0.choice.isScorecard }
    return votes.count >= rule.needed && Set(votes.map(\.choice.isApproval)).count > 1
  }

  /// How many more votes it takes at least to settle a nomination; nil where nothing is voted in its stage.
  public func votesMissing(for nomination: Nomination) -> Int? {
    guard case .votes(let rule) = policy.rules(of: nomination.standing.stage).rule else { return nil }
    let votes = nomination.standing.votes.filter { !$0.choice.isScorecard }
    let approvals = votes.count { $0.choice.isApproval }
    return max(1, min(rule.needed - approvals, rule.of - rule.needed + 1 - (votes.count - approvals)))
  }

  /// The weighted mean of a nomination's scorecards in hundredths of a point, on a scale of 0 to 100 points; nil
  /// without scorecards. Each criterion counts by its weight, as a share of its maximum; halves round up.
  public static func meanScore(of votes: [Vote], under rule: ScoreRule) -> Int? {
    let cards = votes.compactMap { vote -> [Vote.Score]? in
      if case .scores(let scores) = vote.choice { scores } else { nil }
    }
    let weights = rule.criteria.reduce(0) { $0 + $1.weight }
    guard !cards.isEmpty, weights > 0 else { return nil }
    // Points above the maximum can be left from rules that were in force before.
    let points = rule.criteria.map { criterion in
      cards.joined().reduce(0) { sum, score in
        score.criterion == criterion.id ? sum + min(score.points, criterion.maximum) : sum
      }
    }
    // The common multiple of the maxima keeps everything in whole numbers until the one division.
    guard let scale = leastCommonMultiple(of: rule.criteria.map(\.maximum)) else {
      let mean = zip(rule.criteria, points).reduce(0.0) { sum, part in
        sum + Double(part.1) * Double(part.0.weight) / Double(part.0.maximum)
      }
      return Int((mean * 10_000 / Double(cards.count * weights)).rounded())
    }
    let sum = zip(rule.criteria, points).reduce(0) { $0 + $1.1 * $1.0.weight * (scale / $1.0.maximum) }
    let whole = cards.count * weights * scale
    return (sum * 10_000 * 2 + whole) / (2 * whole)
  }

  /// Why a stage's scorecards do not allow approval yet; nil when they do.
  func scoreRefusal(for nomination: Nomination, under rule: ScoreRule) -> Refusal? {
    let cards = nomination.standing.votes.count { $0.choice.isScorecard }
    guard cards >= rule.cards else { return .scoresMissing(nomination.id, have: cards, need: rule.cards) }
    guard let mean = Self.meanScore(of: nomination.standing.votes, under: rule), mean >= rule.minimum else {
      return .scoreTooLow(
        nomination.id, mean: Self.meanScore(of: nomination.standing.votes, under: rule) ?? 0,
        minimum: rule.minimum)
    }
    return nil
  }

  /// The change that a scorecard makes.
  /// - Parameters:
  ///   - scores: points by criterion; every criterion of the stage, each once.
  ///   - note: the reviewer's own words.
  ///   - nomination: which nomination.
  ///   - reviewer: who scores; their earlier scorecard for the stage is replaced.
  ///   - time: when.
  /// - Returns: the change, or why it cannot be made.
  public func score(
    _ scores: [Vote.Score], note: String, on nomination: Nomination, by reviewer: Reviewer, at time: Timestamp
  ) -> Result<Change, Refusal> {
    let standing = nomination.standing
    let rules = policy.rules(of: standing.stage)
    if let refusal = roster.refusal(of: reviewer) { return .failure(.roster(refusal)) }
    guard case .scores(let rule) = rules.rule else {
      return .failure(.notScored(nomination.id, standing.stage))
    }
    guard rules.votingRoles.contains(reviewer.role) else {
      return .failure(.roleMayNotScore(reviewer.role, standing.stage))
    }
    guard standing.status == .pending else {
      return .failure(.notInStatus(nomination.id, standing.status, .approve))
    }
    guard !standing.isRecused(reviewer.name) else {
      return .failure(.standsAside(nomination.id, reviewer.name))
    }
    if let unknown = scores.first(where: { score in !rule.criteria.contains { $0.id == score.criterion } }) {
      return .failure(.unknownCriterion(unknown.criterion, known: rule.criteria.map(\.id)))
    }
    for criterion in rule.criteria {
      let own = scores.filter { $0.criterion == criterion.id }
      guard own.count == 1, let points = own.first?.points, (0...criterion.maximum).contains(points) else {
        return .failure(.wrongScore(criterion.id, maximum: criterion.maximum))
      }
    }
    let choice = Vote.Choice.scores(scores.sorted { $0.criterion < $1.criterion })
    if let own = standing.vote(of: reviewer.name), own.choice == choice, own.note == note {
      return .failure(.alreadyVoted(nomination.id, reviewer.name))
    }
    let vote = CastVote(stage: standing.stage, choice: choice, note: note, ruling: nil)
    return .success(
      Change(
        expecting: nomination.revision, event: .voted(vote),
        result: nomination.moved(to: standing.following(vote, by: reviewer.name, at: time))))
  }

  /// The least common multiple; nil when it is so large that sums of what is multiplied by it might not fit.
  private static func leastCommonMultiple(of numbers: [Int]) -> Int? {
    var result = 1
    for number in numbers {
      var (a, b) = (result, number)
      while b != 0 { (a, b) = (b, a % b) }
      let (next, overflows) = (result / a).multipliedReportingOverflow(by: number)
      guard !overflows, next <= 1_000_000 else { return nil }
      result = next
    }
    return result
  }
}

extension Vote.Choice {
  /// Whether it says that the nomination should go on.
  public var isApproval: Bool { self == .approve }

  /// Whether it is a scorecard.
  public var isScorecard: Bool {
    if case .scores = self { true } else { false }
  }
}

extension StageRules {
  /// The roles whose votes or scorecards count in the stage; empty where nothing is voted or scored.
  public var votingRoles: Set<Role> {
    switch rule {
    case .votes: mayGive(.approve).union(mayGive(.reject))
    case .scores: decidingRoles
    case .single, .ballot: []
    }
  }
}
