import ReviewEngine
import ReviewStore
import Synchronization

/// Where the rules meet the store: what the screen and the command line ask for is proposed by the one and
/// applied by the other. There is one road for a decision.
struct ReviewDesk: Sendable {
  let store: any Store
  let workflow: Workflow

  /// Decides about some nominations, all or nothing.
  /// - Throws: `StoreError`; refusals come as `StoreError.refused`.
  func decide(
    _ request: DecisionRequest, on ids: [NominationID], by reviewer: Reviewer, at time: Timestamp
  ) async throws -> AppliedChangeSet {
    try await apply(
      workflow.propose(request, on: try await nominations(ids), by: reviewer, at: time))
  }

  /// Scores a nomination.
  /// - Throws: `StoreError`; refusals come as `StoreError.refused`.
  func score(
    _ scores: [Vote.Score], note: String, on id: NominationID, by reviewer: Reviewer, at time: Timestamp
  ) async throws -> AppliedChangeSet {
    let nomination = try await nominations([id])[0]
    let header = workflow.header(.decision, by: reviewer, at: time)
    return try await apply(
      workflow.score(scores, note: note, on: nomination, by: reviewer, at: time)
        .map { ChangeSet(header: header, changes: [$0]) }.mapError { Refusals($0) })
  }

  /// The nominations with some ids, each once.
  /// - Throws: `StoreError`; ids that nothing has are refused.
  func nominations(_ ids: [NominationID]) async throws -> [Nomination] {
    var nominations: [Nomination] = []
    var unknown: [Refusal] = []
    var seen: Set<NominationID> = []
    for id in ids where seen.insert(id).inserted {
      if let row = try await store.row(of: id) {
        nominations.append(row.nomination)
      } else {
        unknown.append(.unknownNomination(id))
      }
    }
    guard unknown.isEmpty else { throw StoreError.refused(Refusals(unknown)) }
    return nominations
  }

  /// What becomes of nominations that match but cannot be decided so.
  enum Unfit: Sendable {
    /// They are left as they are, and the others are decided.
    case leaveOut
    /// Nothing is decided.
    case refuseAll
  }

  /// Decides everything that a query matches, in one change set that one undo takes back.
  /// - Returns: how many were decided, and how many of these only got a vote.
  func decide(
    _ request: DecisionRequest, matching query: Query, by reviewer: Reviewer, in context: QueryContext,
    excluding: Set<NominationID>, unfit: Unfit = .leaveOut,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> DecisionCount {
    let votes = Mutex(0)
    let result = try await store.apply(
      workflow.header(.decision, by: reviewer, at: context.now), toAllMatching: query, in: context,
      excluding: excluding,
      change: { [workflow] nomination throws(Refusal) in
        switch workflow.change(request, on: nomination, by: reviewer, at: context.now) {
        case .success(let change):
          if change.isLoneVote { votes.withLock { $0 += 1 } }
          return change
        case .failure(let refusal):
          if case .refuseAll = unfit { throw refusal }
          return nil
        }
      },
      progress: progress)
    guard let result else { throw StoreError.refused(Refusals(.nothingSelected)) }
    return DecisionCount(all: result.count, votes: votes.withLock { $0 })
  }

  /// What a reviewer did and can take back, the latest first.
  /// - Throws: `StoreError`.
  func actions(by reviewer: Reviewer, limit: Int) async throws -> [ActionSummary] {
    try await store.actions(by: reviewer.name, limit: limit)
  }

  /// Applies what was proposed.
  func apply(_ proposal: Result<ChangeSet, Refusals>) async throws -> AppliedChangeSet {
    switch proposal {
    case .success(let changeSet): return try await store.apply(changeSet)
    case .failure(let refusals): throw StoreError.refused(refusals)
    }
  }
}
