import Exchange
import ReviewEngine

/// The sentences of the command line, in every language. A missing translation does not compile.
enum Words {
  /// A number of nominations.
  static func nominations(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) hồ sơ", en: "\(count) nomination\(count == 1 ? "" : "s")")
  }

  /// A moment as people write it, in the system's time zone.
  static func moment(_ time: Timestamp) -> LocalizedText {
    let offset = SystemClock.utcOffset(at: time)
    let (day, clock) = (time.day(utcOffset: offset), time.clock(utcOffset: offset))
    let text = String(10_000 + clock.hour * 100 + clock.minute)
    let hours = "\(text.dropFirst().prefix(2)):\(text.suffix(2))"
    return LocalizedText(vi: "\(day.slashed) \(hours)", en: "\(day) \(hours)")
  }

  /// `Bồi dưỡng, chờ duyệt`.
  static func place(_ stage: Stage, _ status: Status, under policy: Policy) -> LocalizedText {
    let label = policy.rules(of: stage).label
    return LocalizedText(vi: "\(label.vi), \(status.label.vi)", en: "\(label.en), \(status.label.en)")
  }

  static let yes = LocalizedText(vi: "có", en: "yes")
  static let no = LocalizedText(vi: "không", en: "no")
}
