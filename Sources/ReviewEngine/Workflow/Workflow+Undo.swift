/// An action of the past, as the ledger tells it: what undo and redo work on.
public struct PastAction: Sendable, Hashable {
  /// The change set's number.
  public let id: Int64
  /// What sort of action it was.
  public let action: Action
  /// Who did it.
  public let reviewer: Reviewer
  /// Its entries, one for each nomination.
  public let entries: [LedgerEntry]

  /// Makes the record of an action from its entries; there is at least one.
  public init?(entries: [LedgerEntry]) {
    guard let first = entries.first else { return nil }
    id = first.changeSet
    action = first.action
    reviewer = first.reviewer
    self.entries = entries
  }
}

/// A nomination with every ledger entry about it, in their order.
public struct NominationHistory: Sendable, Hashable {
  /// The nomination as it stands.
  public let nomination: Nomination
  /// Its entries from registration on.
  public let entries: [LedgerEntry]

  /// Makes a history.
  public init(nomination: Nomination, entries: [LedgerEntry]) {
    self.nomination = nomination
    self.entries = entries
  }
}

extension Workflow {
  /// Takes back a decision (or a redo), all of it or nothing: one's own, and only where nobody acted since.
  /// - Parameters:
  ///   - past: the decision or redo.
  ///   - histories: of the nominations that `past` touched, in any order.
  ///   - reviewer: who takes it back.
  ///   - time: when.
  /// - Returns: the change set, or the refusal of every nomination that stands in the way.
  public func proposeUndo(
    of past: PastAction, histories: [NominationHistory], by reviewer: Reviewer, at time: Timestamp
  ) -> Result<ChangeSet, Refusals> {
    guard past.action == .decision || past.action == .redo else {
      return .failure(Refusals(.nothingToUndo))
    }
    return proposeReversal(.undo, of: past, histories: histories, by: reviewer, at: time) {
      entry, replay, _ in
      guard let last = replay.effective.last, last.entry.sequence == entry.sequence,
        let ruling = last.entry.ruling
      else { return nil }
      return Reversal(ruling: ruling, event: .undone(entry: entry.sequence), standing: last.before)
    }
  }

  /// Puts an undone decision into effect again, all of it or nothing. Several are redone one after another, the
  /// last undone first, until somebody decides anew or the dossier is amended.
  /// - Parameters:
  ///   - past: the undo.
  ///   - histories: of the nominations that `past` touched, in any order.
  ///   - reviewer: who redoes it.
  ///   - time: when.
  /// - Returns: the change set, or the refusal of every nomination that stands in the way.
  public func proposeRedo(
    of past: PastAction, histories: [NominationHistory], by reviewer: Reviewer, at time: Timestamp
  ) -> Result<ChangeSet, Refusals> {
    guard past.action == .undo else { return .failure(Refusals(.nothingToRedo)) }
    return proposeReversal(.redo, of: past, histories: histories, by: reviewer, at: time) {
      entry, replay, nomination in
      guard let last = replay.undone.last, last.entry == entry.sequence else { return nil }
      return Reversal(
        ruling: last.ruling, event: .redone(entry: entry.sequence, last.ruling),
        standing: nomination.standing.following(
          last.ruling, by: reviewer.name, at: time, on: nomination.revision))
    }
  }

  /// What taking an entry back puts in its place.
  private struct Reversal {
    /// The decision that is taken back or stands again.
    let ruling: Ruling
    let event: LedgerEvent
    let standing: Standing
  }

  private func proposeReversal(
    _ action: Action, of past: PastAction, histories: [NominationHistory], by reviewer: Reviewer,
    at time: Timestamp, reversing: (LedgerEntry, Replay, Nomination) -> Reversal?
  ) -> Result<ChangeSet, Refusals> {
    guard past.reviewer.name == reviewer.name else {
      return .failure(Refusals(.notYourAction(by: past.reviewer.name)))
    }
    let byID = Dictionary(histories.map { ($0.nomination.id, $0) }) { first, _ in first }
    var changes: [Change] = []
    var refusals: [Refusal] = []
    for entry in past.entries {
      guard let history = byID[entry.nomination], let last = history.entries.last,
        let replay = try? Replay(history.entries)
      else {
        refusals.append(.unknownNomination(entry.nomination))
        continue
      }
      guard let reversal = reversing(entry, replay, history.nomination) else {
        refusals.append(.actedOnSince(entry.nomination, by: last.reviewer.name, at: last.time))
        continue
      }
      guard policy.rules(of: reversal.ruling.stage).decidingRoles.contains(reviewer.role) else {
        refusals.append(.roleMayNotDecide(reviewer.role, reversal.ruling.stage))
        continue
      }
      changes.append(
        Change(
          expecting: history.nomination.revision, event: reversal.event,
          result: history.nomination.moved(to: reversal.standing)))
    }
    guard refusals.isEmpty else { return .failure(Refusals(refusals)) }
    return .success(
      ChangeSet(header: header(action, target: past.id, by: reviewer, at: time), changes: changes))
  }
}
