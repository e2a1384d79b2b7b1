import ReviewEngine
import Testing

@Suite("Conditions of nominations")
struct ConditionMatchesTests {
  private static let context = QueryContext(reviewer: "lan", now: Sample.start.advanced(by: .days(7)))

  private static let plain = Sample.nomination()
  private static let bare = Sample.nomination("x-1", Dossier(subject: "Tổ dân phố 7"), stage: .replicate)
  private static let decided = Sample.nomination(
    status: .rejected, decision: Sample.decision(.reject, reason: "duplicate"), revision: 3,
    contentRevision: 2)

  struct Case: Sendable, CustomTestStringConvertible {
    let query: String
    let nomination: Nomination
    let holds: Bool

    var testDescription: String { query }

    init(_ query: String, _ nomination: Nomination, _ holds: Bool) {
      (self.query, self.nomination, self.holds) = (query, nomination, holds)
    }
  }

  private static let textCases: [Case] =
    [
      "0042", "hạnh", "\"y sĩ\"", "\"tân bình\"", "ubnd", "\"y tế\"", "\"thường xuyên\"", "\"bằng khen\"",
      "2026",
      "\"không nghỉ\"", "pdf", "muộn",
    ].map { Case($0 == "0042" ? "\"2026 0042\"" : $0, plain, true) }
    + [
      Case("", plain, true), Case("vắng", plain, false), Case("hạnh vắng", plain, false),
      Case("hạnh or vắng", plain, true), Case("-vắng", plain, true), Case("-hạnh", plain, false),
      Case("hanh -(vắng or pdf)", plain, false), Case("\"dân không\"", plain, true),
      // A phrase does not run from one field into the next.
      Case("\"hạnh y\"", plain, false),
    ]

  private static let fieldCases: [Case] =
    [
      ("id", "2026-0042"), ("subject", "hạnh"), ("position", "sĩ"), ("unit", "trạm"), ("nominator", "ubnd"),
      ("field", "tế"), ("movement", "xuyên"), ("title", "bằng"), ("achievement", "vận"), ("evidence", "cao"),
    ].flatMap { [Case("\($0):\($1)", plain, true), Case("\($0):zz", plain, false)] }
    + [
      Case("unit:hạnh", plain, false), Case("by:lan", decided, true), Case("by:lan", plain, false),
      Case("reason:duplicate", decided, true), Case("reason:duplicate", plain, false),
      Case("by:minh", decided, false),
    ]

  private static let closedCases: [Case] = [
    Case("stage:detect", plain, true), Case("stage:2", plain, false), Case("stage:4", bare, true),
    Case("kind:advancedExemplar", plain, true), Case("kind:newModel", plain, false),
    Case("kind:advancedExemplar", bare, false), Case("subject-kind:individual", plain, true),
    Case("subject-kind:household", plain, false), Case("subject-kind:individual", bare, false),
    Case("year:2026", plain, true), Case("year>2026", plain, false), Case("year:..2026", bare, false),
    Case("-year:2026", bare, true), Case("date:2026-03", plain, true),
    Case("date:2026-03-09..", plain, false),
    Case("date:..2026-03-08", plain, true), Case("date:2026", bare, false),
  ]

  private static func waits(_ status: Status) -> Nomination { Sample.nomination(status: status) }

  private static let waitingCases: [Case] = [
    Case("waiting>7d", plain, false), Case("waiting>=7d", plain, true), Case("waiting<=7d", plain, true),
    Case("waiting<7d", plain, false), Case("waiting>167h", plain, true), Case("waiting:1w", plain, true),
    Case("waiting>=7d", waits(.returned), true), Case("waiting>=0d", waits(.rejected), false),
    Case("waiting<=9w", waits(.completed), false), Case("-waiting<=9w", waits(.completed), true),
  ]

  @Test("Texts", arguments: textCases)
  func texts(item: Case) throws { try check(item) }
  @Test("Fields", arguments: fieldCases)
  func fields(item: Case) throws { try check(item) }
  @Test("Stages, kinds, years, dates", arguments: closedCases)
  func closed(item: Case) throws { try check(item) }
  @Test("Waiting, only of those that wait", arguments: waitingCases)
  func waiting(item: Case) throws { try check(item) }

  private func check(_ item: Case) throws {
    let condition = try Query(parsing: item.query).condition
    #expect(condition.matches(item.nomination, in: Self.context) == item.holds)
  }

  @Test("Flags", arguments: Flag.allCases)
  func flags(flag: Flag) {
    let others = Sample.decision(by: "minh", revision: 2)
    let postponed = [Postponement(reviewer: "lan", time: Sample.start)]
    let othersPostponed = [Postponement(reviewer: "minh", time: Sample.start)]
    let cases: [(Nomination, Set<Flag>)] = [
      (Sample.nomination(), [.pending]), (Sample.nomination(status: .returned), [.returned]),
      (Sample.nomination(status: .rejected), [.rejected]),
      (Sample.nomination(status: .completed), [.completed]),
      (Sample.nomination(decision: Sample.decision()), [.pending, .decided, .mine]),
      (Sample.nomination(decision: others), [.pending, .decided]),
      (Sample.nomination(postponements: postponed), [.pending, .postponed]),
      (Sample.nomination(postponements: othersPostponed), [.pending]),
      (Sample.nomination(decision: others, revision: 3, contentRevision: 3), [.pending, .decided, .stale]),
      (Sample.nomination(decision: others, revision: 3, contentRevision: 2), [.pending, .decided]),
    ]
    for (nomination, flags) in cases {
      #expect(
        Condition.flag(flag).matches(nomination, in: Self.context) == flags.contains(flag),
        "\(flag) of \(nomination.standing)")
    }
  }

  @Test("No condition at all holds of nothing in `or`, of everything in `and`")
  func empty() {
    #expect(!Condition.any([]).matches(Self.plain, in: Self.context))
    #expect(Condition.all([]).matches(Self.plain, in: Self.context))
  }

  @Test("Comparisons at, below and above", arguments: Comparison.allCases)
  func comparisons(comparison: Comparison) {
    let held = [1, 2, 3].map { comparison.holds($0, 2) }
    switch comparison {
    case .greater: #expect(held == [false, false, true])
    case .greaterOrEqual: #expect(held == [false, true, true])
    case .less: #expect(held == [true, false, false])
    case .lessOrEqual: #expect(held == [true, true, false])
    }
  }
}
