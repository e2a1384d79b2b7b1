/// What came out of reading a file: the value when the file can be used, and all that was noticed.
public struct Checked<Value: Sendable>: Sendable {
  /// What was read; nothing when at least one diagnostic is an error.
  public let value: Value?
  /// Everything that was noticed, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Keeps `value` unless one of `diagnostics` is an error.
  init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    self.value = diagnostics.contains { $0.severity == .error } ? nil : value
    self.diagnostics = diagnostics
  }

  /// What was read, or an error that holds everything that was noticed.
  public func get() throws(ConfigurationError) -> Value {
    guard let value else { throw .rejected(diagnostics) }
    return value
  }
}
