internal import TerminalUI

extension ThemeFile {
  /// The theme as TOML; reading it gives the same theme.
  public var toml: String {
    var lines = ["name = " + TomlText.string(name)]
    if let mode { lines.append("mode = " + TomlText.string(mode.rawValue)) }
    if let inherits { lines.append("inherits = " + TomlText.string(inherits)) }
    if !palette.isEmpty {
      lines += ["", "[palette]"]
      for (name, color) in palette.sorted(by: { $0.key < $1.key }) {
        lines.append(TomlText.key(name) + " = " + TomlText.string(ColorReference.color(color).text))
      }
    }
    for section in Section.allCases {
      guard let styles = styles[section], !styles.isEmpty else { continue }
      lines += ["", "[\(section.rawValue)]"]
      for role in Role.allCases {
        guard let style = styles[role] else { continue }
        lines.append(TomlText.key(role.name) + " = " + style.toml)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ThemeStyle {
  /// The style as an inline table.
  fileprivate var toml: String {
    var parts: [String] = []
    if let foreground { parts.append("fg = " + TomlText.string(foreground.text)) }
    if let background { parts.append("bg = " + TomlText.string(background.text)) }
    if let attributes {
      let set = Self.attributeNames.filter { attributes.contains($0.attribute) }
      // "Plain" has to be said, or the attributes of the parent would come back.
      parts += set.isEmpty ? ["bold = false"] : set.map { $0.name + " = true" }
    }
    return parts.isEmpty ? "{}" : "{ " + parts.joined(separator: ", ") + " }"
  }
}
