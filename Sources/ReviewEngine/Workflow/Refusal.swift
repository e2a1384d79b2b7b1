/// Why something cannot be done now. A value with a permanent code; its sentence is the same in the footer, the
/// toast, the palette, the command line and JSON.
public enum Refusal: Error, Sendable, Hashable {
  /// The verdict cannot be given in the status the nomination has.
  case notInStatus(NominationID, Status, Verdict)
  /// The verdict cannot be given in the stage the nomination is in.
  case notInStage(NominationID, Stage, Verdict)
  /// The role may not give the verdict in the stage.
  case roleMayNotDecide(Role, Stage, Verdict)
  /// The role may not fill the stage's form in.
  case roleMayNotFill(Role, Stage)
  /// A nomination of this status has no form to be filled in.
  case notFilledInStatus(NominationID, Status)
  /// The role may not comment.
  case roleMayNotComment(Role)
  /// A comment says nothing, or too much: its letters, and how many there may be.
  case commentLength(Int, most: Int)
  /// The role may not score in the stage.
  case roleMayNotScore(Role, Stage)
  /// The gate of the stage is not open.
  case gateUnmet(NominationID, Stage, [MissingItem])
  /// The reviewer stands aside from the nomination.
  case standsAside(NominationID, String)
  /// The council decides in the stage.
  case councilDecides(NominationID, Stage)
  /// The reviewer has said the same already.
  case alreadyVoted(NominationID, String)
  /// As many have voted as may.
  case enoughVotes(NominationID, Int)
  /// There are not enough scorecards.
  case scoresMissing(NominationID, have: Int, need: Int)
  /// The mean of the scorecards is too low; both in hundredths of a point.
  case scoreTooLow(NominationID, mean: Int, minimum: Int)
  /// Nothing is scored in the stage.
  case notScored(NominationID, Stage)
  /// The scorecard lacks the criterion, or its points are out of range.
  case wrongScore(String, maximum: Int)
  /// The stage has no such criterion.
  case unknownCriterion(String, known: [String])
  /// The policy has no title above, or below, the one asked for.
  case noSuchTitle(NominationID, Verdict)
  /// The verdict needs a reason.
  case reasonRequired(Verdict)
  /// The policy lists no such reason for the verdict.
  case unknownReason(String, Verdict, known: [String])
  /// The reason says nothing without a note.
  case noteRequired(reason: String)
  /// Somebody changed the nomination since the reviewer saw it.
  case changedMeanwhile(NominationID, by: String, at: Timestamp)
  /// Somebody changed something else that is kept in the ledger since the reviewer saw it.
  case recordChangedMeanwhile(RecordID, by: String, at: Timestamp)
  /// There is no such nomination.
  case unknownNomination(NominationID)
  /// There is no such record.
  case unknownRecord(RecordID)
  /// The reviewer has nothing left to undo.
  case nothingToUndo
  /// The reviewer has nothing left to redo.
  case nothingToRedo
  /// Somebody acted on the nomination after the decision, or after the undo, that is to be taken back.
  case actedOnSince(NominationID, by: String, at: Timestamp)
  /// Somebody acted on the record after the action, or after the undo, that is to be taken back.
  case recordActedOnSince(RecordID, by: String, at: Timestamp)
  /// The action was somebody else's.
  case notYourAction(by: String)
  /// Nothing was chosen to act on.
  case nothingSelected
  /// It cannot be done in a session of the council.
  case council(CouncilRefusal)
  /// The roster of reviewers does not allow it.
  case roster(RosterRefusal)
  /// The version of the policy was adopted before, with another text.
  case policyVersionTaken(String)
  /// The role may not put a policy into force.
  case roleMayNotAdopt(Role)
  /// Two nominations that look like one cannot be settled so.
  case settlement(SettlementRefusal)
}

extension Refusal {
  /// The permanent code, for scripts.
  public var code: String {
    switch self {
    case .notInStatus: "not-in-status"
    case .notInStage: "not-in-stage"
    case .roleMayNotDecide: "role-may-not-decide"
    case .roleMayNotFill: "role-may-not-fill"
    case .notFilledInStatus: "not-filled-in-status"
    case .roleMayNotComment: "role-may-not-comment"
    case .commentLength: "comment-length"
    case .roleMayNotScore: "role-may-not-score"
    case .gateUnmet: "gate-unmet"
    case .standsAside: "stands-aside"
    case .councilDecides: "council-decides"
    case .alreadyVoted: "already-voted"
    case .enoughVotes: "enough-votes"
    case .scoresMissing: "scores-missing"
    case .scoreTooLow: "score-too-low"
    case .notScored: "not-scored"
    case .wrongScore: "wrong-score"
    case .unknownCriterion: "unknown-criterion"
    case .noSuchTitle: "no-such-title"
    case .reasonRequired: "reason-required"
    case .unknownReason: "unknown-reason"
    case .noteRequired: "note-required"
    case .changedMeanwhile: "changed-meanwhile"
    case .recordChangedMeanwhile: "record-changed-meanwhile"
    case .unknownNomination: "unknown-nomination"
    case .unknownRecord: "unknown-record"
    case .nothingToUndo: "nothing-to-undo"
    case .nothingToRedo: "nothing-to-redo"
    case .actedOnSince: "acted-on-since"
    case .recordActedOnSince: "record-acted-on-since"
    case .notYourAction: "not-your-action"
    case .nothingSelected: "nothing-selected"
    case .council(let refusal): refusal.code
    case .roster(let refusal): refusal.code
    case .policyVersionTaken: "policy-version-taken"
    case .roleMayNotAdopt: "role-may-not-adopt"
    case .settlement(let refusal): refusal.code
    }
  }

  /// The nomination that it is about, if it is about one.
  public var nomination: NominationID? {
    switch self {
    case .notInStatus(let id, _, _), .notInStage(let id, _, _), .gateUnmet(let id, _, _),
      .standsAside(let id, _), .councilDecides(let id, _), .alreadyVoted(let id, _), .enoughVotes(let id, _),
      .scoresMissing(let id, _, _), .scoreTooLow(let id, _, _), .notScored(let id, _),
      .noSuchTitle(let id, _), .changedMeanwhile(let id, _, _), .unknownNomination(let id),
      .actedOnSince(let id, _, _), .notFilledInStatus(let id, _):
      id
    case .council(let refusal): refusal.nomination
    case .settlement(let refusal): refusal.nomination
    default: nil
    }
  }

  /// Whether it has the same ground as another, whichever nominations they are about: what a forecast counts together.
  func isSameGround(as other: Refusal) -> Bool {
    switch (self, other) {
    case (.notInStatus(_, let status, let verdict), .notInStatus(_, let otherStatus, let otherVerdict)):
      status == otherStatus && verdict == otherVerdict
    case (.notInStage(_, let stage, let verdict), .notInStage(_, let otherStage, let otherVerdict)):
      stage == otherStage && verdict == otherVerdict
    case (.notFilledInStatus(_, let status), .notFilledInStatus(_, let other)): status == other
    case (.gateUnmet(_, let stage, let items), .gateUnmet(_, let otherStage, let otherItems)):
      stage == otherStage && items == otherItems
    default: nomination == nil ? self == other : code == other.code
    }
  }
}
