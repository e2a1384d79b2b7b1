public import ReviewEngine

/// A screen besides list, dossier and form.
public enum PageID: Sendable, Hashable {
  /// Everything counted.
  case dashboard
  /// The movements, each with its nominations.
  case movements
  /// The sessions of the council.
  case sessions
  /// One session of the council, by its name.
  case session(String)
  /// One ballot of a session.
  case ballot(session: String, NominationID)
  /// What is being replicated, by how far that is.
  case replications
  /// Everything that was ever done.
  case ledger
  /// One entry of the ledger, by its number: what it changed.
  case entry(Int64)

  /// The pages that a chord opens, in the order shown.
  static let all: [PageID] = [.dashboard, .movements, .sessions, .replications, .ledger]

  /// The command that opens it, or the page that it is a part of.
  var command: CommandID {
    switch self {
    case .dashboard: .pageDashboard
    case .movements: .pageMovements
    case .sessions, .session, .ballot: .pageCouncil
    case .replications: .pageReplications
    case .ledger, .entry: .pageLedger
    }
  }
}

/// A page whose content is wanted.
public struct PageLoad: Sendable, Hashable {
  /// Counts what was asked for; an answer to something else is out of date.
  public let generation: Int
  /// Which page.
  public let page: PageID
  /// Who asks, and when.
  public let context: QueryContext
  /// In the ledger, the entry whose surroundings are wanted; nil for the latest entries.
  public let around: Int64?

  /// Makes a request.
  public init(generation: Int, page: PageID, context: QueryContext, around: Int64? = nil) {
    self.generation = generation
    self.page = page
    self.context = context
    self.around = around
  }
}
