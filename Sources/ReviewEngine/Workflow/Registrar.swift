/// What an import needs of a store while its one transaction is open: to look up what is there, and to write
/// down what comes in. Nothing that is recorded stays unless the whole import succeeds.
public protocol Registrar {
  /// The nomination with an id, as it stands inside the transaction.
  func nomination(_ id: NominationID) throws -> Nomination?
  /// A nomination whose dossier has the same ``Dossier/identity``, whatever its id; the earliest arrival if
  /// there are several.
  func nomination(identicalTo identity: DossierIdentity) throws -> Nomination?
  /// An id that no nomination has, for one that came without: `2026-0042`, counted within the year.
  /// - Parameter year: of the round, or of the day of arrival where the dossier does not say.
  /// - Returns: the id; it stays unused until a change with it is recorded.
  /// - Throws: what kept the store from being read.
  func unusedID(forYear year: Int) throws -> NominationID
  /// Writes a registration or an amendment down.
  func record(_ change: Change) throws
}

/// What makes two dossiers without a number the same nomination: subject, unit, title, year and achievement,
/// each to the letter.
public struct DossierIdentity: Sendable, Hashable {
  /// The digest of the five texts.
  public let digest: Digest

  /// The identity of a dossier.
  public init(of dossier: Dossier) {
    var canonical = CanonicalText()
    for field in [DossierField.subject, .unit, .title, .year, .achievement] {
      canonical.append(field.rawValue, dossier.text(of: field))
    }
    digest = Digest.of(canonical.text)
  }
}
