import ReviewEngine
import Testing

@Suite("The table of transitions")
struct TransitionTests {
  @Test("One row for each verdict")
  func rows() {
    #expect(
      Transition.table.map(\.verdict).sorted { $0.rawValue < $1.rawValue }
        == Verdict.allCases.sorted { $0.rawValue < $1.rawValue })
    for verdict in Verdict.allCases { #expect(Transition.of(verdict).verdict == verdict) }
  }

  @Test("The stages go one after another")
  func stages() {
    #expect(Stage.allCases.map(\.id) == ["detect", "cultivate", "summarize", "replicate"])
    #expect(Stage.allCases.map(\.next) == [.cultivate, .summarize, .replicate, nil])
    #expect(Stage.allCases.map { Stage(id: $0.id) } == Stage.allCases)
    #expect(Stage(id: "Detect") == nil && Stage(id: "") == nil)
    #expect(Stage.allCases.sorted() == Stage.allCases)
  }

  /// What verdicts lead to from a place, told by proposing them.
  private static func places(from place: Place) -> [(Verdict, Place)] {
    let nomination = Sample.nomination(stage: place.stage, status: place.status)
    return Verdict.allCases.compactMap { verdict in
      let proposal = Sample.workflow.propose(
        Sample.request(verdict), on: [nomination], by: Sample.lan, at: Sample.minute(1))
      guard case .success(let changeSet) = proposal, let result = changeSet.changes.first?.result else {
        return nil
      }
      return (verdict, Place(stage: result.standing.stage, status: result.standing.status))
    }
  }

  private struct Place: Hashable {
    let stage: Stage
    let status: Status
    var isFinal: Bool { status.isFinal }
  }

  @Test("Everything can be reached, and nothing that is not final is a dead end")
  func noDeadEnd() {
    var reached: Set<Place> = [Place(stage: .detect, status: .pending)]
    var frontier = Array(reached)
    while let place = frontier.popLast() {
      let onward = Self.places(from: place)
      #expect(onward.contains { $0.1 != place } == !place.isFinal, "\(place)")
      for (_, next) in onward where reached.insert(next).inserted { frontier.append(next) }
    }
    let all = Stage.allCases.flatMap { stage in
      [.pending, .returned, .rejected, .held, .withdrawn].map { Place(stage: stage, status: $0) }
    }
    let dropped = Stage.allCases.dropFirst().map { Place(stage: $0, status: .dropped) }
    #expect(reached == Set(all + dropped + [Place(stage: .replicate, status: .completed)]))
    #expect(Set(all.filter(\.isFinal).map(\.status)) == [.rejected])
  }

  @Test("Four approvals bring a nomination through")
  func approvals() throws {
    var book = try LedgerBook(registering: ["a"])
    for (minute, stage) in Stage.allCases.enumerated() {
      #expect(book["a"].standing.stage == stage)
      try book.decide(.approve, "a", at: minute + 1)
    }
    #expect(book["a"].standing.status == .completed)
    #expect(book["a"].standing.stage == .replicate)
    #expect(book["a"].revision == Revision(rawValue: 5))
  }
}
