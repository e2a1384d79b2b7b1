import ReviewEngine

extension Words {
  static let emptyBoard = LocalizedText(
    vi: "Chưa có hồ sơ nào ở giai đoạn nhân rộng. Hồ sơ được hội đồng công nhận sẽ hiện ở đây.",
    en: "Nothing is being replicated yet. Nominations that the council recognises show here.")

  static func recheck(_ day: CalendarDay) -> LocalizedText {
    LocalizedText(vi: "kiểm tra \(day.slashed)", en: "re-check \(day)")
  }

  /// `2 hoạt động · làm theo: xã Tân Bình, xã Tân Lập`.
  static func spread(events: Int, adopters: [String]) -> LocalizedText {
    let names = adopters.joined(separator: ", ")
    let known =
      events == 0
      ? LocalizedText(vi: "chưa tuyên truyền", en: "no event")
      : LocalizedText(vi: "\(events) hoạt động", en: "\(events) event\(events == 1 ? "" : "s")")
    guard !adopters.isEmpty else { return known }
    return LocalizedText(
      vi: "\(known.vi) · \(adopters.count) nơi làm theo: \(names)",
      en: "\(known.en) · \(adopters.count) took it over: \(names)")
  }
}
