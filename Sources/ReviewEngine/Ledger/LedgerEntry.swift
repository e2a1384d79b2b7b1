/// One line of the append-only record of everything that was ever done. Entries are numbered without gaps, and
/// each carries the hash of the one before, so that nothing can be changed, left out or put in unseen.
public struct LedgerEntry: Sendable, Hashable {
  /// Its number, from 1 without gaps.
  public let sequence: Int64
  /// The number of the first entry of the same action: entries with one `changeSet` stand and fall together.
  public let changeSet: Int64
  /// What sort of action it belongs to.
  public let action: Action
  /// What it is about.
  public let subject: LedgerSubject
  /// The subject's revision after it.
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
    sequence: Int64, changeSet: Int64, action: Action, subject: LedgerSubject, revision: Revision,
    reviewer: Reviewer, time: Timestamp, policyVersion: String, event: LedgerEvent, previous: Digest,
    hash: Digest
  ) {
    self.sequence = sequence
    self.changeSet = changeSet
    self.action = action
    self.subject = subject
    self.revision = revision
    self.reviewer = reviewer
    self.time = time
    self.policyVersion = policyVersion
    self.event = event
    self.previous = previous
    self.hash = hash
  }

  /// The nomination that it is about, if it is about one.
  public var nomination: NominationID? { subject.nomination }

  /// The ruling that the entry put into effect, if it did.
  public var ruling: Ruling? { event.deed?.ruling }
}

/// What a ledger entry is about.
public enum LedgerSubject: Sendable, Hashable {
  /// A nomination.
  case nomination(NominationID)
  /// Something else that the ledger keeps.
  case record(RecordID)

  /// The nomination, if it is one.
  public var nomination: NominationID? {
    if case .nomination(let id) = self { id } else { nil }
  }

  /// The record, if it is one.
  public var record: RecordID? {
    if case .record(let id) = self { id } else { nil }
  }

  /// What people call it: the number of a nomination, `phiên họp 2026-01`.
  public var label: LocalizedText {
    switch self {
    case .nomination(let id): LocalizedText(vi: id.rawValue, en: id.rawValue)
    case .record(let id): id.sentence
    }
  }
}

/// What sort of action a change set is.
public enum Action: String, CaseIterable, Sendable, Hashable {
  /// Nominations came in or were amended.
  case registration
  /// Nominations were decided, or voted on.
  case decision
  /// Forms were filled in, or something was said about a nomination.
  case filling
  /// A session of the council was prepared, held or closed.
  case council
  /// Nominations that look alike were settled.
  case settlement
  /// Reviewers or the policy changed. Taken back by changing them again, not by an undo.
  case administration
  /// An earlier action was taken back.
  case undo
  /// An undo was taken back.
  case redo

  /// Whether its author can take it back.
  public var canBeUndone: Bool {
    switch self {
    case .decision, .filling, .council, .settlement, .redo: true
    case .registration, .administration, .undo: false
    }
  }
}
