public import TerminalUI

/// A theme with everything it inherits, ready for every sort of screen.
public struct ThemeSet: Equatable, Sendable {
  /// What users choose it by: the name of its file, without `.toml`.
  public let id: String
  /// What people call it.
  public let name: String
  /// The sort of screen it is made for.
  public let mode: Theme.Mode
  /// What it says of the roles, on each sort of screen.
  let styles: [ThemeFile.Section: [Role: Style]]

  /// The looks for a screen of this depth.
  ///
  /// A theme without a twin for few colours lends its full looks, which the terminal brings down to the
  /// nearest colours it has.
  public func theme(for depth: ColorDepth) -> Theme {
    let twin: ThemeFile.Section =
      switch depth {
      case .mono: .mono
      case .ansi8, .ansi16: .ansi16
      case .indexed256, .trueColor: .roles
      }
    return Theme(name: id, mode: mode, styles: styles[twin] ?? styles[.roles] ?? [:])
  }

  /// Whether it has looks of its own for this sort of screen.
  public func has(_ section: ThemeFile.Section) -> Bool { styles[section] != nil }
}
