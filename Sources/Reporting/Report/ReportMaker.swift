public import ReviewEngine

/// Makes the sections of a report: is shown every nomination, then every ledger entry where it asks for them, one after
/// the other, and is asked at the end. Memory grows with what is told (groups, reviewers, lessons), not with how many
/// nominations there are; where it does, the maker says so.
public protocol ReportMaker {
  /// The permanent name of its reports.
  static var id: String { get }
  /// What its reports are called.
  static var title: LocalizedText { get }
  /// How often it has to see the ledger.
  static var ledgerReading: LedgerReading { get }
  /// Takes the next nomination, in any order.
  mutating func take(_ nomination: Nomination)
  /// Sees the next ledger entry for the first of two times, in the order of the ledger, after all nominations.
  mutating func preview(_ entry: LedgerEntry)
  /// Takes the next ledger entry, in the order of the ledger, after all nominations.
  mutating func take(_ entry: LedgerEntry)
  /// What was counted.
  func sections() -> [ReportSection]
}

/// How often a report's maker sees the ledger.
public enum LedgerReading: Sendable, Hashable {
  /// Never.
  case none
  /// Once: what it takes.
  case once
  /// Twice: what it previews, from the first entry to the last, then what it takes.
  case twice
}

extension ReportMaker {
  /// Most reports need no ledger.
  public static var ledgerReading: LedgerReading { .none }

  /// Most reports need no ledger.
  public mutating func preview(_ entry: LedgerEntry) {}

  /// Most reports need no ledger.
  public mutating func take(_ entry: LedgerEntry) {}

  /// The report of everything that was taken.
  public func report(on occasion: Occasion) -> Report {
    Report(id: Self.id, title: Self.title, occasion: occasion, sections: sections())
  }
}
