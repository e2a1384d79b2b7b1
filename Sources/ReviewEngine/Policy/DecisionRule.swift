/// Who has to agree before a nomination goes on.
public enum DecisionRule: Sendable, Hashable {
  /// One reviewer with a deciding role.
  case single
  /// So many of several reviewers, each on their own.
  case votes(VoteRule)
  /// The council, in a session.
  case ballot(BallotRule)
  /// One reviewer with a deciding role, once enough scorecards say that it is good enough.
  case scores(ScoreRule)

  /// Whether several reviewers vote or score, each on their own.
  public var asksForVotes: Bool {
    switch self {
    case .votes, .scores: true
    case .single, .ballot: false
    }
  }
}

/// `needed` of `of` reviewers: so many approvals carry, and more than `of - needed` rejections reject. Where the first
/// `needed` disagree, it is a conflict, and the others decide.
public struct VoteRule: Sendable, Hashable {
  /// How many must agree, from 1.
  public let needed: Int
  /// How many may vote, at least ``needed``.
  public let of: Int
  /// Whether nobody sees the others' votes before giving their own.
  public let isBlind: Bool

  /// Makes a rule.
  public init(needed: Int, of: Int, isBlind: Bool) {
    self.needed = needed
    self.of = of
    self.isBlind = isBlind
  }
}

/// What becomes of a nomination that the council does not recognise.
public struct BallotRule: Sendable, Hashable {
  /// The verdict; one that needs no session.
  public let failed: Verdict
  /// Its reason, where it needs one.
  public let reason: String?

  /// Makes a rule.
  public init(failed: Verdict, reason: String?) {
    self.failed = failed
    self.reason = reason
  }
}

/// A nomination can be approved once `cards` reviewers have scored it, and their mean is good enough.
public struct ScoreRule: Sendable, Hashable {
  /// How many scorecards there must be, from 1.
  public let cards: Int
  /// The least weighted mean, in hundredths of a point, on the scale of 0 to 100 points.
  public let minimum: Int
  /// What is scored.
  public let criteria: [Criterion]
  /// Whether nobody sees the others' scores before giving their own.
  public let isBlind: Bool

  /// Makes a rule.
  public init(cards: Int, minimum: Int, criteria: [Criterion], isBlind: Bool) {
    self.cards = cards
    self.minimum = minimum
    self.criteria = criteria
    self.isBlind = isBlind
  }
}

/// Tiêu chí: one thing that a scorecard scores.
public struct Criterion: Sendable, Hashable {
  /// The permanent name.
  public let id: String
  /// What people call it.
  public let label: LocalizedText
  /// How much it counts beside the others, from 1.
  public let weight: Int
  /// The highest score, from 1; the lowest is 0.
  public let maximum: Int

  /// Makes a criterion.
  public init(id: String, label: LocalizedText, weight: Int, maximum: Int) {
    self.id = id
    self.label = label
    self.weight = weight
    self.maximum = maximum
  }
}
