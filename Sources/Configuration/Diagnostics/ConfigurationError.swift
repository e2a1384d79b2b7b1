public import ReviewEngine

/// A file that people edit cannot be used.
public enum ConfigurationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Everything that was found in it, in the order of the file; at least one is an error.
  case rejected([Diagnostic])

  /// Everything that was found, in the order of the file.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .rejected(let diagnostics): diagnostics
    }
  }

  /// One line for each thing found, in one language.
  public func report(in language: Language) -> String {
    diagnostics.map { $0.line(in: language) }.joined(separator: "\n")
  }

  /// One line for each thing found, in English.
  public var description: String { report(in: .english) }
}
