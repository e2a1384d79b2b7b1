import ReviewEngine

extension Words {
  /// The headings of the table of a history.
  static let historyTitles = [
    LocalizedText(vi: "Mục", en: "Entry"), LocalizedText(vi: "Lúc", en: "When"),
    LocalizedText(vi: "Ai", en: "Who"), LocalizedText(vi: "Mã", en: "Number"),
    LocalizedText(vi: "Việc", en: "What"),
  ]
}
