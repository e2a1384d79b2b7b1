import ReviewEngine
import ReviewStore

/// Tells, along the whole ledger, which entries a reader may not see the votes of yet.
struct VoteVeil {
  private let store: any Store
  private let workflow: Workflow
  private let reader: Reviewer
  /// The hidden entries of the nominations whose votes were met so far; empty sets are kept, too, so that no
  /// nomination is looked up twice.
  private var hidden: [NominationID: Set<Int64>] = [:]
  /// So many nominations are remembered; then it begins anew.
  private static let most = 10_000

  init(over store: any Store, workflow: Workflow, reader: Reviewer) {
    self.store = store
    self.workflow = workflow
    self.reader = reader
  }

  /// Whether an entry tells a vote that the reader may not see yet.
  mutating func hides(_ entry: LedgerEntry) async throws -> Bool {
    guard case .voted = entry.event.deed, let id = entry.nomination, entry.reviewer.name != reader.name,
      Stage.allCases.contains(where: { workflow.policy.rules(of: $0).rule.isBlind })
    else { return false }
    if let known = hidden[id] { return known.contains(entry.sequence) }
    if hidden.count == Self.most { hidden = [:] }
    let entries = try await store.history(of: id).map { workflow.hiddenEntries(of: $0, from: reader) } ?? []
    hidden[id] = entries
    return entries.contains(entry.sequence)
  }
}
