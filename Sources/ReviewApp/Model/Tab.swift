import ReviewEngine

/// One of the lists that a single key shows.
enum Tab: Sendable, Hashable {
  /// The nominations in one stage.
  case stage(Stage)
  /// All nominations.
  case everything

  /// The tabs in the order shown.
  static let all: [Tab] = Stage.allCases.map(Tab.stage) + [.everything]

  /// The figure that shows it.
  var key: String {
    switch self {
    case .stage(let stage): String(stage.rawValue)
    case .everything: "0"
    }
  }

  /// How many nominations it has.
  func count(in census: Census) -> Int {
    switch self {
    case .stage(let stage): census.count(in: stage)
    case .everything: census.total
    }
  }
}
