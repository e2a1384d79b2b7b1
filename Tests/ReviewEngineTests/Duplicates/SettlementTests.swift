import Testing

@testable import ReviewEngine

@Suite("Settling two nominations that look alike")
struct SettlementTests {
  private static let likeness = Likeness(evidence: [.name(.same), .year], score: 64)

  private static func pair(
    _ earlier: Nomination = Sample.nomination("A"), _ later: Nomination = Sample.nomination("B"),
    settled: Settlement? = nil
  ) -> DuplicatePair {
    DuplicatePair(earlier: earlier, later: later, likeness: likeness, settlement: settled)
  }

  private static func settle(
    _ pair: DuplicatePair, _ verdict: Settlement.Verdict, note: String = "", record: Record? = nil,
    by reviewer: Reviewer = Sample.lan, in workflow: Workflow = Sample.workflow
  ) -> Result<ChangeSet, Refusals> {
    workflow.settle(pair, as: verdict, note: note, record: record, by: reviewer, at: Sample.minute(1))
  }

  @Test(
    arguments: [
      ("2026-0042", "2026-0051", "2026-0042 2026-0051"), ("A 1", "B", "A\\ 1 B"), ("A", "1 B", "A 1\\ B"),
      ("a\\", "b", "a\\\\ b"), ("a", "\u{301}b", "a \u{301}b"),
    ])
  func namesOfPairsAreUnambiguous(_ earlier: String, _ later: String, _ name: String) throws {
    let id = RecordID.pair(NominationID(earlier), NominationID(later))
    #expect(id.name.utf8.elementsEqual(name.utf8))
    let pair = try #require(id.pair)
    #expect(pair.earlier.rawValue.utf8.elementsEqual(earlier.utf8))
    #expect(pair.later.rawValue.utf8.elementsEqual(later.utf8))
    #expect(RecordID(.session, name).pair == nil)
  }

  @Test(arguments: Settlement.Verdict.allCases) func factsTellASettlement(verdict: Settlement.Verdict) {
    let settlement = Settlement(
      verdict, by: "lan", note: "hai người", likeness: Self.likeness, wereIdentical: verdict == .later)
    #expect(Settlement(settlement.facts) == settlement)
    #expect(Settlement(Facts()) == nil)
  }

  @Test func differentIsOnlyARecord() throws {
    let set = try Self.settle(Self.pair(), .different, note: "hai người").get()
    #expect(set.header.action == .settlement)
    #expect(set.changes.isEmpty)
    #expect(set.records.map(\.result.id) == [.pair(NominationID("A"), NominationID("B"))])
    #expect(set.records.first.map { Settlement($0.result.facts) }??.verdict == .different)
  }

  @Test func mergingClosesTheLaterOneAndFillsTheEarlier() throws {
    var (earlier, later) = (Sample.nomination("A"), Sample.nomination("B"))
    earlier = Self.filled(earlier, ["cultivate.mentor": "Lê Nga", "cultivate.checks.1.result": "tốt"])
    later = Self.filled(
      later,
      [
        "cultivate.mentor": "Trần Tâm", "cultivate.plan": "k.pdf", "cultivate.plan.sha256": "00",
        "cultivate.checks.1.result": "tốt", "cultivate.checks.2.result": "khá",
      ])
    let set = try Self.settle(Self.pair(earlier, later), .merged, note: "một người").get()
    #expect(set.changes.count == 2 && set.records.count == 1)
    let forms = try #require(set.changes.first { $0.result.id == earlier.id }).result.forms
    #expect(forms["cultivate.mentor"] == "Lê Nga")
    #expect(forms["cultivate.plan"] == "k.pdf" && forms["cultivate.plan.sha256"] == "00")
    #expect(forms.rows(of: "cultivate.checks") == [1, 2])
    #expect(forms["cultivate.checks.2.result"] == "khá")
    let closed = try #require(set.changes.first { $0.result.id == later.id })
    guard case .decided(let ruling) = closed.event else { throw Unexpected(description: "no ruling") }
    #expect(ruling.verdict == .reject && ruling.reason == "duplicate" && ruling.toStatus == .rejected)
    #expect(ruling.note == "≈ A: một người")
    #expect(closed.result.forms == later.forms)
  }

