import ReviewEngine

extension Words {
  /// A length of time, rounded down to its largest unit: `3 ngày`.
  static func length(of span: Span) -> LocalizedText {
    // Four figures of days tell nobody anything, and do not fit the column.
    if span.wholeDays >= 1_000 { return counted(span.wholeDays / 365, "năm", "year") }
    if span.wholeDays >= 1 { return counted(span.wholeDays, "ngày", "day") }
    if span.wholeHours >= 1 { return counted(span.wholeHours, "giờ", "hour") }
    let minutes = max(0, span.wholeMinutes)
    return LocalizedText(vi: "\(minutes) phút", en: "\(minutes) min")
  }

  private static func counted(_ count: Int, _ vi: String, _ en: String) -> LocalizedText {
    LocalizedText(vi: "\(count) \(vi)", en: "\(count) \(en)\(count == 1 ? "" : "s")")
  }
}
