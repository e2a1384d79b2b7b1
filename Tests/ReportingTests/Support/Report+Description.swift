public import Reporting
public import Testing

extension Report: CustomTestStringConvertible {
  /// What a failing test calls the report.
  public var testDescription: String { id }
}
