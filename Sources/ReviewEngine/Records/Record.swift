/// Something that the ledger keeps beside nominations: a council session, a reviewer, a version of the policy. What
/// it says are facts; typed views read and write them.
public struct Record: Sendable, Hashable {
  /// Which record it is.
  public let id: RecordID
  /// What it says.
  public let facts: Facts
  /// The number of accepted changes.
  public let revision: Revision

  /// Makes a record from its parts.
  public init(id: RecordID, facts: Facts, revision: Revision) {
    self.id = id
    self.facts = facts
    self.revision = revision
  }
}

/// The permanent name of a record.
public struct RecordID: Sendable, Hashable, CustomStringConvertible {
  /// What sort of thing it is.
  public let kind: RecordKind
  /// Its name among those of its kind; not empty, in NFC, without line breaks.
  public let name: String

  /// Makes an id.
  public init(_ kind: RecordKind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// Kind and name: `session 2026-01`.
  public var description: String { "\(kind.rawValue) \(name)" }
}

/// What sorts of record there are. The raw value is the permanent name in the ledger.
public enum RecordKind: String, CaseIterable, Sendable, Hashable {
  /// A version of the policy: its text.
  case policy
  /// A person who acts in the review: their roles.
  case reviewer
  /// A session of the council: members, agenda, ballots, tallies.
  case session
  /// What was settled about two nominations that look like one; the name is both ids, the earlier arrival first.
  case duplicate
  /// What people said about a nomination; the name is its id.
  case discussion
}

/// What an action does to one record.
public struct RecordChange: Sendable, Hashable {
  /// The revision that the proposer had seen; nil for a record that is new. The store refuses the whole change set
  /// when it has moved on.
  public let expecting: Revision?
  /// What happened.
  public let event: LedgerEvent
  /// The record afterwards.
  public let result: Record

  /// Makes a change.
  public init(expecting: Revision?, event: LedgerEvent, result: Record) {
    self.expecting = expecting
    self.event = event
    self.result = result
  }

  /// The change that makes a record say something else; nil when it says nothing new.
  /// - Parameters:
  ///   - id: of the record.
  ///   - present: the record as it is; nil when there is none yet.
  ///   - facts: what it is to say.
  public init?(of id: RecordID, from present: Record?, to facts: Facts) {
    let changes = (present?.facts ?? Facts()).changes(to: facts)
    guard !changes.isEmpty else { return nil }
    self.init(
      expecting: present?.revision, event: .recorded(changes),
      result: Record(id: id, facts: facts, revision: present?.revision.next ?? .first))
  }
}
