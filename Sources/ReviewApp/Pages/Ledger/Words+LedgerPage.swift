import ReviewEngine

extension Words {
  static let entryNumber = LocalizedText(vi: "Mục", en: "Entry")
  static let entryTime = LocalizedText(vi: "Lúc", en: "When")
  static let entryReviewer = LocalizedText(vi: "Ai", en: "Who")
  static let entrySubject = LocalizedText(vi: "Về", en: "About")
  static let entryDeed = LocalizedText(vi: "Việc", en: "What")
  static let entryPolicy = LocalizedText(vi: "Theo quy định", en: "Under the rules")
  static let entryAction = LocalizedText(vi: "Cùng một lần", en: "One action")
  static let changesHeading = LocalizedText(vi: "Thay đổi", en: "Changes")
  static let before = LocalizedText(vi: "trước", en: "before")
  static let after = LocalizedText(vi: "sau", en: "after")
  static let noChanges = LocalizedText(
    vi: "Không đổi nội dung, cũng không đổi vị trí hồ sơ.",
    en: "Neither the content nor where it stands changed.")
  static let hiddenChanges = LocalizedText(
    vi: "Phiếu kín: chỉ hiện sau khi bạn bỏ phiếu về hồ sơ này.",
    en: "A blind vote: shown once you have voted on this nomination.")
  static let unknownChanges = LocalizedText(
    vi: "Không dựng lại được: các mục của sổ cái mâu thuẫn nhau. Chạy guong verify.",
    en: "It cannot be worked out: entries of the ledger contradict each other. Run guong verify.")
  static let sealHeading = LocalizedText(vi: "Niêm phong", en: "Seal")
  static let previousHash = LocalizedText(vi: "Băm mục trước", en: "Previous hash")
  static let entryHash = LocalizedText(vi: "Băm mục này", en: "Its hash")
  static let sealState = LocalizedText(vi: "Đối chiếu", en: "Check")
  static let sealed = LocalizedText(vi: "nội dung khớp với băm", en: "its content gives its hash")
  static let notSealed = LocalizedText(
    vi: "nội dung không khớp với băm; chạy guong verify",
    en: "its content does not give its hash; run guong verify")
  static let placeStage = LocalizedText(vi: "Giai đoạn", en: "Stage")
  static let placeStatus = LocalizedText(vi: "Trạng thái", en: "Status")
  static let placeTitle = LocalizedText(vi: "Danh hiệu xét", en: "Title considered")
  static let placeRecheck = LocalizedText(vi: "Kiểm tra lại", en: "Re-checked")
  static let placePostponed = LocalizedText(vi: "Để sau", en: "Postponed by")
  static let placeRecused = LocalizedText(vi: "Không tham gia", en: "Standing aside")

  static func entryHeading(_ sequence: Int64) -> LocalizedText {
    LocalizedText(vi: "Mục \(grouped(Int(sequence), "."))", en: "Entry \(grouped(Int(sequence), ","))")
  }

  static func action(begunBy sequence: Int64) -> LocalizedText {
    LocalizedText(
      vi: "bắt đầu từ mục \(grouped(Int(sequence), ".")); hoàn tác là hoàn tác cả lần",
      en: "begun by entry \(grouped(Int(sequence), ",")); undone together")
  }

  /// `vn-2026.3 (đang có hiệu lực)`.
  static func policy(_ content: EntryContent, inForce version: String) -> LocalizedText {
    if content.policyVersion == version {
      return LocalizedText(vi: "\(version) (đang áp dụng)", en: "\(version) (in force)")
    }
    guard content.policy != nil else {
      return LocalizedText(
        vi: "\(content.policyVersion) (guong này không đọc được; kể theo \(version))",
        en: "\(content.policyVersion) (not readable by this guong; told in the words of \(version))")
    }
    return LocalizedText(
      vi: "\(content.policyVersion) (bản trước; nay áp dụng \(version))",
      en: "\(content.policyVersion) (an earlier version; now \(version))")
  }
}
