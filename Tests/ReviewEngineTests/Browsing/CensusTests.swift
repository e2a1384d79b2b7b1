import ReviewEngine
import Testing

@Suite("Census")
struct CensusTests {
  @Test("Counts by stage and status; what is missing is none")
  func counts() {
    let census = Census(counts: [.detect: [.pending: 3, .returned: 2], .replicate: [.completed: 5]])
    #expect(census.count(in: .detect) == 5)
    #expect(census.count(in: .detect, .returned) == 2)
    #expect(census.count(in: .detect, .rejected) == 0)
    #expect(census.count(in: .cultivate) == 0)
    #expect(census.count(in: .cultivate, .pending) == 0)
    #expect(census.total == 10)
    #expect(Census(counts: [:]).total == 0)
  }
}
