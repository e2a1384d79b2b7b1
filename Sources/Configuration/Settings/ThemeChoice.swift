public import TerminalUI

/// Which theme to use on which sort of screen.
public struct ThemeChoice: Hashable, Sendable {
  /// The theme for a dark screen, and for one that does not say.
  public var dark: String
  /// The theme for a light screen.
  public var light: String

  /// The shipped pair.
  public static let automatic = ThemeChoice(dark: "dark", light: "light")

  /// One theme for dark screens and one for light ones.
  public init(dark: String, light: String) {
    self.dark = dark
    self.light = light
  }

  /// The same theme on every screen.
  public static func pinned(_ id: String) -> ThemeChoice { ThemeChoice(dark: id, light: id) }

  /// Whether the screen need not be asked.
  public var isPinned: Bool { dark == light }

  /// The theme for a screen that is dark, light, or did not say.
  public func id(for mode: Theme.Mode?) -> String {
    mode == .light ? light : dark
  }
}
