import ReviewEngine
import Testing

@Suite("Timestamp and span")
struct TimestampTests {
  @Test(
    "ISO 8601 in UTC",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (-86_400_000, "1969-12-31T00:00:00.000Z"), (-86_400_001, "1969-12-30T23:59:59.999Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"), (1_000_000_000_000, "2001-09-09T01:46:40.000Z"),
      (1_234_567_890_123, "2009-02-13T23:31:30.123Z"), (86_399_999, "1970-01-01T23:59:59.999Z"),
    ] as [(Int64, String)])
  func description(milliseconds: Int64, text: String) {
    #expect(Timestamp(milliseconds: milliseconds).description == text)
  }

  @Test("A damaged moment is shown, not trapped on", arguments: [Int64.min, Int64.max])
  func extremes(milliseconds: Int64) {
    #expect(Timestamp(milliseconds: milliseconds).description.hasSuffix("Z"))
  }

  @Test(
    "Day and clock in Viet Nam, seven hours east",
    arguments: [
      ("2026-01-01", 0, 0, 1_767_200_400_000), ("2025-12-31", 23, 59, 1_767_200_399_999),
      ("1970-01-01", 7, 0, 0), ("1970-01-01", 6, 59, -1), ("1969-12-31", 23, 59, -25_200_001),
    ] as [(String, Int, Int, Int64)])
  func localDay(day: String, hour: Int, minute: Int, milliseconds: Int64) {
    let time = Timestamp(milliseconds: milliseconds)
    #expect(time.day(utcOffset: 25_200).description == day)
    #expect(time.clock(utcOffset: 25_200) == (hour, minute))
  }

  @Test("West of Greenwich the day before")
  func west() {
    let midnight = Timestamp(milliseconds: 0)
    #expect(midnight.day(utcOffset: -3600).description == "1969-12-31")
    #expect(midnight.clock(utcOffset: -3600) == (23, 0))
  }

  @Test("Moving by a span and measuring it back")
  func spans() {
    let span = Span.days(3)
    #expect(Sample.start.advanced(by: span).since(Sample.start) == span)
    #expect(Sample.start.since(Sample.start.advanced(by: span)).wholeDays == -3)
    #expect(Span.days(1) == .hours(24) && Span.hours(1) == .minutes(60))
    #expect(Sample.start < Sample.minute(1) && Span.minutes(59) < .hours(1))
  }

  @Test(
    "Whole days round down, also before zero",
    arguments: [(0, 0), (86_399_999, 0), (86_400_000, 1), (-1, -1), (-86_400_000, -1), (-86_400_001, -2)]
      as [(Int64, Int)])
  func wholeDays(milliseconds: Int64, days: Int) {
    #expect(Span(milliseconds: milliseconds).wholeDays == days)
  }

  @Test("Whole hours and minutes round down")
  func wholeHours() {
    #expect(Span(milliseconds: 3_599_999).wholeHours == 0)
    #expect(Span(milliseconds: -1).wholeHours == -1)
    #expect(Span(milliseconds: 119_999).wholeMinutes == 1)
    #expect(Span(milliseconds: -60_001).wholeMinutes == -2)
  }
}
