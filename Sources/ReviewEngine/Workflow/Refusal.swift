/// Why something cannot be done now. A value with a permanent code; its sentence is the same in the footer, the
/// toast, the palette, the command line and JSON.
public enum Refusal: Error, Sendable, Hashable {
  /// The verdict cannot be given in the status the nomination has.
  case notInStatus(NominationID, Status, Verdict)
  /// The role may not decide in the stage.
  case roleMayNotDecide(Role, Stage)
  /// The verdict needs a reason.
  case reasonRequired(Verdict)
  /// The policy lists no such reason for the verdict.
  case unknownReason(String, Verdict, known: [String])
  /// The reason says nothing without a note.
  case noteRequired(reason: String)
  /// Somebody changed the nomination since the reviewer saw it.
  case changedMeanwhile(NominationID, by: String, at: Timestamp)
  /// There is no such nomination.
  case unknownNomination(NominationID)
  /// The reviewer has nothing left to undo.
  case nothingToUndo
  /// The reviewer has nothing left to redo.
  case nothingToRedo
  /// Somebody acted on the nomination after the decision, or after the undo, that is to be taken back.
  case actedOnSince(NominationID, by: String, at: Timestamp)
  /// The action was somebody else's.
  case notYourAction(by: String)
  /// Nothing was chosen to act on.
  case nothingSelected

  /// The permanent code, for scripts.
  public var code: String {
    switch self {
    case .notInStatus: "not-in-status"
    case .roleMayNotDecide: "role-may-not-decide"
    case .reasonRequired: "reason-required"
    case .unknownReason: "unknown-reason"
    case .noteRequired: "note-required"
    case .changedMeanwhile: "changed-meanwhile"
    case .unknownNomination: "unknown-nomination"
    case .nothingToUndo: "nothing-to-undo"
    case .nothingToRedo: "nothing-to-redo"
    case .actedOnSince: "acted-on-since"
    case .notYourAction: "not-your-action"
    case .nothingSelected: "nothing-selected"
    }
  }

  /// The nomination that it is about, if it is about one.
  public var nomination: NominationID? {
    switch self {
    case .notInStatus(let id, _, _), .changedMeanwhile(let id, _, _), .unknownNomination(let id),
      .actedOnSince(let id, _, _):
      id
    default: nil
    }
  }
}
