import ReviewEngine
import Testing

@Suite("Registering and amending")
struct RegistrationTests {
  private static func amended(_ nomination: Nomination, at minute: Int = 5) -> Change? {
    var dossier = nomination.dossier
    dossier.unit = "Trạm Y tế phường 7"
    return Sample.workflow.amendment(
      of: nomination, to: dossier, from: "b.csv", at: Sample.minute(minute))
  }

  @Test("Nothing arrives decided")
  func registration() {
    let change = Sample.workflow.registration(
      of: Sample.dossier, as: NominationID("1"), from: "a.csv", at: Sample.start)
    #expect(change.expecting == nil)
    #expect(change.event == .registered(source: "a.csv", digest: Sample.dossier.digest))
    let standing = change.result.standing
    #expect(standing.stage == .detect && standing.status == .pending)
    #expect(standing.lastDecision == nil && standing.postponements.isEmpty)
    #expect(standing.waitingSince == Sample.start && change.result.registeredAt == Sample.start)
    #expect(change.result.revision == .first && change.result.contentRevision == .first)
    #expect(change.result.dossier == Sample.dossier)
  }

  @Test("The same dossier again changes nothing, whatever the order of its extras")
  func nothingNew() {
    var turned = Sample.dossier
    turned.extras.reverse()
    for dossier in [Sample.dossier, turned] {
      #expect(
        Sample.workflow.amendment(
          of: Sample.nomination(), to: dossier, from: "b.csv", at: Sample.minute(1)) == nil)
    }
  }

  @Test("An amendment tells what was, and counts as a new content revision")
  func amendment() throws {
    let nomination = Sample.nomination(revision: 3, contentRevision: 2)
    let change = try #require(Self.amended(nomination))
    #expect(change.expecting == Revision(rawValue: 3))
    #expect(change.result.revision == Revision(rawValue: 4))
    #expect(change.result.contentRevision == Revision(rawValue: 4))
    #expect(change.result.registeredAt == Sample.start)
    let changes = [FieldChange(name: "unit", before: "Trạm Y tế xã Tân Bình")]
    #expect(
      change.event == .amended(source: "b.csv", changes: changes, digest: change.result.dossier.digest))
  }

  @Test("A returned nomination is pending again and waits anew; others stay", arguments: Status.allCases)
  func standing(status: Status) throws {
    let decision = Sample.decision()
    let nomination = Sample.nomination(stage: .summarize, status: status, decision: decision)
    let standing = try #require(Self.amended(nomination)).result.standing
    let isReturned = status == .returned
    #expect(standing.status == (isReturned ? .pending : status))
    #expect(standing.waitingSince == (isReturned ? Sample.minute(5) : Sample.start))
    #expect(standing.stage == .summarize && standing.lastDecision == decision)
  }

  @Test("A decision made on an earlier dossier is stale; a new one is not")
  func stale() throws {
    var book = try LedgerBook(registering: ["a"])
    #expect(!book["a"].isDecisionStale)
    try book.decide(.approve, "a", at: 1)
    #expect(!book["a"].isDecisionStale)
    try book.amend("a", achievement: "mới", at: 2)
    #expect(book["a"].isDecisionStale)
    try book.decide(.approve, "a", at: 3)
    #expect(!book["a"].isDecisionStale)
  }

  @Test(
    "The identity of a dossier is subject, unit, title, year and achievement",
    arguments: DossierField.allCases)
  func identity(field: DossierField) {
    var dossier = Sample.dossier
    switch field {
    case .subject: dossier.subject = "x"
    case .subjectKind: dossier.subjectKind = nil
    case .position: dossier.position = "x"
    case .unit: dossier.unit = "x"
    case .nominator: dossier.nominator = "x"
    case .kind: dossier.kind = nil
    case .field: dossier.field = "x"
    case .movement: dossier.movement = "x"
    case .title: dossier.title = "x"
    case .year: dossier.year = "x"
    case .date: dossier.date = nil
    case .achievement: dossier.achievement = "x"
    case .evidence: dossier.evidence = "x"
    }
    let counts: Set<DossierField> = [.subject, .unit, .title, .year, .achievement]
    let isOther = DossierIdentity(of: dossier) != DossierIdentity(of: Sample.dossier)
    #expect(isOther == counts.contains(field))
  }

  @Test("A text that moves from one field to the next is another identity")
  func identityOfMovedText() {
    let left = Dossier(subject: "a", unit: "b\ntitle=c")
    let right = Dossier(subject: "a", unit: "b", title: "c")
    #expect(DossierIdentity(of: left) != DossierIdentity(of: right))
  }

  @Test(
    "The year as a number",
    arguments: [
      ("2026", 2026), ("1927/28", 1927), ("năm 2025", 2025), ("", nil), ("không rõ", nil),
      ("2024-2026", 2024),
      ("12345678901234567890", 123_456_789), ("-5", 5),
    ] as [(String, Int?)])
  func yearNumber(text: String, number: Int?) {
    #expect(Dossier(subject: "x", year: text).yearNumber == number)
  }
}
