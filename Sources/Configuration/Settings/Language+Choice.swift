public import ReviewEngine

extension Language {
  /// The language of the interface: what the command line asks for, else the configuration, else the
  /// environment.
  ///
  /// Of the environment the first counts that is set and not empty, as POSIX has it: `LC_ALL`,
  /// `LC_MESSAGES`, `LANG`. `vi` and what continues it, such as `vi_VN.UTF-8`, is Vietnamese, anything else
  /// English.
  public static func chosen(
    flag: Language?, configured: Language?, environment: [String: String]
  ) -> Language {
    if let language = flag ?? configured { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    let tongue = (locale ?? "").prefix { $0.isLetter }.lowercased()
    return tongue == "vi" ? .vietnamese : .english
  }
}
