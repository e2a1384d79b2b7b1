/// Why the screen cannot be taken.
public enum NcursesTerminalError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// `$TERM`, as given here, is empty or names nothing that terminfo knows.
  case unknownTerminal(String)
  /// The terminal that `$TERM` names, such as `dumb`, cannot move its cursor.
  case incapableTerminal(String)
  /// The system refused something else.
  case failed

  /// A code for messages and logs; what users read is written where their language is known.
  public var description: String {
    switch self {
    case .notATerminal: "terminal.none"
    case .unknownTerminal(let name): "terminal.unknown: \(name)"
    case .incapableTerminal(let name): "terminal.incapable: \(name)"
    case .failed: "terminal.failed"
    }
  }
}
