import ReviewEngine

extension Words {
  /// What an entry is about: the number of a nomination, or `người duyệt lan`.
  static func subject(of entry: LedgerEntry) -> LocalizedText {
    switch entry.subject {
    case .nomination(let id): LocalizedText(vi: id.rawValue, en: id.rawValue)
    case .record(let id): id.sentence
    }
  }

  /// The headings of the table of a history.
  static let historyTitles = [
    LocalizedText(vi: "Mục", en: "Entry"), LocalizedText(vi: "Lúc", en: "When"),
    LocalizedText(vi: "Ai", en: "Who"), LocalizedText(vi: "Mã", en: "Number"),
    LocalizedText(vi: "Việc", en: "What"),
  ]
}
