/// One thing that two nominations have in common.
public enum LikenessEvidence: Sendable, Hashable {
  /// The name of the subject.
  case name(Spelling)
  /// The year of the round.
  case year
  /// The unit.
  case unit(Spelling)
  /// The position.
  case position
  /// The body that nominates.
  case nominator
  /// So many percent of what the texts say of the achievement, taken together.
  case achievement(percent: Int)
  /// So many percent of the shorter text are in the longer.
  case achievementPart(percent: Int)
  /// The one of the earlier year, this one, was recognised.
  case recognised(year: String)
  /// In this earlier year the same title was asked for.
  case title(year: String)

  /// How alike two texts are that name something.
  public enum Spelling: String, Sendable, Hashable {
    /// The same words.
    case same
    /// The same, spelled otherwise.
    case respelled
    /// Much the same, but perhaps something else.
    case near
  }
}
