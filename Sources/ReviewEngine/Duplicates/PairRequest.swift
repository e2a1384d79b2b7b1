/// Which pairs of nominations that look alike are wanted, the surest first.
public struct PairRequest: Sendable, Hashable {
  /// What has to be settled about them.
  public enum State: String, CaseIterable, Sendable, Hashable {
    /// Nothing is: people are asked.
    case open
    /// They were put off, or found to be two, or merged.
    case settled
    /// Whatever was.
    case all
  }

  /// Where a part of the list ends.
  public struct Place: Sendable, Hashable {
    /// The score of the last pair.
    public let score: Int
    /// Its earlier nomination.
    public let earlier: RowNumber
    /// Its later nomination.
    public let later: RowNumber

    /// Makes a place.
    public init(score: Int, earlier: RowNumber, later: RowNumber) {
      (self.score, self.earlier, self.later) = (score, earlier, later)
    }
  }

  /// Which nominations: one of the two has to match.
  public let query: Query
  /// What has to be settled.
  public let state: State
  /// Only pairs of which one nomination was changed after this entry of the ledger; 0 for all.
  public let since: Int64
  /// The end of the part before; nil for the first.
  public let after: Place?
  /// How many pairs at most, from 1.
  public let limit: Int
  /// Who asks, and when.
  public let context: QueryContext

  /// Makes a request.
  public init(
    query: Query, state: State = .open, since: Int64 = 0, after: Place? = nil, limit: Int,
    context: QueryContext
  ) {
    precondition(limit > 0, "At least one pair is asked for.")
    self.query = query
    self.state = state
    self.since = since
    self.after = after
    self.limit = limit
    self.context = context
  }
}

/// A part of the list of pairs.
public struct PairPage: Sendable, Hashable {
  /// The pairs, the surest first.
  public let pairs: [DuplicatePair]
  /// Where the list goes on; nil at its end.
  public let next: PairRequest.Place?

  /// Makes a part.
  public init(pairs: [DuplicatePair], next: PairRequest.Place?) {
    self.pairs = pairs
    self.next = next
  }
}

/// How much looks alike in a store, and what was not compared because it is too common.
public struct LikenessSummary: Sendable, Hashable {
  /// How many pairs are open.
  public let pairs: Int
  /// How many nominations are in them.
  public let nominations: Int
  /// What too many nominations have to be compared because of it, the commonest first.
  public let common: [Common]

  /// Something that too many have.
  public struct Common: Sendable, Hashable {
    /// What it is.
    public let basis: LikenessKey.Basis
    /// How many nominations have it.
    public let count: Int
    /// One of them.
    public let example: Nomination

    /// Makes one.
    public init(basis: LikenessKey.Basis, count: Int, example: Nomination) {
      (self.basis, self.count, self.example) = (basis, count, example)
    }
  }

  /// Makes a summary.
  public init(pairs: Int, nominations: Int, common: [Common]) {
    self.pairs = pairs
    self.nominations = nominations
    self.common = common
  }
}
