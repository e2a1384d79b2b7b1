import ReviewEngine
import Testing

@Suite("Ledger events as text")
struct LedgerEventTests {
  private static let notes = [
    "", "đủ điều kiện", "dòng một\ndòng hai\r\n", "C:\\hồ sơ\\n", "a=b=c", "\u{301}bắt đầu bằng dấu", "\\=\\",
    "to-status=completed\nverdict=reject", "Đề nghị: “khen”",
  ]

  private static let rulings = notes.flatMap { note in
    Verdict.allCases.map { verdict in
      Ruling(
        verdict: verdict, stage: .cultivate, reason: note.isEmpty ? nil : "missing-minutes", note: note,
        toStage: .summarize, toStatus: .pending)
    }
  }

  private static let changes =
    notes.map { FieldChange(name: "achievement", before: $0) }
    + [
      FieldChange(name: "extra.Tổng=A\nB", before: "was.x=1"), FieldChange(name: "extra.", before: ""),
      FieldChange(name: "subject-kind", before: "individual"),
    ]

  private static let facts = notes.map {
    FactChange(name: "cultivate.checks.1.result", before: $0, after: "x" + $0)
  }
  private static let choices: [Vote.Choice] = [
    .approve, .reject(reason: nil), .reject(reason: "other"), .scores([]),
    .scores([Vote.Score(criterion: "reach", points: 0), Vote.Score(criterion: "work", points: 10)]),
  ]
  private static let deeds: [Deed] =
    [.filled(facts), .recorded(facts), .filled([])]
    + choices.flatMap { choice in
      notes.flatMap { note in
        [nil, rulings[3]].map { .voted(CastVote(stage: .cultivate, choice: choice, note: note, ruling: $0)) }
      }
    }

  static let events: [LedgerEvent] =
    notes.map { .registered(source: $0, digest: Digest.of($0)) }
    + [
      .amended(source: "b.csv\n2", changes: changes, digest: .of("x")),
      .amended(source: "", changes: [], digest: .zero),
    ]
    + rulings.map { .decided($0) } + rulings.map { .redone(entry: 41, .decided($0)) }
    + deeds.map(\.event) + deeds.map { .redone(entry: 42, $0) }
    + [.undone(entry: 1), .undone(entry: .max), .undone(entry: -1)]

  @Test("Every event comes back from its text", arguments: events)
  func roundTrip(event: LedgerEvent) throws {
    let text = event.body.text
    let back = try #require(LedgerEvent(kind: event.kind, body: CanonicalText(text: text)))
    #expect(back == event)
    #expect(Array(back.body.text.utf8) == Array(text.utf8))
  }

  @Test("Every stage, status and verdict comes back", arguments: Stage.allCases, Status.allCases)
  func closedSets(stage: Stage, status: Status) {
    for verdict in Verdict.allCases {
      let event = LedgerEvent.decided(
        Ruling(verdict: verdict, stage: stage, reason: "r", note: "", toStage: stage, toStatus: status))
      #expect(LedgerEvent(kind: "decided", body: event.body) == event)
    }
  }

  @Test("The kinds of event have permanent names")
  func kinds() {
    #expect(
      Set(Self.events.map(\.kind))
        == ["registered", "amended", "decided", "voted", "filled", "recorded", "undone", "redone"])
  }

  private static let zeros = String(repeating: "0", count: 64)
  private static let decided = "verdict=reject\nstage=detect\nreason=x\nto-stage=detect\nto-status=rejected\n"

  @Test(
    "Text that no event makes is not read",
    arguments: [
      ("", ""), ("decided", ""), ("erased", decided), ("Decided", decided),
      ("decided", decided + "extra=1\n"),
      ("decided", decided + "verdict=approve\n"), ("decided", "extra=1\n" + decided),
      ("decided", String(decided.dropLast())), ("decided", decided + "\n"),
      ("decided", "verdict=burn\nstage=detect\nto-stage=detect\nto-status=rejected\n"),
      ("decided", "verdict=reject\nstage=five\nto-stage=detect\nto-status=rejected\n"),
      ("decided", "verdict=reject\nstage=detect\nto-stage=detect\nto-status=gone\n"),
      ("decided", "stage=detect\nverdict=reject\nto-stage=detect\nto-status=rejected\n"),
      ("decided", "verdict=reject\nstage=detect\nnote=\nto-stage=detect\nto-status=rejected\n"),
      ("registered", "source=a\n"), ("registered", "source=a\ncontent=00\n"),
      ("registered", "content=\(zeros)\n"), ("registered", "source=a\ncontent=\(zeros)\nwas.unit=x\n"),
      ("amended", "source=a\ncontent=\(zeros)\nunit=x\n"), ("amended", "was.unit=x\n"),
      ("undone", "entry=+5\n"),
      ("undone", "entry=05\n"), ("undone", "entry=99999999999999999999\n"), ("undone", "entry=x\n"),
      ("redone", "entry=5\n"), ("redone", decided),
    ])
  func unreadable(kind: String, text: String) {
    #expect(LedgerEvent(kind: kind, body: CanonicalText(text: text)) == nil)
  }

  @Test("The text that those are spoilt from is read")
  func control() {
    #expect(LedgerEvent(kind: "decided", body: CanonicalText(text: Self.decided)) != nil)
  }
}
