/// What a list shows and in which order: the one language of the filter line, the command line, saved views
/// and exports.
public struct Query: Sendable, Hashable {
  /// Which nominations.
  public let condition: Condition
  /// In which order; nil where the text does not say.
  public let order: Order?

  /// Makes a query from its parts.
  public init(_ condition: Condition = .everything, order: Order? = nil) {
    self.condition = condition
    self.order = order
  }

  /// The query that holds of every nomination.
  public static let everything = Query()

  /// The same query with one more condition.
  public func and(_ other: Condition) -> Query {
    switch condition {
    case .everything: Query(other, order: order)
    case .all(let conditions): Query(.all(conditions + [other]), order: order)
    default: Query(.all([condition, other]), order: order)
    }
  }
}

/// What a query's words `mine`, `waiting` and `overdue` mean at the moment it is asked.
public struct QueryContext: Sendable, Hashable {
  /// Who asks.
  public let reviewer: String
  /// When.
  public let now: Timestamp
  /// The rules in force; without them nothing is overdue, incomplete or in conflict.
  public let policy: Policy?
  /// The time limits of the rules at that moment.
  public let deadlines: Deadlines

  /// Makes a context.
  /// - Parameters:
  ///   - reviewer: who asks.
  ///   - now: when.
  ///   - policy: the rules in force.
  ///   - deadlines: the time limits of that day, where they were worked out before.
  public init(reviewer: String, now: Timestamp, policy: Policy? = nil, deadlines: Deadlines? = nil) {
    self.reviewer = reviewer
    self.now = now
    self.policy = policy
    self.deadlines = deadlines ?? policy.map { Deadlines(of: $0, at: now) } ?? Deadlines()
  }
}
