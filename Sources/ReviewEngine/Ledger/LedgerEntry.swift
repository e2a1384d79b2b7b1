/// One line of the append-only record of everything that was ever done. Entries are numbered without gaps, and
/// each carries the hash of the one before, so that nothing can be changed, left out or put in unseen.
public struct LedgerEntry: Sendable, Hashable {
  /// Its number, from 1 without gaps.
  public let sequence: Int64
  /// The number of the first entry of the same action: entries with one `changeSet` stand and fall together.
  public let changeSet: Int64
  /// What sort of action it belongs to.
  public let action: Action
  /// The nomination it is about.
  public let nomination: NominationID
  /// The nomination's revision after it.
  public let revision: Revision
  /// Who acted, and in which role.
  public let reviewer: Reviewer
  /// When.
  public let time: Timestamp
  /// The version of the policy that was in force.
  public let policyVersion: String
  /// What happened.
  public let event: LedgerEvent
  /// The hash of the entry before; ``Digest/zero`` for the first.
  public let previous: Digest
  /// The hash of this entry: see ``sealedText``.
  public let hash: Digest

  /// Makes an entry from its parts, as stored. Nothing is checked here: see ``isSealed``.
  public init(
    sequence: Int64, changeSet: Int64, action: Action, nomination: NominationID, revision: Revision,
    reviewer: Reviewer, time: Timestamp, policyVersion: String, event: LedgerEvent, previous: Digest,
    hash: Digest
  ) {
    self.sequence = sequence
    self.changeSet = changeSet
    self.action = action
    self.nomination = nomination
    self.revision = revision
    self.reviewer = reviewer
    self.time = time
    self.policyVersion = policyVersion
    self.event = event
    self.previous = previous
    self.hash = hash
  }
}

/// What sort of action a change set is.
public enum Action: String, Sendable, Hashable {
  /// Nominations came in or were amended.
  case registration
  /// Nominations were decided.
  case decision
  /// An earlier action was taken back.
  case undo
  /// An undo was taken back.
  case redo
}
