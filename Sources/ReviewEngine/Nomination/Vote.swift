/// What one reviewer thinks of a nomination, where several have to: a vote or a scorecard.
public struct Vote: Sendable, Hashable {
  /// What a reviewer can say.
  public enum Choice: Sendable, Hashable {
    /// It should go on.
    case approve
    /// It should be rejected, for this reason.
    case reject(reason: String?)
    /// So many points by criterion, sorted by the criterion's id.
    case scores([Score])
  }

  /// Points for one criterion.
  public struct Score: Sendable, Hashable {
    /// The criterion's id.
    public let criterion: String
    /// From 0 to the criterion's maximum.
    public let points: Int

    /// Makes a score.
    public init(criterion: String, points: Int) {
      self.criterion = criterion
      self.points = points
    }
  }

  /// Name of the reviewer.
  public let reviewer: String
  /// What they say.
  public let choice: Choice
  /// Their own words; empty when there are none.
  public let note: String
  /// When.
  public let time: Timestamp

  /// Makes a vote.
  public init(reviewer: String, choice: Choice, note: String, time: Timestamp) {
    self.reviewer = reviewer
    self.choice = choice
    self.note = note
    self.time = time
  }
}
