public import ReviewEngine

/// A form that is to be saved. Whoever saves it reads the files that were entered and are not sealed yet.
public struct FormFilling: Sendable, Hashable {
  /// Whose form it is, as the reviewer saw it.
  public let nomination: Nomination
  /// What the form says.
  public let sheet: FormSheet
  /// Who fills it in.
  public let reviewer: Reviewer
  /// When.
  public let time: Timestamp

  /// Makes a filling.
  public init(nomination: Nomination, sheet: FormSheet, reviewer: Reviewer, time: Timestamp) {
    self.nomination = nomination
    self.sheet = sheet
    self.reviewer = reviewer
    self.time = time
  }
}

/// Which draft is meant: there is one for each form of a nomination and each reviewer.
public struct DraftID: Sendable, Hashable {
  /// The nomination.
  public let nomination: NominationID
  /// The form.
  public let stage: Stage

  /// Names a draft.
  public init(_ nomination: NominationID, _ stage: Stage) {
    self.nomination = nomination
    self.stage = stage
  }
}