  @Test func whereAReasonIsMissingTheLaterOneIsWithdrawn() throws {
    let later = Sample.nomination("B", stage: .cultivate)
    let hasReason = Sample.workflow.policy.reasons(for: .reject, in: .cultivate).contains {
      $0.code == "duplicate"
    }
    let held = Sample.nomination("B", status: .held)
    for nomination in hasReason ? [held] : [later, held] {
      let set = try Self.settle(Self.pair(Sample.nomination("A"), nomination), .merged).get()
      let status = set.changes.last?.result.standing.status
      #expect(status == .withdrawn, "\(nomination.standing)")
    }
  }

  @Test func whatIsClosedAlreadyIsOnlyRecorded() throws {
    let set = try Self.settle(
      Self.pair(Sample.nomination("A"), Sample.nomination("B", status: .rejected)), .merged
    ).get()
    #expect(set.changes.isEmpty && set.records.count == 1)
  }

  @Test func refusals() {
    let merged = Settlement(.merged, by: "lan", note: "", likeness: Self.likeness, wereIdentical: false)
    let different = Settlement(.different, by: "lan", note: "", likeness: Self.likeness, wereIdentical: true)
    let closed = Sample.nomination("A", status: .rejected)
    let done = Sample.nomination("B", stage: .replicate, status: .completed)
    let open = Sample.nomination("A")
    func record(_ settlement: Settlement) -> Record {
      Record(id: Self.pair().record, facts: settlement.facts, revision: .first)
    }
    let reader = Reviewer(name: "tuấn", role: .reader)
    let cases: [(Result<ChangeSet, Refusals>, String)] = [
      (Self.settle(Self.pair(), .different, by: reader), "role-may-not-settle"),
      (Self.settle(Self.pair(closed), .merged), "merge-into-closed"),
      (Self.settle(Self.pair(open, done), .merged), "not-in-status"),
      (
        Self.settle(Self.pair(settled: different), .different, record: record(different)), "settled-so"
      ),
      (
        Self.settle(
          Self.pair(open, Sample.nomination("B", status: .rejected), settled: merged), .different,
          record: record(merged)), "merged"
      ),
    ]
    for (result, code) in cases { #expect(result.refusals.map(\.code) == [code]) }
  }

  @Test func aPairIsOpenUntilItIsSettled() {
    let different = Settlement(.different, by: "lan", note: "", likeness: Self.likeness, wereIdentical: false)
    var changed = Sample.dossier
    changed.achievement = "Điều khác."
    let other = Sample.nomination("B", changed)
    #expect(Self.pair().isOpen)
    #expect(!Self.pair(Sample.nomination("A"), other, settled: different).isOpen)
    // To the letter the same, which they were not.
    #expect(Self.pair(settled: different).isOpen)
    let same = Settlement(.different, by: "lan", note: "", likeness: Self.likeness, wereIdentical: true)
    #expect(!Self.pair(settled: same).isOpen)
    let later = Settlement(.later, by: "lan", note: "", likeness: Self.likeness, wereIdentical: false)
    #expect(!Self.pair(settled: later).isOpen)
    #expect(!Self.pair(Sample.nomination("A"), Sample.nomination("B", status: .withdrawn)).isOpen)
    #expect(Self.pair(Sample.nomination("A", status: .rejected), Sample.nomination("B")).isOpen)
  }

  private static func filled(_ nomination: Nomination, _ facts: [String: String]) -> Nomination {
    Nomination(
      id: nomination.id, dossier: nomination.dossier, standing: nomination.standing,
      forms: Facts(facts.map { Fact(name: $0.key, value: $0.value) }), revision: nomination.revision,
      contentRevision: nomination.contentRevision, registeredAt: nomination.registeredAt)
  }
}
