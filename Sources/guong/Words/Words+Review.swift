import ReviewEngine

/// What the review interface says outside of its screen.
extension Words {
  static let plainPrompt = LocalizedText(vi: "lệnh (? trợ giúp): ", en: "command (? for help): ")

  static func plainInstead(_ terminal: String) -> LocalizedText {
    LocalizedText(
      vi:
        "TERM=\(terminal): cửa sổ này không vẽ được màn hình duyệt; chuyển sang từng dòng chữ như guong --plain",
      en:
        "TERM=\(terminal): this terminal cannot show the review interface; going on in lines of text, as guong --plain"
    )
  }
}
