/// Something that is wrong at a path of a document; it becomes a `Diagnostic` once its place is known.
struct Finding: Equatable, Sendable {
  /// Whether the key is wrong or what it holds.
  enum Spot: Equatable, Sendable {
    /// The key.
    case key
    /// What it holds.
    case value
    /// A character of the text that it holds, counted from 0.
    case character(Int)
  }

  /// The keys that lead there.
  var path: [String]
  /// Whether the key or the value is meant.
  var spot: Spot
  /// What is wrong.
  var problem: Problem
  /// The known name that was probably meant.
  var nearest: String?
  /// What follows from it.
  var severity: Diagnostic.Severity

  /// Says that `problem` was found at `path`.
  init(
    _ problem: Problem, at path: [String], spot: Spot = .value, nearest: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    self.path = path
    self.spot = spot
    self.problem = problem
    self.nearest = nearest
    self.severity = severity
  }
}
