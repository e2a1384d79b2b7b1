public import ReviewEngine

/// What the configuration file says. Everything may be left out.
public struct Settings: Hashable, Sendable {
  /// The language of the interface; nothing to follow the environment.
  public var language: Language?
  /// The themes.
  public var theme: ThemeChoice
  /// The path of the store, `~` and all; nothing for the default place.
  public var store: String?
  /// The name that the ledger records; nothing for the login name.
  public var reviewer: String?
  /// In which role; nothing for the program's default.
  public var role: ReviewEngine.Role?
  /// Whether the mouse is listened to.
  public var usesMouse: Bool
  /// Whether the screen is drawn for screen readers and braille displays.
  public var isAccessible: Bool
  /// What is changed about the keys.
  public var keys: KeySettings

  /// Settings that say what is given and leave the rest to the defaults.
  public init(
    language: Language? = nil, theme: ThemeChoice = .automatic, store: String? = nil, reviewer: String? = nil,
    role: ReviewEngine.Role? = nil, usesMouse: Bool = true, isAccessible: Bool = false,
    keys: KeySettings = .none
  ) {
    self.language = language
    self.theme = theme
    self.store = store
    self.reviewer = reviewer
    self.role = role
    self.usesMouse = usesMouse
    self.isAccessible = isAccessible
    self.keys = keys
  }

  /// What holds when there is no configuration file.
  public static let defaults = Settings()
}
