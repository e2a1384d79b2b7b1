import ReviewEngine

extension Words {
  /// A length of time, rounded down to its largest unit: `3 ngày`.
  static func length(of span: Span) -> LocalizedText {
    if span.wholeDays >= 1 { return counted(span.wholeDays, "ngày", "day") }
    if span.wholeHours >= 1 { return counted(span.wholeHours, "giờ", "hour") }
    return counted(max(0, span.wholeMinutes), "phút", "minute")
  }

  private static func counted(_ count: Int, _ vi: String, _ en: String) -> LocalizedText {
    LocalizedText(vi: "\(count) \(vi)", en: "\(count) \(en)\(count == 1 ? "" : "s")")
  }
}
