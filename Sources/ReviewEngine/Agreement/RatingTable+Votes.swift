extension RatingTable {
  /// Who approved (1) and who rejected (0), a row for each round.
  public static func approvals(in rounds: [VotedRound], _ moment: VoteMoment) -> RatingTable {
    table(of: rounds, moment) { choice in
      switch choice {
      case .approve: 1
      case .reject: 0
      case .scores: nil
      }
    }
  }

  /// The points that each reviewer gave for a criterion, a row for each round.
  public static func points(
    for criterion: String, in rounds: [VotedRound], _ moment: VoteMoment
  ) -> RatingTable {
    table(of: rounds, moment) { choice in
      guard case .scores(let scores) = choice else { return nil }
      return scores.first { $0.criterion == criterion }?.points
    }
  }

  /// The weighted mean of each reviewer's scorecard in hundredths of a point, a row for each round.
  public static func means(
    under rule: ScoreRule, in rounds: [VotedRound], _ moment: VoteMoment
  ) -> RatingTable {
    table(of: rounds, moment) { choice in
      guard case .scores = choice else { return nil }
      let vote = Vote(reviewer: "", choice: choice, note: "", time: Timestamp(milliseconds: 0))
      return Workflow.meanScore(of: [vote], under: rule)
    }
  }

  private static func table(
    of rounds: [VotedRound], _ moment: VoteMoment, rating: (Vote.Choice) -> Int?
  ) -> RatingTable {
    let ratings = rounds.map { round in
      round.votes.reduce(into: [String: Int]()) { row, votes in
        row[votes.reviewer] = votes.choice(moment).flatMap(rating)
      }
    }
    let raters = Set(ratings.flatMap(\.keys)).sorted()
    return RatingTable(
      raters: raters, rows: ratings.filter { !$0.isEmpty }.map { row in raters.map { row[$0] } })
  }
}
