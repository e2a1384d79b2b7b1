import PlainText

/// What can be wrong with a mapping before any file is looked at.
public enum MappingError: Error, Equatable, Sendable {
  /// Not of the form `NAME=COLUMN`.
  case malformed(String)
  /// No such name; `nearest` is the known name that looks most like it.
  case unknownName(String, nearest: String?)

  static func unknown(name: String) -> MappingError {
    .unknownName(name, nearest: NearestName.of(name, among: ColumnTarget.all.map(\.name)))
  }
}

extension MappingError: CustomStringConvertible {
  /// Plain English.
  public var description: String {
    switch self {
    case .malformed(let text): "\(text): write NAME=COLUMN"
    case .unknownName(let name, let nearest?): "\(name): no such name; the nearest is \(nearest)"
    case .unknownName(let name, nil): "\(name): no such name"
    }
  }
}
