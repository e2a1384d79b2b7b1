/// What a verdict would do to a nomination, or why it cannot be given.
public enum Outcome: Sendable, Hashable {
  /// The nomination would be there, with another title where one is named.
  case moves(Stage, Status, title: String?)
  /// The vote would count: it would not settle it, or whether it would may not be known beforehand.
  case counts
  /// It is refused.
  case refused(Refusal)
}

/// What a decision about many nominations would do, counted by outcome.
public struct Forecast: Sendable, Hashable {
  /// Nominations with one outcome.
  public struct Line: Sendable, Hashable {
    /// What would become of them, or why they cannot be decided so.
    public let outcome: Outcome
    /// How many.
    public fileprivate(set) var count: Int
  }

  /// A line for each outcome, the refusals last; refusals that differ only in the nomination are one, told of the
  /// first.
  public var lines: [Line] { moves + refusals }

  /// What would be done.
  public private(set) var moves: [Line] = []
  /// What would be refused.
  public private(set) var refusals: [Line] = []

  /// Begins with none.
  public init() {}

  /// How many nominations there are in all.
  public var total: Int { lines.reduce(0) { $0 + $1.count } }
  /// How many would be decided.
  public var decided: Int { moves.reduce(0) { $0 + $1.count } }
  /// How many cannot be decided so.
  public var refused: Int { refusals.reduce(0) { $0 + $1.count } }

  /// Adds nominations.
  public mutating func add(_ outcome: Outcome, count: Int = 1) {
    if case .refused(let refusal) = outcome {
      Self.add(outcome, count, to: &refusals) { line in
        if case .refused(let other) = line { other.isSameGround(as: refusal) } else { false }
      }
    } else {
      Self.add(outcome, count, to: &moves) { $0 == outcome }
    }
  }

  private static func add(
    _ outcome: Outcome, _ count: Int, to lines: inout [Line], where same: (Outcome) -> Bool
  ) {
    if let index = lines.firstIndex(where: { same($0.outcome) }) {
      lines[index].count += count
    } else {
      lines.append(Line(outcome: outcome, count: count))
    }
  }
}
