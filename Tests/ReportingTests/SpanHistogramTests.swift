import ReviewEngine
import Testing

@testable import Reporting

@Suite("Spans in classes")
struct SpanHistogramTests {
  @Test("One span is told within a thirty-second of itself, exactly below an hour")
  func precision() {
    for minutes in Array(0...2_000) + [10_000, 123_456, 5_000_000] {
      var histogram = SpanHistogram()
      histogram.add(.minutes(minutes))
      guard let told = histogram.percentile(50)?.wholeMinutes else {
        Issue.record("nothing for \(minutes)")
        continue
      }
      #expect(minutes < 64 ? told == minutes : abs(told - minutes) * 32 <= minutes, "\(minutes): \(told)")
    }
  }

  @Test("Percentiles are those of the sorted spans, within a class")
  func percentiles() {
    for seed in UInt64(1)...20 {
      var generator = SeededGenerator(seed: seed)
      let minutes = (0..<Int.random(in: 1...500, using: &generator)).map { _ in
        Int.random(in: 0...200_000, using: &generator)
      }
      var histogram = SpanHistogram()
      for minute in minutes { histogram.add(.minutes(minute)) }
      for hundredths in [1, 50, 90, 100] {
        let exact = minutes.sorted()[max(1, (minutes.count * hundredths + 99) / 100) - 1]
        let told = histogram.percentile(hundredths)?.wholeMinutes ?? -1
        #expect(
          abs(told - exact) * 32 <= max(32, exact), "seed \(seed), \(hundredths): \(told), not \(exact)")
      }
    }
  }

  @Test("Of nothing there is no median; a clock that went back counts as no time")
  func edges() {
    var histogram = SpanHistogram()
    #expect(histogram.percentile(50) == nil)
    histogram.add(Span(milliseconds: -5))
    #expect(histogram.percentile(50) == .minutes(0))
  }
}
