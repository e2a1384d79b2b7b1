import ReviewEngine
import Testing

@Suite("Undo and redo")
struct UndoTests {
  /// What has to be decided before a verdict can be given. The sample policy has no titles to go up and down.
  private static let ways: [(verdict: Verdict, before: [Verdict])] = [
    (.approve, []), (.reject, []), (.return, []), (.hold, []), (.release, [.hold]),
    (.consolidate, [.approve, .approve]), (.drop, [.approve]), (.withdraw, []), (.resubmit, [.return]),
    (.recuse, []), (.postpone, []), (.recheck, [.approve, .approve, .approve]),
    (.revoke, [.approve, .approve, .approve, .approve]),
  ]

  @Test("Undo puts the standing back, one revision on", arguments: ways)
  func undo(verdict: Verdict, way: [Verdict]) throws {
    var book = try LedgerBook(registering: ["a"])
    for step in way { try book.decide(step, "a", by: Sample.minh, at: 1) }
    let before = book["a"].standing
    let actor = Reviewer(name: "lan", role: verdict == .revoke ? .chair : .secretary)
    let past = try book.decide(verdict, "a", by: actor, at: 2)
    #expect(book["a"].standing != before)
    let undo = try book.undo(past, by: actor, at: 3)
    #expect(book["a"].standing == before)
    #expect(book["a"].revision == Revision(rawValue: way.count + 3))
    #expect(undo.action == .undo && undo.reviewer == actor)
    #expect(book.entries.last?.event == .undone(entry: Int64(way.count + 2)))
  }

  @Test("The change set of an undo names what it takes back")
  func target() throws {
    var book = try LedgerBook(registering: ["a", "b"])
    let past = try book.decide(.approve, "a", "b", at: 1)
    let changeSet = try book.proposeUndo(past, at: 2).get()
    #expect(changeSet.header.target == 3 && changeSet.header.action == .undo)
    #expect(changeSet.changes.map(\.event) == [.undone(entry: 3), .undone(entry: 4)])
    let undo = try book.apply(changeSet)
    #expect(try book.proposeRedo(undo, at: 3).get().header.target == 5)
  }

  @Test("Redo decides anew: same ruling, new time and revision")
  func redo() throws {
    var book = try LedgerBook(registering: ["a"])
    let past = try book.decide(.return, "a", at: 1)
    let decided = book["a"].standing
    try book.redo(try book.undo(past, at: 2), at: 3)
    let standing = book["a"].standing
    #expect(standing.stage == decided.stage && standing.status == decided.status)
    #expect(standing.lastDecision?.reason == "missing-minutes")
    #expect(standing.lastDecision?.note == "thiếu\nchữ ký")
    #expect(standing.lastDecision?.time == Sample.minute(3))
    #expect(standing.lastDecision?.revision == Revision(rawValue: 3))
  }

  @Test("Undo and redo go on without limit")
  func again() throws {
    var book = try LedgerBook(registering: ["a"])
    let before = book["a"].standing
    var last = try book.decide(.approve, "a", at: 1)
    for round in 1...20 {
      let undo = try book.undo(last, at: 2 * round)
      #expect(book["a"].standing == before)
      last = try book.redo(undo, at: 2 * round + 1)
      #expect(book["a"].standing.stage == .cultivate)
    }
  }

  @Test("Several decisions on one nomination are all undone, then all redone")
  func deep() throws {
    var book = try LedgerBook(registering: ["a"])
    var standings = [book["a"].standing]
    var decisions: [PastAction] = []
    for minute in 1...3 {
      decisions.append(try book.decide(.approve, "a", at: minute))
      standings.append(book["a"].standing)
    }
    var undos: [PastAction] = []
    for (index, past) in decisions.enumerated().reversed() {
      undos.append(try book.undo(past, at: 10 - index))
      #expect(book["a"].standing == standings[index])
    }
    for (index, undo) in undos.reversed().enumerated() {
      try book.redo(undo, at: 20 + index)
      #expect(book["a"].standing.stage == standings[index + 1].stage)
    }
    #expect(book["a"].standing.stage == .replicate)
  }

