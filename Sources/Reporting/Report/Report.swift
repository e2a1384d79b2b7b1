public import ReviewEngine

/// A report as a value: what was counted, when, for whom and under which rules. How it is shown is not its business:
/// a terminal, a page, a table and a program each get the same one.
public struct Report: Sendable, Hashable {
  /// The permanent name: `funnel`.
  public let id: String
  /// What people call it.
  public let title: LocalizedText
  /// When it was made, by whom, of what.
  public let occasion: Occasion
  /// Its parts, in the order shown; no two with one id.
  public let sections: [ReportSection]

  /// Makes a report.
  public init(id: String, title: LocalizedText, occasion: Occasion, sections: [ReportSection]) {
    self.id = id
    self.title = title
    self.occasion = occasion
    self.sections = sections
  }
}

/// When a report was made, by whom, of which nominations and under which rules.
public struct Occasion: Sendable, Hashable {
  /// When.
  public let time: Timestamp
  /// Seconds east of UTC of the place where its days begin.
  public let utcOffset: Int
  /// Name of the reviewer who asked.
  public let reviewer: String
  /// The query as it was written; empty for all nominations.
  public let query: String
  /// How many nominations it matched.
  public let nominations: Int
  /// What the programme is called.
  public let programme: LocalizedText
  /// The version of the policy in force.
  public let policyVersion: String

  /// Makes an occasion.
  public init(
    under policy: Policy, at time: Timestamp, by reviewer: String, query: String, nominations: Int
  ) {
    self.time = time
    utcOffset = policy.utcOffset
    self.reviewer = reviewer
    self.query = query
    self.nominations = nominations
    programme = policy.title
    policyVersion = policy.version
  }
}

/// One part of a report: a table, what can be drawn of it, and what has to be known to read it.
public struct ReportSection: Sendable, Hashable {
  /// The permanent name within the report: lower-case letters, digits and `-`.
  public let id: String
  /// What people call it.
  public let title: LocalizedText
  /// What has to be known to read it, each a sentence or two.
  public let notes: [LocalizedText]
  /// What was counted.
  public let table: ReportTable
  /// Pictures of some of the table's columns.
  public let charts: [ReportChart]

  /// Makes a section; charts name columns of its table.
  public init(
    id: String, title: LocalizedText, notes: [LocalizedText] = [], table: ReportTable,
    charts: [ReportChart] = []
  ) {
    for name in charts.flatMap({ [$0.labels] + $0.values }) {
      precondition(
        table.index(of: name) != nil, "A chart shows columns of its section's table; \(name) is none.")
    }
    self.id = id
    self.title = title
    self.notes = notes
    self.table = table
    self.charts = charts
  }
}
