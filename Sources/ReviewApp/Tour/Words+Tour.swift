import ReviewEngine

extension Words {
  static func tourTitle(_ step: Int, of steps: Int) -> LocalizedText {
    LocalizedText(vi: "Làm quen \(step)/\(steps)", en: "Tour \(step)/\(steps)")
  }

  static func tourLeave(_ key: String, isOver: Bool) -> LocalizedText {
    isOver
      ? LocalizedText(vi: "\(key) đóng", en: "\(key) closes")
      : LocalizedText(vi: "\(key) bỏ qua", en: "\(key) skips it")
  }

  static func tourEnded(_ key: String) -> LocalizedText {
    LocalizedText(vi: "đã thôi phần làm quen; \(key) xem lại", en: "the tour is over; \(key) shows it again")
  }

  static func firstTime(help: String) -> LocalizedText {
    LocalizedText(
      vi: "lần đầu? \(help) trợ giúp; guong demo có phần làm quen 30 giây trên dữ liệu mẫu",
      en: "first time? \(help) helps; guong demo has a tour of 30 seconds on sample data")
  }

  static let tourNeedsSamples = LocalizedText(
    vi: "phần làm quen chỉ có trên dữ liệu mẫu: chạy guong demo",
    en: "the tour needs sample data: run guong demo")
}
