import Reporting
import ReviewEngine
import Testing

@Suite("The board of replication")
struct ReplicationBoardTests {
  private static func board(_ nominations: [Nomination]) -> ReplicationBoard {
    var board = ReplicationBoard(under: Sample.policy, at: Sample.now)
    for nomination in nominations { board.take(nomination) }
    return board
  }

  private static func nomination(
    _ id: String, since day: String = "2026-06-01", status: Status = .pending, stage: Stage = .replicate,
    forms: KeyValuePairs<String, String> = [:]
  ) -> Nomination {
    Sample.nomination(
      id, stage: stage, status: status, waitingSince: Sample.moment(day), forms: Sample.facts(forms))
  }

  @Test("A nomination stands where its events, its adoptions and the year since it was looked at put it")
  func states() {
    let board = Self.board([
      Self.nomination("1"),
      Self.nomination("2", forms: ["replicate.events.1.channel": "press"]),
      Self.nomination(
        "3", status: .completed,
        forms: [
          "replicate.adoptions.1.unit": "Xã A", "replicate.adoptions.2.unit": "Xã B",
          "replicate.adoptions.3.unit": "Xã A", "replicate.events.1.channel": "radio",
        ]),
      Self.nomination("4", since: "2025-11-23"), Self.nomination("5", since: "2025-11-24"),
      Self.nomination("6", stage: .summarize), Self.nomination("7", status: .dropped),
    ])
    let ids = ReplicationBoard.State.allCases.map { board.cards($0).map(\.nomination.id.rawValue) }
    #expect(ids == [["5", "1"], ["2"], ["3"], ["4"]])
    #expect(board.counts == [.waiting: 2, .shown: 1, .adopted: 1, .due: 1])
    #expect(board.cards(.adopted).first?.adopters == ["Xã A", "Xã B"])
    #expect(board.cards(.adopted).first?.events == 1)
  }

  @Test(
    "The next re-check is a year after the last one, or after it came to be replicated",
    arguments: [("2026-06-01", "2027-06-01"), ("2024-02-29", "2025-02-28"), ("2025-12-31", "2026-12-31")])
  func recheck(since: String, next: String) {
    let board = Self.board([Self.nomination("1", since: since)])
    let cards = ReplicationBoard.State.allCases.flatMap { board.cards($0) }
    #expect(cards.map(\.recheck) == [Sample.day(next)])
  }

  @Test("A re-check that was decided puts the next one off")
  func rechecked() {
    let old = Self.nomination("1", since: "2024-01-10")
    var standing = old.standing
    standing.recheckedAt = Sample.moment("2026-03-05", hour: 10)
    let nomination = Nomination(
      id: old.id, dossier: old.dossier, standing: standing, revision: .first, contentRevision: .first,
      registeredAt: old.registeredAt)
    #expect(Self.board([nomination]).cards(.waiting).map(\.recheck) == [Sample.day("2027-03-05")])
  }

  @Test("All are counted; the cards kept are those whose re-check comes first")
  func many() {
    let board = Self.board(
      (1...500).map { number in
        let day = CalendarDay(daysSince1970: Sample.day("2026-11-01").daysSince1970 - number % 300)
        return Self.nomination("\(number)", since: day.description)
      })
    #expect(board.counts[.waiting] == 500)
    #expect(board.cards(.waiting).count == ReplicationBoard.shown)
    let days = board.cards(.waiting).map(\.recheck)
    #expect(days == days.sorted())
  }
}
