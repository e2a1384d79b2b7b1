public import Reporting
public import ReviewEngine

/// What the dashboard counts.
public struct Dashboard: Sendable, Hashable {
  /// All nominations, by stage and status.
  public let census: Census
  /// Those whose time limit is over.
  public let overdue: Census
  /// Those whose time limit is over soon.
  public let dueSoon: Census
  /// The decisions of the last days; nil until they are counted.
  public var pace: Pace?
  /// The nominations of each field, those of most first; nil until they are counted.
  public var fields: [GroupCensus]?
  /// The nominations of each unit, those of most first; nil until they are counted.
  public var units: [GroupCensus]?

  /// What is counted at once; the rest follows.
  public init(census: Census, overdue: Census, dueSoon: Census) {
    self.census = census
    self.overdue = overdue
    self.dueSoon = dueSoon
  }
}
