import ReviewEngine

/// What the settings say.
extension Words {
  static let settingsTitle = LocalizedText(vi: "Thiết lập", en: "Settings")
  static let settingsHint = LocalizedText(
    vi: "Enter đổi · Esc đóng · phím và tệp: guong config path",
    en: "Enter changes · Esc closes · keys and files: guong config path")
  static let automatic = LocalizedText(vi: "tự động", en: "automatic")
  static let on = LocalizedText(vi: "bật", en: "on")
  static let off = LocalizedText(vi: "tắt", en: "off")
  static let settingReviewer = LocalizedText(vi: "người duyệt", en: "reviewer")
  static let settingPolicy = LocalizedText(vi: "quy định", en: "policy")
  static let settingStore = LocalizedText(vi: "kho", en: "store")
}
