internal import ReviewEngine

extension Settings {
  /// The settings as TOML; reading it gives the same settings. What is left to the defaults is left out.
  public var toml: String {
    var lines: [String] = []
    if let language { lines.append("language = " + TomlText.string(language.rawValue)) }
    if theme != .automatic {
      lines.append(
        "theme = "
          + (theme.isPinned
            ? TomlText.string(theme.dark)
            : "{ dark = \(TomlText.string(theme.dark)), light = \(TomlText.string(theme.light)) }"))
    }
    if let store { lines.append("store = " + TomlText.string(store)) }
    if let reviewer { lines.append("reviewer = " + TomlText.string(reviewer)) }
    if let role { lines.append("role = " + TomlText.string(role.rawValue)) }
    if !usesMouse { lines.append("mouse = false") }
    if isAccessible { lines.append("accessible = true") }
    if !keys.isEmpty { lines += (lines.isEmpty ? [] : [""]) + keys.tomlLines }
    return lines.map { $0 + "\n" }.joined()
  }
}
