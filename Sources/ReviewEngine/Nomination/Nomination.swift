/// A nomination as it stands: its dossier and what reviewers did with it. An immutable value; every accepted
/// change makes a new one with the next ``revision``.
public struct Nomination: Sendable, Hashable {
  /// The permanent dossier number.
  public let id: NominationID
  /// What the nomination says.
  public let dossier: Dossier
  /// Where it stands in the review.
  public let standing: Standing
  /// What the forms of the stages say of it, by `stage.field`; tables by `stage.field.row.column`, rows from 1.
  public let forms: Facts
  /// The number of accepted changes.
  public let revision: Revision
  /// The revision that last changed the dossier. A decision made on an earlier one is stale.
  public let contentRevision: Revision
  /// When it was registered.
  public let registeredAt: Timestamp
  /// How many other nominations look like this one and are not settled. The store works it out; the ledger does not
  /// tell it.
  public let suspects: Int

  /// Makes a nomination from its parts.
  public init(
    id: NominationID, dossier: Dossier, standing: Standing, forms: Facts = Facts(), revision: Revision,
    contentRevision: Revision, registeredAt: Timestamp, suspects: Int = 0
  ) {
    self.id = id
    self.dossier = dossier
    self.standing = standing
    self.forms = forms
    self.suspects = suspects
    self.revision = revision
    self.contentRevision = contentRevision
    self.registeredAt = registeredAt
  }

  /// True when the dossier changed after the last decision was made.
  public var isDecisionStale: Bool {
    guard let decision = standing.lastDecision else { return false }
    return decision.revision < contentRevision
  }
}

extension Nomination {
  /// The texts that a search looks into: the id, then the dossier's, then those of the forms.
  public var searchableTexts: [String] {
    [id.rawValue] + dossier.searchableTexts + forms.all.map(\.value)
  }
}
