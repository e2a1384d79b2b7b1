/// What a ledger entry says happened to its subject.
public enum LedgerEvent: Sendable, Hashable {
  /// The nomination came in from a source, with this content.
  case registered(source: String, digest: Digest)
  /// Its dossier changed: what the changed fields said before, and the digest of the new content. A returned
  /// nomination is pending again: its unit has completed it.
  case amended(source: String, changes: [FieldChange], digest: Digest)
  /// A reviewer decided.
  case decided(Ruling)
  /// A reviewer voted, or scored.
  case voted(CastVote)
  /// Somebody filled the nomination's forms in.
  case filled([FactChange])
  /// Something else than a nomination was made or changed.
  case recorded([FactChange])
  /// The entry with this sequence number was taken back by its author.
  case undone(entry: Int64)
  /// The undo with this sequence number was itself taken back: the deed stands again.
  case redone(entry: Int64, Deed)

  /// The permanent name of the sort of event.
  public var kind: String {
    switch self {
    case .registered: "registered"
    case .amended: "amended"
    case .decided: "decided"
    case .voted: "voted"
    case .filled: "filled"
    case .recorded: "recorded"
    case .undone: "undone"
    case .redone: "redone"
    }
  }

  /// What was done, where it can be taken back; the deed of a redo, too.
  public var deed: Deed? {
    switch self {
    case .decided(let ruling): .decided(ruling)
    case .voted(let vote): .voted(vote)
    case .filled(let changes): .filled(changes)
    case .recorded(let changes): .recorded(changes)
    case .redone(_, let deed): deed
    case .registered, .amended, .undone: nil
    }
  }
}

/// What an action did to one subject, where it can be taken back and put back.
public enum Deed: Sendable, Hashable {
  /// A decision.
  case decided(Ruling)
  /// A vote or a scorecard.
  case voted(CastVote)
  /// Forms were filled in.
  case filled([FactChange])
  /// A record was made or changed.
  case recorded([FactChange])

  /// The event that says so.
  public var event: LedgerEvent {
    switch self {
    case .decided(let ruling): .decided(ruling)
    case .voted(let vote): .voted(vote)
    case .filled(let changes): .filled(changes)
    case .recorded(let changes): .recorded(changes)
    }
  }

  /// The ruling that it put into effect, if it did.
  public var ruling: Ruling? {
    switch self {
    case .decided(let ruling): ruling
    case .voted(let vote): vote.ruling
    case .filled, .recorded: nil
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
  /// The title that is considered from now on, where it changed.
  public let title: String?
  /// What it rests on besides the reviewer: `votes 2/3`, `session 2026-01 9/11`.
  public let basis: String?

  /// Makes a ruling from its parts.
  public init(
    verdict: Verdict, stage: Stage, reason: String?, note: String, toStage: Stage, toStatus: Status,
    title: String? = nil, basis: String? = nil
  ) {
    self.verdict = verdict
    self.stage = stage
    self.reason = reason
    self.note = note
    self.toStage = toStage
    self.toStatus = toStatus
    self.title = title
    self.basis = basis
  }
}

/// A vote as the ledger keeps it: who gave it, and when, its entry says.
public struct CastVote: Sendable, Hashable {
  /// The stage in which it was given.
  public let stage: Stage
  /// What the reviewer says.
  public let choice: Vote.Choice
  /// Their own words; empty when there are none.
  public let note: String
  /// What it brought about, where it was the vote that settled it.
  public let ruling: Ruling?

  /// Makes a vote.
  public init(stage: Stage, choice: Vote.Choice, note: String, ruling: Ruling?) {
    self.stage = stage
    self.choice = choice
    self.note = note
    self.ruling = ruling
  }

  /// The vote as the nomination remembers it.
  public func vote(by reviewer: String, at time: Timestamp) -> Vote {
    Vote(reviewer: reviewer, choice: choice, note: note, time: time)
  }
}
