import ReviewEngine

extension Words {
  static let emptyBoard = LocalizedText(
    vi: "Chưa có hồ sơ nào ở giai đoạn nhân rộng. Hồ sơ được hội đồng công nhận sẽ hiện ở đây.",
    en: "Nothing is being replicated yet. Nominations that the council recognises show here.")

  static func recheck(_ day: CalendarDay) -> LocalizedText {
    LocalizedText(vi: "kiểm tra \(day.slashed)", en: "re-check \(day)")
  }

  /// A day as people write it.
  static func day(_ day: CalendarDay) -> LocalizedText { LocalizedText(vi: day.slashed, en: day.description) }

  /// `2 hoạt động · 2 nơi làm theo`.
  static func spread(events: Int, adopters: Int) -> LocalizedText {
    let known =
      events == 0
      ? LocalizedText(vi: "chưa tuyên truyền", en: "no event")
      : LocalizedText(vi: "\(events) hoạt động", en: "\(events) event\(events == 1 ? "" : "s")")
    guard adopters > 0 else { return known }
    return LocalizedText(
      vi: "\(known.vi) · \(adopters) nơi làm theo",
      en: "\(known.en) · \(adopters) took it over")
  }
}
