import ReviewEngine

extension Words {
  /// The headings of the table of a history.
  static let historyTitles = [
    LocalizedText(vi: "Mục", en: "Entry"), LocalizedText(vi: "Lúc", en: "When"),
    LocalizedText(vi: "Ai", en: "Who"), LocalizedText(vi: "Mã", en: "Number"),
    LocalizedText(vi: "Việc", en: "What"),
  ]

  /// The heads of a table of one's own actions.
  static let actionTitles = [
    LocalizedText(vi: "Số", en: "Number"), LocalizedText(vi: "Lúc", en: "When"),
    LocalizedText(vi: "Hồ sơ", en: "Changed"), LocalizedText(vi: "Mã", en: "First"),
    LocalizedText(vi: "Việc", en: "What"),
  ]

  /// The heads of a table of comments.
  static let commentTitles = [
    LocalizedText(vi: "Lúc", en: "When"), LocalizedText(vi: "Ai", en: "Who"),
    LocalizedText(vi: "Vai trò", en: "Role"),
    LocalizedText(vi: "Ý kiến", en: "Comment"),
  ]

  static let discussion = LocalizedText(vi: "Ý kiến", en: "Discussion")

  static func commented(_ id: NominationID) -> LocalizedText {
    LocalizedText(vi: "đã ghi ý kiến về \(id)", en: "commented on \(id)")
  }
}
