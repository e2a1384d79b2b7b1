import ReviewEngine

/// One of the lists that a single key shows.
enum Tab: Sendable, Hashable {
  /// The nominations in one stage.
  case stage(Stage)
  /// All nominations.
  case everything
  /// A list that somebody saved.
  case view(SavedView)

  /// The tabs that are always there, in the order shown.
  static let fixed: [Tab] = Stage.allCases.map(Tab.stage) + [.everything]

  /// Whether somebody saved it.
  var isView: Bool { if case .view = self { true } else { false } }
}
