public import ReviewEngine

/// One invented nomination, and what reviewers did with it so far. Nothing here is decided: a store is filled by
/// registering the dossier and then giving the decisions of ``history``, in their order, to the engine.
public struct DemoNomination: Sendable, Hashable {
  /// Its number: year of the round and running number in that year, `2026-0042`.
  public let id: NominationID
  /// What its unit sent in.
  public let dossier: Dossier
  /// How long before now it was registered.
  public let registeredAgo: Span
  /// What was decided since, the earliest first.
  public let history: [DemoDecision]

  /// Makes a nomination from its parts.
  public init(id: NominationID, dossier: Dossier, registeredAgo: Span, history: [DemoDecision]) {
    self.id = id
    self.dossier = dossier
    self.registeredAgo = registeredAgo
    self.history = history
  }
}

/// One decision of an invented review.
public struct DemoDecision: Sendable, Hashable {
  /// What was decided.
  public let verdict: Verdict
  /// Code of the reason, one of the shipped programme; nil where none is asked for.
  public let reason: String?
  /// The reviewer's own words; empty when there are none.
  public let note: String
  /// Who decided.
  public let reviewer: Reviewer
  /// How long before now; always less than the decision before it.
  public let ago: Span

  /// Makes a decision from its parts.
  public init(verdict: Verdict, reason: String?, note: String, reviewer: Reviewer, ago: Span) {
    self.verdict = verdict
    self.reason = reason
    self.note = note
    self.reviewer = reviewer
    self.ago = ago
  }
}
