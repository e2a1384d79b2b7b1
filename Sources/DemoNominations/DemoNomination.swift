public import ReviewEngine

/// One invented nomination, and what reviewers did with it so far. Nothing here is decided: a store is filled by
/// registering the dossier and then taking the steps of ``history``, in their order, through the engine.
public struct DemoNomination: Sendable, Hashable {
  /// Its number: year of the round and running number in that year, `2026-0042`.
  public let id: NominationID
  /// What its unit sent in.
  public let dossier: Dossier
  /// How long before now it was registered.
  public let registeredAgo: Span
  /// What was done since, the earliest first.
  public let history: [DemoStep]

  /// Makes a nomination from its parts.
  public init(id: NominationID, dossier: Dossier, registeredAgo: Span, history: [DemoStep]) {
    self.id = id
    self.dossier = dossier
    self.registeredAgo = registeredAgo
    self.history = history
  }
}

/// One step of an invented review.
public struct DemoStep: Sendable, Hashable {
  /// What can be done.
  public enum Deed: Sendable, Hashable {
    /// A decision; its reason is one of the shipped programme.
    case decided(DecisionRequest)
    /// The council recognised the nomination in a session.
    case recognised
    /// These fields of the stage's form were filled in.
    case filled(Facts)
  }

  /// What was done.
  public let deed: Deed
  /// Who did it; the secretary of the session where the council recognised.
  public let reviewer: Reviewer
  /// How long before now; always less than the step before it.
  public let ago: Span

  /// Makes a step from its parts.
  public init(_ deed: Deed, by reviewer: Reviewer, ago: Span) {
    self.deed = deed
    self.reviewer = reviewer
    self.ago = ago
  }
}
