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

  /// An action that a reversal is about.
  struct Found: Sendable {
    let direction: Action
    let summary: ActionSummary
    /// The action with all its entries; nil where they are too many.
    let past: PastAction?

    /// The nominations that it touched; none where they are too many to be told one by one.
    var touched: [NominationID] { past?.entries.compactMap(\.nomination) ?? [] }
  }

  /// Looks up the action that a reversal is about.
  /// - Throws: `StoreError`; that there is none comes as `StoreError.refused`.
  func find(_ reversal: Reversal, by reviewer: Reviewer) async throws -> Found {
    let direction = reversal.direction
    let summary =
      switch reversal {
      case .undoLatest: try await store.undoable(by: reviewer.name)
      case .redoLatest: try await store.redoable(by: reviewer.name)
      case .undo(let id): try await store.summary(of: id)
      }
    guard let summary else {
      throw StoreError.refused(Refusals(direction == .undo ? .nothingToUndo : .nothingToRedo))
    }
    let isHeld = summary.count <= Self.heldInMemory
    return Found(
      direction: direction, summary: summary, past: isHeld ? try await store.action(summary.id) : nil)
  }

  /// Takes an action back, or puts one back, all of it or nothing.
  /// - Parameters:
  ///   - found: the action.
  ///   - reviewer: whose it was.
  ///   - time: when it is taken back or put back.
  ///   - progress: called now and then, for many, with the number done.
  /// - Returns: what was done.
  /// - Throws: `StoreError`; refusals come as `StoreError.refused`.
  func reverse(
    _ found: Found, by reviewer: Reviewer, at time: Timestamp,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> Reversed {
    guard let past = found.past else {
      return .many(
        count: try await reverseMany(
          found.summary, found.direction, by: reviewer, at: time, progress: progress))
    }
    let histories = try await histories(of: past)
    return .applied(
      try await apply(
        found.direction == .undo
          ? workflow.proposeUndo(of: past, histories: histories, by: reviewer, at: time)
          : workflow.proposeRedo(of: past, histories: histories, by: reviewer, at: time)))
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
