/// What a ledger entry says happened to its nomination.
public enum LedgerEvent: Sendable, Hashable {
  /// It came in from a source, with this content.
  case registered(source: String, digest: Digest)
  /// Its dossier changed: what the changed fields said before, and the digest of the new content. A returned
  /// nomination is pending again: its unit has completed it.
  case amended(source: String, changes: [FieldChange], digest: Digest)
  /// A reviewer decided.
  case decided(Ruling)
  /// The entry with this sequence number was taken back by its author.
  case undone(entry: Int64)
  /// The undo with this sequence number was itself taken back: the ruling stands again.
  case redone(entry: Int64, Ruling)

  /// The permanent name of the sort of event.
  public var kind: String {
    switch self {
    case .registered: "registered"
    case .amended: "amended"
    case .decided: "decided"
    case .undone: "undone"
    case .redone: "redone"
    }
  }
}

/// A decision with where it led. The destination is part of the record, so that an entry still replays after
/// the table of transitions has changed.
public struct Ruling: Sendable, Hashable {
  /// What was decided.
  public let verdict: Verdict
  /// The stage in which it was decided.
  public let stage: Stage
  /// Code of the reason, where one is asked for.
  public let reason: String?
  /// The reviewer's own words; empty when there are none.
  public let note: String
  /// The stage it led to.
  public let toStage: Stage
  /// The status it led to.
  public let toStatus: Status

  /// Makes a ruling from its parts.
  public init(
    verdict: Verdict, stage: Stage, reason: String?, note: String, toStage: Stage, toStatus: Status
  ) {
    self.verdict = verdict
    self.stage = stage
    self.reason = reason
    self.note = note
    self.toStage = toStage
    self.toStatus = toStatus
  }
}
