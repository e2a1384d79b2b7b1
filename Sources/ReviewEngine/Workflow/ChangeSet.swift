/// What one action does: one undo step, one transaction, all or nothing, however many nominations.
public struct ChangeSet: Sendable, Hashable {
  /// Who, when, and what sort of action.
  public let header: Header
  /// The changes, one for each nomination.
  public let changes: [Change]
  /// The changes of other things that the ledger keeps, one for each record. They come first in the ledger.
  public let records: [RecordChange]

  /// What all changes of one action share.
  public struct Header: Sendable, Hashable {
    /// What sort of action it is.
    public let action: Action
    /// The change set that an undo or a redo takes back.
    public let target: Int64?
    /// Who acts.
    public let reviewer: Reviewer
    /// When.
    public let time: Timestamp
    /// The version of the policy in force.
    public let policyVersion: String

    /// Makes a header.
    public init(
      action: Action, target: Int64? = nil, reviewer: Reviewer, time: Timestamp, policyVersion: String
    ) {
      precondition(
        (target != nil) == (action == .undo || action == .redo),
        "An undo and a redo name the change set they take back; other actions name none.")
      self.action = action
      self.target = target
      self.reviewer = reviewer
      self.time = time
      self.policyVersion = policyVersion
    }
  }

  /// Makes a change set; there is at least one change, and no nomination or record twice.
  public init(header: Header, changes: [Change] = [], records: [RecordChange] = []) {
    precondition(!changes.isEmpty || !records.isEmpty, "An action that changes nothing is not an action.")
    self.header = header
    self.changes = changes
    self.records = records
  }
}

/// What an action does to one nomination.
public struct Change: Sendable, Hashable {
  /// The revision that the proposer had seen; nil for a nomination that is new. The store refuses the whole
  /// change set when it has moved on.
  public let expecting: Revision?
  /// What happened.
  public let event: LedgerEvent
  /// The nomination afterwards.
  public let result: Nomination

  /// Makes a change.
  public init(expecting: Revision?, event: LedgerEvent, result: Nomination) {
    self.expecting = expecting
    self.event = event
    self.result = result
  }
}

/// A change set that is on the disk.
public struct AppliedChangeSet: Sendable, Hashable {
  /// Its number: the sequence of its first entry.
  public let id: Int64
  /// The sequence of its last entry: the position of the store afterwards.
  public let position: Int64
  /// What was applied.
  public let changeSet: ChangeSet

  /// Makes the record of an applied change set.
  public init(id: Int64, position: Int64, changeSet: ChangeSet) {
    self.id = id
    self.position = position
    self.changeSet = changeSet
  }
}
