import ReviewEngine

/// What the list of one's own actions says.
extension Words {
  static let historyTitle = LocalizedText(
    vi: "Việc tôi đã làm, mới nhất trước", en: "What I did, the latest first")
  static let historyHint = LocalizedText(
    vi: "1-9 chọn · u hoàn tác việc ấy · Enter mở hồ sơ · Esc đóng",
    en: "1-9 choose · u takes it back · Enter opens the dossier · Esc closes")
}
