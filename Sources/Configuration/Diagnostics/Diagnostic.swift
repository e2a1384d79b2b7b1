/// One thing that is wrong with a file that people edit: where, what, and what was probably meant.
public struct Diagnostic: Hashable, Sendable {
  /// What follows from it.
  public enum Severity: String, CaseIterable, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used; somebody should look at it.
    case warning
  }

  /// The path or the name of the file.
  public let file: String
  /// Where in the file; nothing when the whole file is meant.
  public let position: SourcePosition?
  /// The keys that lead to the place, the outermost first; elements of lists by their number, from 0.
  public let keyPath: [String]
  /// What is wrong.
  public let problem: Problem
  /// The known name that was probably meant.
  public let nearest: String?
  /// What follows from it.
  public let severity: Severity

  /// Says that `problem` was found in `file`.
  public init(
    file: String, position: SourcePosition? = nil, keyPath: [String] = [], problem: Problem,
    nearest: String? = nil, severity: Severity = .error
  ) {
    self.file = file
    self.position = position
    self.keyPath = keyPath
    self.problem = problem
    self.nearest = nearest
    self.severity = severity
  }

  /// The order in which people work through a file: by place, what concerns the whole file first.
  static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let start = SourcePosition(line: 0, column: 0)
    let places = (left.position ?? start, right.position ?? start)
    guard places.0 == places.1 else { return places.0 < places.1 }
    return left.keyPath.lexicographicallyPrecedes(right.keyPath)
  }
}
