import ReviewEngine
import ReviewStore

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
    try await store.apply(try await proposal(request, on: ids, by: reviewer, at: time))
  }

  /// What deciding about some nominations would do.
  /// - Throws: `StoreError`; refusals come as `StoreError.refused`.
  func proposal(
    _ request: DecisionRequest, on ids: [NominationID], by reviewer: Reviewer, at time: Timestamp
  ) async throws -> ChangeSet {
    var nominations: [Nomination] = []
    var unknown: [Refusal] = []
    for id in ids {
      if let row = try await store.row(of: id) {
        nominations.append(row.nomination)
      } else {
        unknown.append(.unknownNomination(id))
      }
    }
    guard unknown.isEmpty else { throw StoreError.refused(Refusals(unknown)) }
    switch workflow.propose(request, on: nominations, by: reviewer, at: time) {
    case .success(let changeSet): return changeSet
    case .failure(let refusals): throw StoreError.refused(refusals)
    }
  }

  /// What becomes of nominations that match but cannot be decided so.
  enum Unfit: Sendable {
    /// They are left as they are, and the others are decided.
    case leaveOut
    /// Nothing is decided.
    case refuseAll
  }

  /// Decides everything that a query matches, in one change set that one undo takes back.
  /// - Returns: how many were decided.
  func decide(
    _ request: DecisionRequest, matching query: Query, by reviewer: Reviewer, in context: QueryContext,
    excluding: Set<NominationID>, unfit: Unfit = .leaveOut,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> Int {
    let result = try await store.apply(
      workflow.header(.decision, by: reviewer, at: context.now), toAllMatching: query, in: context,
      excluding: excluding,
      change: { [workflow] nomination throws(Refusal) in
        switch workflow.change(request, on: nomination, by: reviewer, at: context.now) {
        case .success(let change): return change
        case .failure(let refusal):
          if case .refuseAll = unfit { throw refusal }
          return nil
        }
      },
      progress: progress)
    guard let result else { throw StoreError.refused(Refusals(.nothingSelected)) }
    return result.count
  }

  /// Takes the reviewer's latest action back.
  func undo(by reviewer: Reviewer, at time: Timestamp) async throws -> AppliedChangeSet {
    guard let past = try await store.undoable(by: reviewer.name) else {
      throw StoreError.refused(Refusals(.nothingToUndo))
    }
    let histories = try await histories(of: past)
    return try await apply(workflow.proposeUndo(of: past, histories: histories, by: reviewer, at: time))
  }

  /// Takes the reviewer's latest undo back.
  func redo(by reviewer: Reviewer, at time: Timestamp) async throws -> AppliedChangeSet {
    guard let past = try await store.redoable(by: reviewer.name) else {
      throw StoreError.refused(Refusals(.nothingToRedo))
    }
    let histories = try await histories(of: past)
    return try await apply(workflow.proposeRedo(of: past, histories: histories, by: reviewer, at: time))
  }

  private func histories(of past: PastAction) async throws -> Histories {
    var nominations: [NominationHistory] = []
    var records: [RecordHistory] = []
    for entry in past.entries {
      switch entry.subject {
      case .nomination(let id):
        if let history = try await store.history(of: id) { nominations.append(history) }
      case .record(let id): if let history = try await store.history(of: id) { records.append(history) }
      }
    }
    return Histories(nominations, records)
  }

  /// Applies what was proposed.
  func apply(_ proposal: Result<ChangeSet, Refusals>) async throws -> AppliedChangeSet {
    switch proposal {
    case .success(let changeSet): return try await store.apply(changeSet)
    case .failure(let refusals): throw StoreError.refused(refusals)
    }
  }
}
