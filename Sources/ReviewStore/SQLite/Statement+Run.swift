internal import GRDB

extension Statement {
  /// Runs the statement with values for all of its places, in their order. Unlike `execute(arguments:)`, it does
  /// not compare their number with what the statement asks for, which for an import counts.
  func run(_ values: StatementArguments) throws {
    setUncheckedArguments(values)
    try execute()
  }
}
