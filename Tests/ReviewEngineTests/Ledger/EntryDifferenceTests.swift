import ReviewEngine
import Testing

@Suite("What an entry of the ledger changed")
struct EntryDifferenceTests {
  private static let id = NominationID("1")

  private static func difference(of sequence: Int64, in book: LedgerBook) throws -> EntryDifference {
    try EntryDifference(
      of: sequence, in: NominationHistory(nomination: book["1"], entries: book.entries(of: id)))
  }

  @Test("a registration says everything, from nothing, as it was said then")
  func registration() throws {
    var book = try LedgerBook(registering: ["1"])
    try book.amend("1", achievement: "khác", at: 1)
    let difference = try Self.difference(of: 1, in: book)
    #expect(difference.before == nil)
    #expect(difference.after?.status == .pending)
    let achievement = difference.dossier.first { $0.name == "achievement" }
    #expect(achievement?.before == "" && achievement?.after == Sample.dossier.achievement)
    #expect(difference.dossier.contains { $0.name == "extra.STT" && $0.after == "7" })
  }

  @Test("amendments chain: each says what it found and what it left")
  func amendments() throws {
    var book = try LedgerBook(registering: ["1"])
    try book.amend("1", achievement: "lần hai", at: 1)
    try book.decide(.postpone, "1", at: 2)
    try book.amend("1", achievement: "lần ba", at: 3)
    let second = try Self.difference(of: 2, in: book)
    #expect(
      second.dossier
        == [FactChange(name: "achievement", before: Sample.dossier.achievement, after: "lần hai")])
    let third = try Self.difference(of: 4, in: book)
    #expect(third.dossier == [FactChange(name: "achievement", before: "lần hai", after: "lần ba")])
  }

  @Test("a decision moves it; an undo moves it back; a redo again")
  func decisions() throws {
    var book = try LedgerBook(registering: ["1"])
    let decided = try book.decide(.approve, "1", at: 1)
    let undone = try book.undo(decided, at: 2)
    try book.redo(undone, at: 3)
    for (sequence, before, after) in [
      (2, Stage.detect, Stage.cultivate), (3, .cultivate, .detect), (4, .detect, .cultivate),
    ] {
      let difference = try Self.difference(of: Int64(sequence), in: book)
      #expect(difference.before?.stage == before && difference.after?.stage == after, "\(sequence)")
      #expect(difference.dossier.isEmpty && difference.forms.isEmpty)
    }
  }

  @Test("what forms said before is told, and what an undo put back")
  func forms() throws {
    var book = try LedgerBook(registering: ["1"])
    func filling(_ facts: [Fact]) throws -> ChangeSet {
      let changes = book["1"].forms.changes(to: Facts(facts))
      let nomination = book["1"]
      let change = Change(
        expecting: nomination.revision, event: .filled(changes),
        result: Nomination(
          id: nomination.id, dossier: nomination.dossier, standing: nomination.standing, forms: Facts(facts),
          revision: nomination.revision.next, contentRevision: nomination.contentRevision,
          registeredAt: nomination.registeredAt))
      return Sample.workflow.filling([change], by: Sample.lan, at: Sample.minute(1))
    }
    try book.apply(try filling([Fact(name: "detect.name", value: "A")]))
    let second = try book.apply(try filling([Fact(name: "detect.name", value: "B")]))
    try book.undo(second, at: 2)
    #expect(
      try Self.difference(of: 3, in: book).forms == [FactChange(name: "detect.name", before: "A", after: "B")]
    )
    #expect(
      try Self.difference(of: 4, in: book).forms == [FactChange(name: "detect.name", before: "B", after: "A")]
    )
  }

  @Test("entries that contradict each other give no difference")
  func contradiction() throws {
    var book = try LedgerBook(registering: ["1"])
    try book.decide(.approve, "1", at: 1)
    let history = NominationHistory(nomination: book["1"], entries: book.entries.reversed())
    #expect(throws: ReplayError.self) { try EntryDifference(of: 2, in: history) }
  }
}
