import ReviewEngine

/// How many nominations an action decided.
struct DecisionCount: Sendable, Hashable {
  /// All that it changed.
  let all: Int
  /// Those of them that only got a vote, which settled nothing.
  let votes: Int

  /// The nominations that were moved.
  var moved: Int { all - votes }
}

extension DecisionCount {
  /// Counts what a change set did.
  init(_ changeSet: ChangeSet) {
    self.init(all: changeSet.changes.count, votes: changeSet.changes.count(where: \.isLoneVote))
  }
}

extension Change {
  /// Whether it is a vote or a scorecard that settled nothing.
  var isLoneVote: Bool {
    if case .voted(let vote) = event.deed { vote.ruling == nil } else { false }
  }
}
