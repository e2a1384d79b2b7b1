import Foundation
import GRDB
import ReviewEngine

/// What the first release wrote into its tables: two nominations, the first of them approved.
enum ReleasedRows {
  private static let time = 1_790_000_000_000

  static func fill(_ db: Database) throws {
    let dossier = Dossier(subject: "Nguyễn Thị Hạnh", unit: "Trạm Y tế")
    for row in 1...2 {
      try db.execute(
        sql: """
          INSERT INTO nomination VALUES (?, ?, 'Nguyễn Thị Hạnh', NULL, '', 'Trạm Y tế', '', NULL, '', '', '', '', NULL,
            '', '', NULL, ?, 0, ?, ?, ?, NULL, ?, ?, ?, ?, NULL, ?, 1, ?, x'01', x'01', x'01', -1, 7)
          """,
        arguments: row == 1
          ? [1, "old-1", 2, time + 60_000, "approve", 1, "", "lan", time + 60_000, 1, 2, time]
          : [2, "old-2", 1, time, nil, nil, nil, nil, 0, nil, 1, time])
    }
    try db.execute(
      sql: """
        INSERT INTO change_set VALUES (1, 'registration', NULL, 'lan', 'secretary', \(time), 'vn-2026.1'),
          (3, 'decision', NULL, 'lan', 'secretary', \(time + 60_000), 'vn-2026.1');
        """)
    let registered = LedgerEvent.registered(source: "a.csv", digest: dossier.digest)
    let approved = LedgerEvent.decided(
      Ruling(
        verdict: .approve, stage: .detect, reason: nil, note: "", toStage: .cultivate, toStatus: .pending))
    var previous = Digest.zero
    let entries: [(row: Int, revision: Int, changeSet: Int64, event: LedgerEvent)] = [
      (1, 1, 1, registered), (2, 1, 1, registered), (1, 2, 3, approved),
    ]
    for (index, entry) in entries.enumerated() {
      let isDecision = entry.changeSet == 3
      let text = LedgerEntry.sealedText(
        sequence: Int64(index + 1), changeSet: entry.changeSet,
        action: isDecision ? .decision : .registration,
        subject: .nomination(NominationID("old-\(entry.row)")), revision: Revision(rawValue: entry.revision),
        reviewer: Reviewer(name: "lan", role: .secretary),
        time: Timestamp(milliseconds: Int64(isDecision ? time + 60_000 : time)), policyVersion: "vn-2026.1",
        event: entry.event.kind, body: entry.event.body.text, previous: previous)
      let hash = Digest.of(text)
      try db.execute(
        sql: "INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          index + 1, entry.changeSet, entry.row, entry.revision, entry.event.kind, entry.event.body.text,
          Data(previous.bytes), Data(hash.bytes),
        ])
      previous = hash
    }
  }
}