  @Test("Redo out of turn is refused")
  func outOfTurn() throws {
    var book = try LedgerBook(registering: ["a"])
    let first = try book.decide(.approve, "a", at: 1)
    let second = try book.decide(.approve, "a", at: 2)
    let undoOfSecond = try book.undo(second, at: 3)
    try book.undo(first, at: 4)
    #expect(book.proposeRedo(undoOfSecond, at: 5).refusals == [actedOnSince("a", by: "lan", at: 4)])
  }

  @Test("Undoing the earlier of two decisions is refused")
  func earlier() throws {
    var book = try LedgerBook(registering: ["a"])
    let first = try book.decide(.approve, "a", at: 1)
    try book.decide(.return, "a", by: Sample.minh, at: 2)
    #expect(book.proposeUndo(first, at: 3).refusals == [actedOnSince("a", by: "minh", at: 2)])
  }

  @Test("When the other's decision was taken back, one's own can be")
  func afterOthersUndo() throws {
    var book = try LedgerBook(registering: ["a"])
    let before = book["a"].standing
    let first = try book.decide(.approve, "a", at: 1)
    let second = try book.decide(.return, "a", by: Sample.minh, at: 2)
    try book.undo(second, by: Sample.minh, at: 3)
    try book.undo(first, at: 4)
    #expect(book["a"].standing == before)
  }

  @Test("Nobody takes back or redoes what somebody else did")
  func others() throws {
    var book = try LedgerBook(registering: ["a"])
    let past = try book.decide(.approve, "a", at: 1)
    #expect(book.proposeUndo(past, by: Sample.minh, at: 2).refusals == [.notYourAction(by: "lan")])
    let undo = try book.undo(past, at: 2)
    #expect(book.proposeRedo(undo, by: Sample.minh, at: 3).refusals == [.notYourAction(by: "lan")])
  }

