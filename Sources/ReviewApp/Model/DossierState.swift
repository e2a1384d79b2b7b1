import ReviewEngine

/// A dossier that fills the screen.
struct DossierState: Sendable, Hashable {
  /// The nomination, as it was when the dossier was opened or last changed here.
  var nomination: Nomination
  /// Its ledger entries; nil until they have come.
  var entries: [LedgerEntry]?
  /// The first line on the screen.
  var top = 0
}
