import Foundation
import ReviewEngine
import Testing

/// Real outcomes, replayed. No list that lies beside the project tells how many voted for what, so the ballots here are
/// the plainest that agree with an outcome: all of the jury for who won, none for who did not. What is tested is that
/// closing a session gives every nomination the outcome that it really had, ties and categories without a winner
/// included.
@Suite("Real outcomes")
struct OscarsReplayTests {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/data/oscars/oscars.tsv")

  private static var isPresent: Bool { FileManager.default.fileExists(atPath: file.path) }

  private struct Entry {
    let category: String
    let name: String
    let isWinner: Bool
  }

  private static func entries(of ceremony: String) throws -> [Entry] {
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return rows.filter { $0[0] == ceremony }.map { row in
      Entry(category: row[3], name: row[7], isWinner: row.count > 10 && row[10] == "True")
    }
  }

  @Test(
    "A jury's session gives each nomination of a ceremony the outcome that it had",
    .enabled(if: isPresent, "the shared data folder is not beside the package"),
    arguments: [("1", 34, 14), ("5", 47, 16), ("41", 119, 37), ("72", 126, 41)])
  func ceremony(name: String, count: Int, winnerCount: Int) throws {
    let entries = try Self.entries(of: name)
    #expect(entries.count == count && entries.count { $0.isWinner } == winnerCount)
    let nominations = entries.enumerated().map { index, entry in
      Nomination(
        id: NominationID("O-\(index + 1)"), dossier: Dossier(subject: entry.name, title: entry.category),
        standing: Standing(stage: .summarize, status: .pending, waitingSince: CouncilSample.start),
        revision: .first, contentRevision: .first, registeredAt: CouncilSample.start)
    }
    let byID = CouncilSample.byID(nominations)
    let majority = CouncilSample.threshold("majority", ratio: Ratio(1, 2), base: .votesCast, isSecret: true)
    let council = CouncilSample.council(
      CouncilSample.policy(failed: BallotRule(failed: .drop, reason: nil), thresholds: [majority]))
    var session = try CouncilSample.stored(council.plan(try CouncilSample.planned(members: 9), among: []))
    session = try CouncilSample.stored(council.schedule(nominations, in: session))
    session = try CouncilSample.stored(council.open(session, nominations: byID))
    session = try CouncilSample.stored(
      council.change(session) { session throws(CouncilRefusal) in
        for (entry, nomination) in zip(entries, nominations) {
          try session.count(nomination, BallotCounts(yes: entry.isWinner ? 9 : 0, no: entry.isWinner ? 0 : 9))
        }
      })
    let changes = try council.close(session, nominations: byID).get().changes
    #expect(changes.count == entries.count)
    let winners = Set(changes.filter { $0.result.standing.stage == .replicate }.map(\.result.id))
    for (entry, nomination) in zip(entries, nominations) {
      #expect(winners.contains(nomination.id) == entry.isWinner, "\(entry.category): \(entry.name)")
    }
    #expect(
      changes.allSatisfy { $0.result.standing.stage == .replicate || $0.result.standing.status == .dropped })
  }

  @Test("The tie of 1931/32: two of one category go on", .enabled(if: isPresent))
  func tie() throws {
    let winners = try Self.entries(of: "5").filter { $0.isWinner && $0.category == "ACTOR IN A LEADING ROLE" }
    #expect(Set(winners.map(\.name)) == ["Wallace Beery", "Fredric March"])
  }
}