  @Test("In a role that may not decide, one's own decisions cannot be moved either")
  func role() throws {
    var book = try LedgerBook(registering: ["a"])
    let reader = Reviewer(name: "lan", role: .reader)
    let past = try book.decide(.approve, "a", at: 1)
    #expect(
      book.proposeUndo(past, by: reader, at: 2).refusals == [.roleMayNotDecide(.reader, .detect, .approve)])
    let undo = try book.undo(past, by: Reviewer(name: "lan", role: .chair), at: 2)
    #expect(
      book.proposeRedo(undo, by: reader, at: 3).refusals == [.roleMayNotDecide(.reader, .detect, .approve)])
  }

  @Test("An amendment of a decided nomination leaves the decision and its undo alone")
  func amendedDecision() throws {
    var book = try LedgerBook(registering: ["a"])
    let before = book["a"].standing
    let past = try book.decide(.approve, "a", at: 1)
    try book.amend("a", achievement: "mới", at: 2)
    #expect(book["a"].isDecisionStale)
    try book.undo(past, at: 3)
    #expect(book["a"].standing == before)
    #expect(book["a"].dossier.achievement == "mới")
  }

  @Test("A return that the unit has answered cannot be taken back")
  func amendedReturn() throws {
    var book = try LedgerBook(registering: ["a"])
    let past = try book.decide(.return, "a", at: 1)
    try book.amend("a", achievement: "mới", at: 2)
    #expect(book.proposeUndo(past, at: 3).refusals == [actedOnSince("a", by: "importer", at: 2)])
  }

  @Test("After a new decision or an amendment nothing is redone")
  func redoAfterNew() throws {
    var book = try LedgerBook(registering: ["a", "b"])
    let undoA = try book.undo(try book.decide(.approve, "a", at: 1), at: 2)
    let undoB = try book.undo(try book.decide(.approve, "b", at: 3), at: 4)
    let renewed = try book.decide(.postpone, "a", by: Sample.minh, at: 5)
    try book.amend("b", achievement: "mới", at: 6)
    #expect(book.proposeRedo(undoA, at: 7).refusals == [actedOnSince("a", by: "minh", at: 5)])
    #expect(book.proposeRedo(undoB, at: 7).refusals == [actedOnSince("b", by: "importer", at: 6)])
    try book.undo(renewed, by: Sample.minh, at: 8)
    #expect(book.proposeRedo(undoA, at: 9).refusals == [actedOnSince("a", by: "minh", at: 8)])
  }

  @Test("Nothing is undone twice or redone twice")
  func twice() throws {
    var book = try LedgerBook(registering: ["a"])
    let past = try book.decide(.approve, "a", at: 1)
    let undo = try book.undo(past, at: 2)
    #expect(book.proposeUndo(past, at: 3).refusals == [actedOnSince("a", by: "lan", at: 2)])
    try book.redo(undo, at: 3)
    #expect(book.proposeRedo(undo, at: 4).refusals == [actedOnSince("a", by: "lan", at: 3)])
    #expect(book.proposeUndo(past, at: 4).refusals == [actedOnSince("a", by: "lan", at: 3)])
  }

  @Test("Only decisions and redos are undone, only undos redone")
  func wrongSort() throws {
    var book = try LedgerBook(registering: ["a"])
    let registration = try #require(PastAction(entries: book.entries))
    #expect(book.proposeUndo(registration, at: 1).refusals == [.nothingToUndo])
    #expect(book.proposeRedo(registration, at: 1).refusals == [.nothingToRedo])
    let past = try book.decide(.approve, "a", at: 1)
    #expect(book.proposeRedo(past, at: 2).refusals == [.nothingToRedo])
    let undo = try book.undo(past, at: 2)
    #expect(book.proposeUndo(undo, at: 3).refusals == [.nothingToUndo])
    let redo = try book.redo(undo, at: 3)
    #expect(book.proposeRedo(redo, at: 4).refusals == [.nothingToRedo])
    #expect(PastAction(entries: []) == nil)
  }

  @Test("A bulk decision is taken back whole or not at all")
  func bulk() throws {
    var book = try LedgerBook(registering: ["a", "b", "c"])
    let before = ["a", "b", "c"].map { book[$0].standing }
    let past = try book.decide(.approve, "a", "b", "c", at: 1)
    let other = try book.decide(.return, "b", by: Sample.minh, at: 2)
    #expect(book.proposeUndo(past, at: 3).refusals == [actedOnSince("b", by: "minh", at: 2)])
    try book.undo(other, by: Sample.minh, at: 4)
    let undo = try book.undo(past, at: 5)
    #expect(["a", "b", "c"].map { book[$0].standing } == before)
    try book.redo(undo, at: 6)
    #expect(["a", "b", "c"].allSatisfy { book[$0].standing.stage == .cultivate })
  }

  @Test("A nomination whose history is missing or contradicts itself is named")
  func missingHistory() throws {
    var book = try LedgerBook(registering: ["a", "b"])
    let past = try book.decide(.approve, "a", "b", at: 1)
    let histories = try ["a", "b"].map {
      try #require(book.histories(of: past).nominations[NominationID($0)])
    }
    let broken = NominationHistory(
      nomination: histories[1].nomination, entries: Array(histories[1].entries.dropFirst()))
    for given in [[histories[0]], [histories[0], broken]] {
      let proposal = Sample.workflow.proposeUndo(
        of: past, histories: Histories(given), by: Sample.lan, at: Sample.minute(2))
      #expect(proposal.refusals == [.unknownNomination(NominationID("b"))])
    }
  }

  private func actedOnSince(_ id: String, by reviewer: String, at minute: Int) -> Refusal {
    .actedOnSince(NominationID(id), by: reviewer, at: Sample.minute(minute))
  }
}
