/// Where a nomination stands: everything about it that decisions change.
public struct Standing: Sendable, Hashable {
  /// The stage it is in.
  public let stage: Stage
  /// What is the matter with it in that stage.
  public let status: Status
  /// Since when it waits in this stage; kept when it leaves the queue, so that undo puts it back in its place.
  public let waitingSince: Timestamp
  /// The last decision that moved it, if any.
  public var lastDecision: Decision?
  /// Reviewers who put it at the end of their own queue, with the moment they did; the latest last.
  public var postponements: [Postponement]
  /// The votes and scorecards given in this stage, in their order; no two by one reviewer.
  public var votes: [Vote]
  /// Reviewers who stand aside, in their order; no two by one reviewer. Kept from stage to stage.
  public var recusals: [Recusal]
  /// The id of the title considered instead of the one that the dossier asks for.
  public var title: String?
  /// When it was last re-checked after it had been replicated.
  public var recheckedAt: Timestamp?

  /// Makes a standing from its parts.
  public init(
    stage: Stage, status: Status, waitingSince: Timestamp, lastDecision: Decision? = nil,
    postponements: [Postponement] = [], votes: [Vote] = [], recusals: [Recusal] = [], title: String? = nil,
    recheckedAt: Timestamp? = nil
  ) {
    self.stage = stage
    self.status = status
    self.waitingSince = waitingSince
    self.lastDecision = lastDecision
    self.postponements = postponements
    self.votes = votes
    self.recusals = recusals
    self.title = title
    self.recheckedAt = recheckedAt
  }

  /// The standing of a nomination that has just come in: nothing arrives decided.
  public static func registered(at time: Timestamp) -> Self {
    Self(stage: .detect, status: .pending, waitingSince: time)
  }

  /// When a reviewer postponed it, if they did.
  public func postponed(by reviewer: String) -> Timestamp? {
    postponements.last { $0.reviewer == reviewer }?.time
  }

  /// A reviewer's own vote in this stage, if they gave one.
  public func vote(of reviewer: String) -> Vote? { votes.first { $0.reviewer == reviewer } }

  /// Whether a reviewer stands aside.
  public func isRecused(_ reviewer: String) -> Bool { recusals.contains { $0.reviewer == reviewer } }
}

/// One reviewer's wish to see a nomination last.
public struct Postponement: Sendable, Hashable {
  /// Name of the reviewer.
  public let reviewer: String
  /// When; later postponements come later in the queue.
  public let time: Timestamp

  /// Makes a postponement.
  public init(reviewer: String, time: Timestamp) {
    self.reviewer = reviewer
    self.time = time
  }
}

/// One reviewer's standing aside from a nomination, for a conflict of interest.
public struct Recusal: Sendable, Hashable {
  /// Name of the reviewer.
  public let reviewer: String
  /// Code of the reason.
  public let reason: String
  /// When.
  public let time: Timestamp

  /// Makes a recusal.
  public init(reviewer: String, reason: String, time: Timestamp) {
    self.reviewer = reviewer
    self.reason = reason
    self.time = time
  }
}

/// A decision as the nomination remembers it. The ledger holds the full record.
public struct Decision: Sendable, Hashable {
  /// What was decided.
  public let verdict: Verdict
  /// The stage in which it was decided.
  public let stage: Stage
  /// Code of the reason, as the policy lists it; nil where none is asked for.
  public let reason: String?
  /// The reviewer's own words; empty when there are none.
  public let note: String
  /// Name of the reviewer.
  public let reviewer: String
  /// When it was made.
  public let time: Timestamp
  /// The revision that the reviewer had seen.
  public let revision: Revision

  /// Makes a decision from its parts.
  public init(
    verdict: Verdict, stage: Stage, reason: String?, note: String, reviewer: String, time: Timestamp,
    revision: Revision
  ) {
    self.verdict = verdict
    self.stage = stage
    self.reason = reason
    self.note = note
    self.reviewer = reviewer
    self.time = time
    self.revision = revision
  }
}
