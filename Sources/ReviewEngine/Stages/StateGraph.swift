/// The state machine of a review under one policy: the table of transitions, walked from where every nomination begins,
/// with the roles that the policy lets act.
public struct StateGraph: Sendable, Hashable {
  /// Where a nomination can be.
  public struct Place: Sendable, Hashable {
    /// The stage.
    public let stage: Stage
    /// What is the matter with it there.
    public let status: Status

    /// Makes a place.
    public init(_ stage: Stage, _ status: Status) {
      self.stage = stage
      self.status = status
    }
  }

  /// A verdict that leads from one place to another, or back to the same.
  public struct Way: Sendable, Hashable {
    /// The verdict.
    public let verdict: Verdict
    /// Where it is given.
    public let from: Place
    /// Where it leads.
    public let to: Place
    /// Who may give it; never empty.
    public let roles: Set<Role>

    /// Whether the nomination moves.
    public var isMoving: Bool { from != to }
  }

  /// Where every nomination begins.
  public static let start = Place(.detect, .pending)

  /// The policy.
  public let policy: Policy
  /// The places that nominations can come to, by stage and status.
  public let places: [Place]
  /// The ways between them, by where they begin and the table of transitions.
  public let ways: [Way]

  /// Walks the table of transitions under a policy.
  public init(_ policy: Policy) {
    self.policy = policy
    var found: Set<Place> = [Self.start]
    var waiting = [Self.start]
    while let place = waiting.popLast() {
      for way in Self.ways(from: place, under: policy) where found.insert(way.to).inserted {
        waiting.append(way.to)
      }
    }
    let all = Stage.allCases.flatMap { stage in Status.allCases.map { Place(stage, $0) } }
    places = all.filter(found.contains)
    ways = places.flatMap { Self.ways(from: $0, under: policy) }
  }

  /// The ways that begin in a place.
  public func ways(from place: Place) -> [Way] { ways.filter { $0.from == place } }

  /// Places in which nominations would be stuck: neither at an end nor with a way on.
  public var deadEnds: [Place] {
    places.filter { place in
      !place.status.isFinal && place.status != .completed
        && !ways.contains { $0.from == place && $0.isMoving }
    }
  }

  private static func ways(from place: Place, under policy: Policy) -> [Way] {
    Transition.table.compactMap { row in
      let roles = policy.rules(of: place.stage).mayGive(row.verdict)
      guard row.stages.contains(place.stage), row.from.contains(place.status), !roles.isEmpty else {
        return nil
      }
      return Way(verdict: row.verdict, from: place, to: row.destination(from: place), roles: roles)
    }
  }
}

extension Transition {
  fileprivate func destination(from place: StateGraph.Place) -> StateGraph.Place {
    switch destination {
    case .nextStage:
      place.stage.next.map { StateGraph.Place($0, .pending) } ?? StateGraph.Place(place.stage, .completed)
    case .stage(let stage): StateGraph.Place(stage, .pending)
    case .status(let status): StateGraph.Place(place.stage, status)
    case .title, .samePlace, .endOfQueue: place
    }
  }
}
