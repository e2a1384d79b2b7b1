import ReviewEngine
import Testing

@Suite("Sealed ledger entries")
struct LedgerSealTests {
  /// The facts of an entry, each of which can be changed for itself.
  private struct Facts {
    var sequence: Int64 = 3
    var changeSet: Int64 = 2
    var action = Action.decision
    var nomination = NominationID("2026-0042")
    var revision = Revision(rawValue: 2)
    var reviewer = Reviewer(name: "Lan Phạm", role: .secretary)
    var time = Timestamp(milliseconds: 1_790_000_000_123)
    var policyVersion = "vn-2026.1"
    var event = LedgerEvent.decided(
      Ruling(
        verdict: .return, stage: .detect, reason: "missing-minutes", note: "thiếu\nchữ ký = 2\\3",
        toStage: .detect, toStatus: .returned))
    var previous = Digest.of("trước")

    var text: String {
      LedgerEntry.sealedText(
        sequence: sequence, changeSet: changeSet, action: action, subject: .nomination(nomination),
        revision: revision, reviewer: reviewer, time: time, policyVersion: policyVersion,
        event: event.kind, body: event.body.text, previous: previous)
    }

    func entry(hash: Digest) -> LedgerEntry {
      LedgerEntry(
        sequence: sequence, changeSet: changeSet, action: action, subject: .nomination(nomination),
        revision: revision, reviewer: reviewer, time: time, policyVersion: policyVersion, event: event,
        previous: previous, hash: hash)
    }
  }

  /// The text was written out by hand and hashed with sha256sum.
  @Test("One entry, hashed elsewhere")
  func golden() {
    let text = """
      ledger=guong-1
      sequence=3
      change-set=2
      action=decision
      nomination=2026-0042
      revision=2
      reviewer=Lan Phạm
      role=secretary
      time=1790000000123
      policy=vn-2026.1
      previous=22e6f96e3d189a00b70c0fc3dd2811f2460e452f42de0a3ef261429e546e264f
      event=decided
      verdict=return
      stage=detect
      reason=missing-minutes
      note=thiếu\\nchữ ký = 2\\\\3
      to-stage=detect
      to-status=returned

      """
    let entry = Facts().entry(hash: Digest.of(text))
    #expect(entry.sealedText == text)
    #expect(entry.isSealed)
    #expect(entry.hash.description == "f3f8d85a16c222de671e2c2539987d42735702480916b2b5fcba0ccd4fb1caed")
  }

  @Test("Any changed fact breaks the seal")
  func changedFacts() {
    let seal = Digest.of(Facts().text)
    #expect(Facts().entry(hash: seal).isSealed)
    let alterations: [(String, (inout Facts) -> Void)] = [
      ("sequence", { $0.sequence = 4 }),
      ("change set", { $0.changeSet = 3 }),
      ("action", { $0.action = .redo }),
      ("nomination", { $0.nomination = NominationID("2026-0043") }),
      ("revision", { $0.revision = $0.revision.next }),
      ("reviewer", { $0.reviewer = Reviewer(name: "Lan", role: .secretary) }),
      ("role", { $0.reviewer = Reviewer(name: "Lan Phạm", role: .chair) }),
      ("time", { $0.time = Timestamp(milliseconds: 1_790_000_000_124) }),
      ("policy", { $0.policyVersion = "vn-2026.3" }),
      ("kind of event", { $0.event = .undone(entry: 2) }),
      ("previous", { $0.previous = .zero }),
    ]
    for (name, alter) in alterations {
      var facts = Facts()
      alter(&facts)
      #expect(!facts.entry(hash: seal).isSealed, "\(name)")
    }
    #expect(!Facts().entry(hash: Digest.of(Facts().text + " ")).isSealed, "hash")
  }

  @Test("Any changed fact of the event breaks the seal")
  func changedEvent() {
    let seal = Digest.of(Facts().text)
    let rulings = [
      Ruling(
        verdict: .reject, stage: .detect, reason: "missing-minutes", note: "thiếu\nchữ ký = 2\\3",
        toStage: .detect, toStatus: .returned),
      Ruling(
        verdict: .return, stage: .cultivate, reason: "missing-minutes", note: "thiếu\nchữ ký = 2\\3",
        toStage: .detect, toStatus: .returned),
      Ruling(
        verdict: .return, stage: .detect, reason: nil, note: "thiếu\nchữ ký = 2\\3", toStage: .detect,
        toStatus: .returned),
      Ruling(
        verdict: .return, stage: .detect, reason: "missing-minutes", note: "thiếu\\nchữ ký = 2\\3",
        toStage: .detect, toStatus: .returned),
      Ruling(
        verdict: .return, stage: .detect, reason: "missing-minutes", note: "thiếu\nchữ ký = 2\\3",
        toStage: .cultivate, toStatus: .returned),
      Ruling(
        verdict: .return, stage: .detect, reason: "missing-minutes", note: "thiếu\nchữ ký = 2\\3",
        toStage: .detect, toStatus: .pending),
    ]
    for ruling in rulings {
      var facts = Facts()
      facts.event = .decided(ruling)
      #expect(!facts.entry(hash: seal).isSealed, "\(ruling)")
    }
  }

  @Test("A name cannot pass itself off as another fact")
  func injection() {
    var forged = Facts()
    forged.reviewer = Reviewer(name: "Lan Phạm\nrole=chair", role: .secretary)
    #expect(forged.text.utf8.count { $0 == 0x0A } == Facts().text.utf8.count { $0 == 0x0A })
  }

  @Test("A book of entries is one chain")
  func chain() throws {
    var book = try LedgerBook(registering: ["a", "b"])
    try book.decide(.approve, "a", "b", at: 1)
    #expect(book.entries.allSatisfy { $0.isSealed })
    #expect(book.entries.first?.previous == .zero)
    for (before, after) in zip(book.entries, book.entries.dropFirst()) {
      #expect(after.previous == before.hash)
    }
    #expect(book.entries.map(\.changeSet) == [1, 1, 3, 3])
  }
}
