import ReviewEngine
import ReviewStore

/// Taking back and putting back what was done.
extension ReviewDesk {
  /// Which action is meant.
  enum Reversal: Sendable {
    /// The reviewer's latest is taken back.
    case undoLatest
    /// One of the reviewer's, whichever it is, is taken back.
    case undo(Int64)
    /// The reviewer's latest undo is put back.
    case redoLatest

    /// What the ledger calls it.
    var direction: Action {
      switch self {
      case .undoLatest, .undo: .undo
      case .redoLatest: .redo
      }
    }
  }

  /// What a reversal did.
  enum Reversed: Sendable {
    /// A change set, as any other.
    case applied(AppliedChangeSet)
    /// So many changes that they are not held in memory.
    case many(count: Int)
  }

  /// An action that changed more than this is reversed inside the store, an entry at a time.
  private static let heldInMemory = 1_000

  /// Takes an action back, or puts one back, all of it or nothing.
  /// - Parameters:
  ///   - reversal: which action.
  ///   - reviewer: whose it was.
  ///   - time: when it is taken back or put back.
  ///   - progress: called now and then, for many, with the number done.
  /// - Returns: what was done.
  /// - Throws: `StoreError`; refusals come as `StoreError.refused`.
  func reverse(
    _ reversal: Reversal, by reviewer: Reviewer, at time: Timestamp,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> Reversed {
    let direction = reversal.direction
    guard let action = try await action(of: reversal, by: reviewer) else {
      throw StoreError.refused(Refusals(direction == .undo ? .nothingToUndo : .nothingToRedo))
    }
    if action.count > Self.heldInMemory {
      return .many(
        count: try await reverseMany(action, direction, by: reviewer, at: time, progress: progress))
    }
    guard let past = try await store.action(action.id) else {
      throw StoreError.refused(Refusals(direction == .undo ? .nothingToUndo : .nothingToRedo))
    }
    let histories = try await histories(of: past)
    return .applied(
      try await apply(
        direction == .undo
          ? workflow.proposeUndo(of: past, histories: histories, by: reviewer, at: time)
          : workflow.proposeRedo(of: past, histories: histories, by: reviewer, at: time)))
  }

  /// The action that a reversal is about; nil when there is none.
  /// - Throws: `StoreError`.
  func action(of reversal: Reversal, by reviewer: Reviewer) async throws -> ActionSummary? {
    switch reversal {
    case .undoLatest: try await store.undoable(by: reviewer.name)
    case .redoLatest: try await store.redoable(by: reviewer.name)
    case .undo(let id): try await store.summary(of: id)
    }
  }

  /// The nominations that a reversal is about; none where they are too many to be told one by one.
  /// - Throws: `StoreError`.
  func touched(by reversal: Reversal, of reviewer: Reviewer) async throws -> [NominationID] {
    guard let action = try await action(of: reversal, by: reviewer), action.count <= Self.heldInMemory else {
      return []
    }
    return try await store.action(action.id)?.entries.compactMap(\.nomination) ?? []
  }

  private func reverseMany(
    _ action: ActionSummary, _ direction: Action, by reviewer: Reviewer, at time: Timestamp,
    progress: @escaping @Sendable (Int) -> Void
  ) async throws -> Int {
    if let refusal = workflow.obstacle(to: direction, action.first, by: reviewer) {
      throw StoreError.refused(Refusals(refusal))
    }
    let result = try await store.apply(
      workflow.header(direction, target: action.id, by: reviewer, at: time),
      toEntriesOfTarget: { [workflow] entry, history throws(Refusal) in
        try workflow.reversing(entry, direction, in: history, by: reviewer, at: time)
      }, progress: progress)
    guard let result else { throw StoreError.refused(Refusals(.nothingSelected)) }
    return result.count
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
}
