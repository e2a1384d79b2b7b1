public import ReviewEngine

/// What the program knows when it starts and what a person may change while it runs.
public struct Setting: Sendable, Hashable {
  /// The language of everything shown.
  public var language: Language
  /// Who reviews.
  public var reviewer: Reviewer
  /// The rules of the programme.
  public var policy: Policy
  /// The rules that were in force before, by their versions.
  public var formerPolicies: [String: Policy]
  /// Who may act, and as what; empty where names are free.
  public var roster: Roster
  /// What to call the store: its file name.
  public var storeName: String
  /// Whether the store holds invented nominations and is thrown away at the end.
  public var isSample: Bool
  /// Seconds east of UTC, for the times shown.
  public var utcOffset: Int
  /// The names of the themes there are, in the order offered.
  public var themes: [String]
  /// The name of the theme in use.
  public var theme: String
  /// Whether the screen is drawn for screen readers and braille displays: without borders and panes side by side, with
  /// what was done and what has the focus in the last line.
  public var isAccessible: Bool
  /// Where exports go unless a person says otherwise: a folder, ended by `/`, or empty for the current one.
  public var exportFolder: String

  /// Makes a setting.
  public init(
    language: Language, reviewer: Reviewer, policy: Policy, formerPolicies: [String: Policy] = [:],
    roster: Roster = Roster(), storeName: String, isSample: Bool = false, utcOffset: Int, themes: [String],
    theme: String,
    isAccessible: Bool = false, exportFolder: String = ""
  ) {
    self.language = language
    self.reviewer = reviewer
    self.policy = policy
    self.formerPolicies = formerPolicies
    self.roster = roster
    self.storeName = storeName
    self.isSample = isSample
    self.utcOffset = utcOffset
    self.themes = themes
    self.theme = theme
    self.isAccessible = isAccessible
    self.exportFolder = exportFolder
  }
}
