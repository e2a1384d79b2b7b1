import ReviewEngine
import Testing

@Suite("Replay")
struct ReplayTests {
  private static let registered = LedgerEvent.registered(source: "a", digest: .of("1"))
  private static let amended = LedgerEvent.amended(source: "a", changes: [], digest: .of("2"))

  private static func ruling(_ verdict: Verdict = .approve) -> Ruling {
    switch verdict {
    case .return:
      Ruling(
        verdict: .return, stage: .detect, reason: "other", note: "x", toStage: .detect,
        toStatus: .returned)
    default:
      Ruling(
        verdict: .approve, stage: .detect, reason: nil, note: "", toStage: .cultivate, toStatus: .pending)
    }
  }

  /// Entries numbered 10, 20, … so that a sequence number is not mistaken for a revision.
  private static func entries(_ events: [LedgerEvent], revisions: [Int]? = nil) -> [LedgerEntry] {
    events.enumerated().map { index, event in
      LedgerEntry(
        sequence: Int64(10 * (index + 1)), changeSet: Int64(10 * (index + 1)), action: .decision,
        subject: .nomination(NominationID("a")), revision: Revision(rawValue: revisions?[index] ?? index + 1),
        reviewer: Sample.lan, time: Sample.minute(index), policyVersion: "p", event: event,
        previous: .zero, hash: .zero)
    }
  }

  struct BadCase: Sendable, CustomTestStringConvertible {
    let events: [LedgerEvent]
    var revisions: [Int]?
    let error: ReplayError

    var testDescription: String { "\(events.map(\.kind).joined(separator: " ")): \(error)" }
  }

  @Test(
    "Entries that contradict each other",
    arguments: [
      BadCase(events: [registered], revisions: [2], error: .revisionGap(10)),
      BadCase(events: [registered], revisions: [0], error: .revisionGap(10)),
      BadCase(events: [registered, .decided(ruling())], revisions: [1, 3], error: .revisionGap(20)),
      BadCase(events: [registered, .decided(ruling())], revisions: [1, 1], error: .revisionGap(20)),
      BadCase(events: [registered, registered], error: .registeredTwice(20)),
      BadCase(events: [registered, .decided(ruling()), registered], error: .registeredTwice(30)),
      BadCase(events: [.decided(ruling())], error: .notRegistered(10)),
      BadCase(events: [amended], error: .notRegistered(10)),
      BadCase(events: [.undone(entry: 1)], error: .notRegistered(10)),
      BadCase(events: [.redone(entry: 1, .decided(ruling()))], error: .notRegistered(10)),
      BadCase(events: [registered, .undone(entry: 10)], error: .undoesAnother(20)),
      BadCase(events: [registered, .decided(ruling()), .undone(entry: 2)], error: .undoesAnother(30)),
      BadCase(
        events: [registered, .decided(ruling()), .undone(entry: 20), .undone(entry: 20)],
        error: .undoesAnother(40)),
      BadCase(
        events: [registered, .decided(ruling()), .decided(ruling()), .undone(entry: 20)],
        error: .undoesAnother(40)),
      BadCase(
        events: [registered, .decided(ruling(.return)), amended, .undone(entry: 20)],
        error: .undoesAnother(40)),
      BadCase(
        events: [registered, .decided(ruling(.return)), amended, .undone(entry: 30)],
        error: .undoesAnother(40)),
      BadCase(
        events: [registered, .decided(ruling()), .redone(entry: 20, .decided(ruling()))],
        error: .undoesAnother(30)),
      BadCase(
        events: [registered, .decided(ruling()), .undone(entry: 20), .redone(entry: 20, .decided(ruling()))],
        error: .undoesAnother(40)),
      BadCase(
        events: [
          registered, .decided(ruling()), .undone(entry: 20), .redone(entry: 30, .decided(ruling(.return))),
        ],
        error: .undoesAnother(40)),
      BadCase(
        events: [
          registered, .decided(ruling()), .undone(entry: 20), .redone(entry: 30, .decided(ruling())),
          .redone(entry: 30, .decided(ruling())),
        ], error: .undoesAnother(50)),
      BadCase(
        events: [
          registered, .decided(ruling()), .undone(entry: 20), .decided(ruling(.return)),
          .redone(entry: 30, .decided(ruling())),
        ], error: .undoesAnother(50)),
      BadCase(
        events: [
          registered, .decided(ruling()), .undone(entry: 20), amended, .redone(entry: 30, .decided(ruling())),
        ], error: .undoesAnother(50)),
    ])
  func contradictions(item: BadCase) {
    let entries = Self.entries(item.events, revisions: item.revisions)
    #expect(throws: item.error) { try Replay(entries) }
    #expect(item.error.sequence == entries.last?.sequence)
  }

  @Test("A replay that has seen nothing knows nothing")
  func empty() {
    let replay = Replay()
    #expect(replay.standing == nil && replay.digest == nil && replay.registeredAt == nil)
    #expect(replay.revision == Revision(rawValue: 0))
  }

  @Test("A replay tells what the entries say, entry by entry")
  func story() throws {
    let events: [LedgerEvent] = [
      Self.registered, .decided(Self.ruling(.return)), Self.amended, .decided(Self.ruling()),
      .undone(entry: 40), .redone(entry: 50, .decided(Self.ruling())),
    ]
    var replay = Replay()
    var told: [String] = []
    for entry in Self.entries(events) {
      try replay.apply(entry)
      let standing = try #require(replay.standing)
      told.append("\(standing.stage.id) \(standing.status.rawValue) \(replay.contentRevision)")
    }
    #expect(
      told == [
        "detect pending 1", "detect returned 1", "detect pending 3", "cultivate pending 3",
        "detect pending 3", "cultivate pending 3",
      ])
    #expect(replay.revision == Revision(rawValue: 6))
    #expect(replay.digest == .of("2"))
    #expect(replay.registeredAt == Sample.start)
    #expect(replay.standing?.lastDecision?.revision == Revision(rawValue: 5))
  }
}
