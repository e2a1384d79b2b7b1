import ReviewEngine

/// What an open dossier and the comparison of two say.
extension Words {
  static let paperMissing = LocalizedText(vi: "(thiếu)", en: "(missing)")
  static let noPapers = LocalizedText(vi: "Chưa có giấy tờ nào.", en: "There are no papers yet.")
  static let noFormsFilled = LocalizedText(
    vi: "Chưa điền biểu mẫu nào.", en: "No form has been filled in yet.")
  static let whoDecides = LocalizedText(vi: "Cách quyết định", en: "How it is decided")
  static let votesAreBlind = LocalizedText(
    vi: "Phiếu của người khác hiện ra sau khi bạn bỏ phiếu.",
    en: "The others' votes show once you have voted.")
  static let noVotes = LocalizedText(vi: "Chưa có phiếu nào.", en: "There are no votes yet.")
  static let nothingAlike = LocalizedText(
    vi: "Không hồ sơ nào giống hồ sơ này.", en: "No other nomination looks like this one.")

  static func noComments(_ key: String) -> LocalizedText {
    LocalizedText(vi: "Chưa có ý kiến nào; \(key) để ghi.", en: "Nothing was said yet; \(key) comments.")
  }

  static func compareHint(_ key: String) -> LocalizedText {
    LocalizedText(vi: "\(key) để so cạnh nhau", en: "\(key) compares side by side")
  }

  static func sectionHelp(_ title: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "Đến phần \(title.vi.lowercased())", en: "To the section \(title.en.lowercased())")
  }

  static func commentTitle(_ id: NominationID) -> LocalizedText {
    LocalizedText(vi: "Ý kiến về \(id)", en: "Comment on \(id)")
  }

  static let commentHint = LocalizedText(vi: "Enter ghi · Esc thôi", en: "Enter saves · Esc leaves")

  static func commented(_ id: NominationID) -> LocalizedText {
    LocalizedText(vi: "đã ghi ý kiến về \(id) · u hoàn tác", en: "commented on \(id) · u undoes")
  }

  static func uncommented(_ id: NominationID) -> LocalizedText {
    LocalizedText(vi: "đã rút ý kiến về \(id) · U ghi lại", en: "took the comment on \(id) back · U redoes")
  }

  // MARK: The comparison

  static func comparisonTitle(_ pair: DuplicatePair, _ number: Int, of count: Int) -> LocalizedText {
    let place = count > 1 ? " (\(number)/\(count))" : ""
    return LocalizedText(
      vi: "So \(pair.earlier.id) với \(pair.later.id)\(place)",
      en: "\(pair.earlier.id) against \(pair.later.id)\(place)")
  }

  static let earlierNomination = LocalizedText(vi: "đến trước", en: "came first")
  static let laterNomination = LocalizedText(vi: "đến sau", en: "came later")
  static let likenessLabel = LocalizedText(vi: "Giống ở", en: "Alike in")
  static let notAlike = LocalizedText(
    vi: "không hồ sơ nào giống hồ sơ này", en: "no other nomination looks like this one")
  static let alreadySettled = LocalizedText(vi: "Đã xử lý", en: "Settled")

  static func settleTitle(_ verdict: Settlement.Verdict, _ pair: DuplicatePair) -> LocalizedText {
    switch verdict {
    case .merged:
      LocalizedText(
        vi: "Gộp: khép \(pair.later.id), giữ \(pair.earlier.id)?",
        en: "Merge: close \(pair.later.id), keep \(pair.earlier.id)?")
    case .different:
      LocalizedText(vi: "Hai hồ sơ khác nhau?", en: "Two different nominations?")
    case .later:
      LocalizedText(vi: "Để sau, không hỏi lại?", en: "Put off, and do not ask again?")
    }
  }

  static let settleNote = LocalizedText(vi: "ghi chú:", en: "note:")
  static let settleHint = LocalizedText(vi: "Enter đồng ý · Esc thôi", en: "Enter agrees · Esc leaves")
}
