import ReviewEngine

/// A ledger as reports see it: numbered entries, not sealed.
struct Ledger {
  private(set) var entries: [LedgerEntry] = []

  @discardableResult
  mutating func append(
    _ event: LedgerEvent, of id: String, by name: String = "lan", at time: Timestamp
  ) -> Int64 {
    let sequence = Int64(entries.count + 1)
    let subject = LedgerSubject.nomination(NominationID(id))
    let before = entries.count { $0.subject == subject }
    entries.append(
      LedgerEntry(
        sequence: sequence, changeSet: sequence, action: .decision, subject: subject,
        revision: Revision(rawValue: before + 1), reviewer: Reviewer(name: name, role: .secretary),
        time: time, policyVersion: "test-1", event: event, previous: .zero, hash: .zero))
    return sequence
  }

  mutating func register(_ id: String, at time: Timestamp) {
    append(.registered(source: "a.csv", digest: .zero), of: id, at: time)
  }

  @discardableResult
  mutating func decide(
    _ verdict: Verdict, _ id: String, in stage: Stage = .detect, by name: String = "lan", at time: Timestamp
  ) -> Int64 {
    append(.decided(Self.ruling(verdict, in: stage)), of: id, by: name, at: time)
  }

  static func ruling(_ verdict: Verdict, in stage: Stage) -> Ruling {
    let (toStage, toStatus): (Stage, Status) =
      switch Transition.of(verdict).destination {
      case .nextStage: stage.next.map { ($0, .pending) } ?? (stage, .completed)
      case .stage(let other): (other, .pending)
      case .status(let status): (stage, status)
      case .title, .samePlace, .endOfQueue: (stage, .pending)
      }
    return Ruling(
      verdict: verdict, stage: stage, reason: nil, note: "", toStage: toStage, toStatus: toStatus)
  }
}
