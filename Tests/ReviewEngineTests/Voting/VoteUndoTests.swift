import ReviewEngine
import Testing

@Suite("Undo and redo of votes")
struct VoteUndoTests {
  @Test("Undo takes one's own vote back alone, whatever others did in between")
  func ownVoteAlone() throws {
    var book = try JuryBook(Jury.votes(3, of: 5))
    let an = try book.decide(Jury.approve, Jury.an)
    try book.decide(Jury.reject, Jury.binh)
    try book.decide(DecisionRequest(.postpone), Jury.chi)
    try book.decide(Jury.approve, Jury.dung)
    try book.fill("detect.plan", "có", Jury.secretary)
    try book.amend()
    try book.undo(an)
    #expect(book.tally == "bình- dũng+")
    #expect(book["a"].forms["detect.plan"] == "có")
    #expect(book.standing.postponed(by: "chi") != nil)
  }

  @Test("Undoing a changed vote brings back what was said before")
  func changedVote() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    let first = try book.decide(Jury.approve, Jury.an)
    let second = try book.decide(Jury.reject, Jury.an)
    try book.decide(Jury.approve, Jury.binh)
    #expect(book.proposeUndo(first, Jury.an).codes == ["acted-on-since"])
    try book.undo(second)
    #expect(book.tally == "an+ bình+", "taking back settles nothing by itself")
    #expect(book.standing.stage == .detect)
    try book.undo(first)
    #expect(book.tally == "bình+")
  }

  @Test("Nobody takes back another's vote")
  func others() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    let an = try book.decide(Jury.approve, Jury.an)
    #expect(book.proposeUndo(an, Jury.binh).codes == ["not-your-action"])
    let undo = try book.undo(an)
    #expect(book.proposeRedo(undo, Jury.binh).codes == ["not-your-action"])
  }

  @Test("The vote that settled it is taken back by its author, and the others' votes stand again")
  func settlingVote() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    let an = try book.decide(Jury.approve, Jury.an)
    let binh = try book.decide(Jury.approve, Jury.binh)
    #expect(
      book.proposeUndo(an, Jury.an).codes == ["acted-on-since"], "an's vote is part of the decision now")
    try book.undo(binh)
    #expect(book.standing.stage == .detect && book.tally == "an+")
    try book.undo(an)
    #expect(book.tally.isEmpty)
  }

  @Test("A settled nomination on which somebody votes in the next stage stays settled")
  func actedOn() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    let binh = try book.decide(Jury.approve, Jury.binh)
    let chi = try book.decide(Jury.approve, Jury.chi)
    #expect(book.standing.stage == .cultivate && book.tally == "chi+")
    #expect(book.proposeUndo(binh, Jury.binh).codes == ["acted-on-since"])
    try book.undo(chi)
    try book.undo(binh)
    #expect(book.standing.stage == .detect && book.tally == "an+")
  }

  @Test("Redo counts anew: what settled nothing may settle it now")
  func redoSettles() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    let undo = try book.undo(try book.decide(Jury.approve, Jury.an))
    try book.decide(Jury.approve, Jury.binh)
    try book.redo(undo)
    #expect(book.standing.stage == .cultivate)
    #expect(book.entries.last?.ruling?.basis == "votes 2/3")
  }

  @Test("Redo counts anew: what settled it may settle nothing now")
  func redoSettlesNothing() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    let an = try book.decide(Jury.approve, Jury.an)
    let undoOfBinh = try book.undo(try book.decide(Jury.approve, Jury.binh))
    let undoOfAn = try book.undo(an)
    try book.redo(undoOfBinh)
    #expect(book.standing.stage == .detect && book.tally == "bình+")
    try book.redo(undoOfAn)
    #expect(book.standing.stage == .cultivate)
  }

  @Test("Others' votes do not end redo; a new vote of one's own does")
  func redoAfterVotes() throws {
    var book = try JuryBook(Jury.votes(3, of: 5))
    let undo = try book.undo(try book.decide(Jury.approve, Jury.an))
    let binh = try book.decide(Jury.approve, Jury.binh)
    try book.undo(binh)
    #expect(book.proposeRedo(undo, Jury.an).codes.isEmpty)
    try book.decide(Jury.reject, Jury.an)
    #expect(book.proposeRedo(undo, Jury.an).codes == ["acted-on-since"])
  }

  @Test("What changes the nomination itself ends redo of votes", arguments: ["fill", "amend", "hold"])
  func redoAfterNew(what: String) throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    let undo = try book.undo(try book.decide(Jury.approve, Jury.an))
    switch what {
    case "fill": try book.fill("detect.plan", "có", Jury.secretary)
    case "amend": try book.amend()
    default: try book.undo(try book.decide(Jury.hold, Jury.chair))
    }
    #expect(book.proposeRedo(undo, Jury.an).codes == ["acted-on-since"])
  }

  @Test("A vote taken back in one stage is not given again in another")
  func redoElsewhere() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    let settling = try book.decide(Jury.approve, Jury.binh)
    let undoOfChi = try book.undo(try book.decide(Jury.approve, Jury.chi))
    #expect(book.standing.stage == .cultivate)
    let undoOfSettling = try book.undo(settling)
    #expect(book.standing.stage == .detect)
    #expect(book.proposeRedo(undoOfChi, Jury.chi).codes == ["acted-on-since"])
    try book.redo(undoOfSettling)
    try book.redo(undoOfChi)
    #expect(book.standing.stage == .cultivate && book.tally == "chi+")
  }

  @Test("A decision taken back is not put back where a vote has moved the nomination on since")
  func decisionAfterVotes() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    try book.decide(Jury.approve, Jury.an)
    let binh = try book.decide(Jury.reject, Jury.binh)
    let chi = try book.decide(Jury.approve, Jury.chi)
    #expect(book.standing.stage == .cultivate)
    let undoOfChi = try book.undo(chi)
    let undoOfHold = try book.undo(try book.decide(Jury.hold, Jury.chair))
    let undoOfBinh = try book.undo(binh)
    #expect(book.proposeRedo(undoOfChi, Jury.chi).codes == ["acted-on-since"], "the chair decided since")
    #expect(book.proposeRedo(undoOfHold, Jury.chair).codes.isEmpty)
    try book.redo(undoOfBinh)
    let dung = try book.decide(Jury.approve, Jury.dung)
    #expect(book.standing.stage == .cultivate)
    #expect(book.proposeRedo(undoOfHold, Jury.chair).codes == ["acted-on-since"])
    try book.undo(dung)
    #expect(book.tally == "an+ bình-")
  }

  @Test("Undone in bulk, each nomination gets its own former votes back")
  func bulk() throws {
    var book = try JuryBook(Jury.votes(2, of: 3), registering: ["a", "b", "c"])
    try book.decide(Jury.approve, Jury.an, "a")
    try book.decide(Jury.reject, Jury.an, "b")
    let bulk = try book.decide(Jury.approve, Jury.binh, "a", "b", "c")
    #expect(book["a"].standing.stage == .cultivate)
    #expect(book["b"].standing.votes.count == 2 && book["c"].standing.votes.count == 1)
    let undo = try book.undo(bulk)
    #expect(book["a"].standing.votes.map(\.reviewer) == ["an"] && book["a"].standing.stage == .detect)
    #expect(book["b"].standing.votes.map(\.reviewer) == ["an"] && book["c"].standing.votes.isEmpty)
    try book.redo(undo)
    #expect(book["a"].standing.stage == .cultivate && book["c"].standing.votes.map(\.reviewer) == ["bình"])
  }

  @Test("A vote is redone under the rules of today: who stands aside or lost the role does not vote by redo")
  func redoRefused() throws {
    var book = try JuryBook(Jury.votes(2, of: 3))
    let undo = try book.undo(try book.decide(Jury.approve, Jury.an))
    let reader = Reviewer(name: "an", role: .reader)
    #expect(
      book.workflow.proposeRedo(of: undo, histories: book.everything, by: reader, at: Jury.minute(99))
        .codes == ["role-may-not-decide"])
    let single = Jury.workflow(.single)
    #expect(
      single.proposeRedo(of: undo, histories: book.everything, by: Jury.an, at: Jury.minute(99)).codes
        == ["acted-on-since"])
  }
}
