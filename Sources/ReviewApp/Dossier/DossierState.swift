import ReviewEngine

/// A dossier that fills the screen.
struct DossierState: Sendable, Hashable {
  /// The nomination, as it was when the dossier was opened or last changed here.
  var nomination: Nomination
  /// Its ledger entries; nil until they have come.
  var entries: [LedgerEntry]?
  /// What was said about it; nil until it has come.
  var discussion: Discussion?
  /// The nominations that it looks like, those that are open first; nil until they have come.
  var pairs: [DuplicatePair]?
  /// The section that was asked for last; nil while the dossier is scrolled by lines.
  var section: DossierSection?
  /// The first line on the screen.
  var top = 0
}

/// A part of an open dossier, with a tab of its own.
enum DossierSection: Int, CaseIterable, Sendable, Hashable {
  case profile
  case documents
  case forms
  case votes
  case discussion
  case duplicates
  case history

  /// What people call it.
  var title: LocalizedText {
    switch self {
    case .profile: LocalizedText(vi: "Hồ sơ", en: "Dossier")
    case .documents: LocalizedText(vi: "Giấy tờ", en: "Papers")
    case .forms: LocalizedText(vi: "Biểu mẫu", en: "Forms")
    case .votes: LocalizedText(vi: "Phiếu", en: "Votes")
    case .discussion: LocalizedText(vi: "Trao đổi", en: "Discussion")
    case .duplicates: LocalizedText(vi: "Trùng", en: "Duplicates")
    case .history: LocalizedText(vi: "Lịch sử", en: "History")
    }
  }
}
