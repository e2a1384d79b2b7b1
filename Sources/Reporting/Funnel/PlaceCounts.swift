internal import ReviewEngine

/// How many nominations stand where.
struct PlaceCounts: Sendable, Hashable {
  private var counts = [Int](repeating: 0, count: Stage.allCases.count * Status.allCases.count)

  /// Counts a nomination.
  mutating func add(_ standing: Standing) {
    counts[Self.index(standing.stage, standing.status)] += 1
  }

  /// How many are in a stage with a status.
  func count(_ stage: Stage, _ status: Status) -> Int { counts[Self.index(stage, status)] }

  /// How many are in a stage.
  func count(in stage: Stage) -> Int { Status.allCases.reduce(0) { $0 + count(stage, $1) } }

  /// How many have a status, whatever the stage.
  func count(_ status: Status) -> Int { Stage.allCases.reduce(0) { $0 + count($1, status) } }

  /// How many are in a stage, or in a later one.
  func reached(_ stage: Stage) -> Int {
    Stage.allCases.reduce(0) { $0 + ($1 < stage ? 0 : count(in: $1)) }
  }

  /// How many there are.
  var total: Int { counts.reduce(0, +) }

  private static func index(_ stage: Stage, _ status: Status) -> Int {
    (stage.rawValue - 1) * Status.allCases.count + place(of: status)
  }

  private static func place(of status: Status) -> Int {
    switch status {
    case .pending: 0
    case .returned: 1
    case .rejected: 2
    case .completed: 3
    case .held: 4
    case .dropped: 5
    case .withdrawn: 6
    }
  }
}
