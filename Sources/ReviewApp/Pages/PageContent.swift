public import Reporting
public import ReviewEngine

/// What a page shows, as the world outside found it.
public enum PageContent: Sendable, Hashable {
  /// Of the dashboard. It can come in parts: first what is counted at once, then everything.
  case dashboard(Dashboard)
  /// The movements.
  case movements([GroupCensus])
  /// The sessions of the council, in the order in which they were planned.
  case sessions([CouncilSession])
  /// One session, or one of its ballots.
  case session(SessionContent)
  /// What is being replicated.
  case replications(ReplicationBoard)
  /// A part of the ledger.
  case ledger(LedgerWindow)
  /// One entry of the ledger.
  case entry(EntryContent)
}
