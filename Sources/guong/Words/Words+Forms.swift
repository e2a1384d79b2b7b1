import ReviewEngine

extension Words {
  static let changeTitles = [
    LocalizedText(vi: "Mục", en: "Field"), LocalizedText(vi: "Trước", en: "Before"),
    LocalizedText(vi: "Sau", en: "After"),
  ]

  static let unsealed = LocalizedText(vi: "chưa có mã SHA-256", en: "no SHA-256 yet")

  static func rowCount(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) dòng", en: "\(count) row\(count == 1 ? "" : "s")")
  }

  static func filled(_ id: NominationID, _ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "đã lưu biểu mẫu \(id): \(count) mục; guong undo để hoàn tác",
      en: "form of \(id) saved: \(count) field\(count == 1 ? "" : "s"); guong undo takes it back")
  }

  static func wouldFill(_ id: NominationID, _ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "sẽ lưu \(count) mục vào biểu mẫu \(id); chưa lưu gì",
      en: "would save \(count) field\(count == 1 ? "" : "s") in the form of \(id); nothing was saved")
  }

  static func nothingNewInForm(_ id: NominationID) -> LocalizedText {
    LocalizedText(
      vi: "biểu mẫu \(id) đã như vậy; không có gì để lưu",
      en: "the form of \(id) says so already; there is nothing to save")
  }

  // MARK: Papers

  static let documentTitles = [
    LocalizedText(vi: "Tình trạng", en: "State"), LocalizedText(vi: "Mã", en: "Number"),
    LocalizedText(vi: "Giấy tờ", en: "Paper"), LocalizedText(vi: "Tệp, liên kết", en: "File or link"),
  ]

  static func documentState(_ state: DocumentCheck.State) -> LocalizedText {
    switch state {
    case .same: LocalizedText(vi: "đúng", en: "same")
    case .changed: LocalizedText(vi: "ĐÃ THAY ĐỔI", en: "CHANGED")
    case .missing: LocalizedText(vi: "KHÔNG ĐỌC ĐƯỢC", en: "CANNOT BE READ")
    case .unsealed: LocalizedText(vi: "chưa có mã SHA-256", en: "no SHA-256 yet")
    case .link: LocalizedText(vi: "liên kết, không kiểm tra", en: "link, not checked")
    }
  }

  static func checkedDocuments(_ counts: [DocumentCheck.State: Int]) -> LocalizedText {
    let parts = DocumentCheck.State.allCases.filter { counts[$0, default: 0] > 0 }
    guard !parts.isEmpty else {
      return LocalizedText(vi: "không có giấy tờ nào", en: "there are no papers")
    }
    return LocalizedText(
      vi: parts.map { "\(counts[$0, default: 0]) \(documentState($0).vi)" }.joined(separator: "; "),
      en: parts.map { "\(counts[$0, default: 0]) \(documentState($0).en)" }.joined(separator: "; "))
  }
}
