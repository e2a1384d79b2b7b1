internal import PlainText
internal import TerminalUI

/// Lays a theme over those it inherits from and looks up its colours.
///
/// Palettes are laid over each other first: a theme that only changes the palette changes every role that
/// names one of its colours.
struct StyleMerge {
  /// Everything that was wrong.
  private(set) var diagnostics: [Diagnostic] = []
  private let files: [ThemeFile]
  private let palette: [String: Color]

  /// A merge of a theme, the one it inherits from, and so on, in this order.
  init(_ files: [ThemeFile]) {
    self.files = files
    palette = files.reversed().reduce(into: [:]) { palette, file in
      palette.merge(file.palette) { _, own in own }
    }
  }

  /// What the theme says of every role; a section is left out when no file has it.
  mutating func styles() -> [ThemeFile.Section: [Role: Style]] {
    var merged: [ThemeFile.Section: [Role: Style]] = [:]
    var decided: [ThemeFile.Section: Set<Role>] = [:]
    for file in files {
      var findings: [Finding] = []
      for (section, styles) in file.styles {
        for (role, style) in styles where decided[section, default: []].insert(role).inserted {
          let path = file.paths[section]?[role] ?? [section.rawValue, role.name]
          merged[section, default: [:]][role] = resolved(style, in: section, at: path, &findings)
        }
      }
      diagnostics += file.source?.diagnostics(of: findings) ?? []
    }
    return merged
  }

  private func resolved(
    _ style: ThemeStyle, in section: ThemeFile.Section, at path: [String], _ findings: inout [Finding]
  ) -> Style {
    let foreground = color(style.foreground, in: section, at: path + ["fg"], &findings)
    let background = color(style.background, in: section, at: path + ["bg"], &findings)
    if let foreground, foreground == background, foreground != .terminalDefault,
      style.attributes?.contains(.reverse) != true
    {
      findings.append(Finding(.invisible, at: path))
    }
    return Style(foreground: foreground, background: background, attributes: style.attributes)
  }

  private func color(
    _ reference: ColorReference?, in section: ThemeFile.Section, at path: [String],
    _ findings: inout [Finding]
  ) -> Color? {
    switch reference {
    case nil: return nil
    case .named(let name):
      guard let color = palette[name] else {
        let nearest = NearestName.of(name, among: palette.keys.sorted())
        findings.append(Finding(.unknownColor(name), at: path, nearest: nearest))
        return nil
      }
      return admitted(color, called: name, in: section, at: path, &findings)
    case .color(let color):
      return admitted(color, called: reference?.text ?? "", in: section, at: path, &findings)
    }
  }

  /// The colour, when a screen of this sort has it.
  private func admitted(
    _ color: Color, called text: String, in section: ThemeFile.Section, at path: [String],
    _ findings: inout [Finding]
  ) -> Color? {
    guard section == .ansi16 else { return color }
    switch color {
    case .terminalDefault, .indexed(0..<16): return color
    default:
      findings.append(Finding(.colorBeyond16(text), at: path))
      return nil
    }
  }
}
