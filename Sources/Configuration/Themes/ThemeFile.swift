public import TerminalUI

/// A theme as one file says it, before what it inherits is added.
public struct ThemeFile: Sendable {
  /// The tables that give looks to roles, each for another sort of screen.
  public enum Section: String, CaseIterable, Sendable {
    /// For 256 colours and more.
    case roles
    /// For 16 colours, and for 8.
    case ansi16
    /// For none.
    case mono
  }

  /// What people call the theme.
  public var name: String
  /// The sort of screen it is made for; nothing to take it from the theme it inherits.
  public var mode: Theme.Mode?
  /// The theme that says what this one leaves out.
  public var inherits: String?
  /// Colours by name.
  public var palette: [String: Color]
  /// What it says of the roles.
  public var styles: [Section: [Role: ThemeStyle]]

  /// Where it was read from; what was wrong can then be shown at its place.
  private(set) var source: SourceText?
  /// The keys that lead to each style.
  private(set) var paths: [Section: [Role: [String]]] = [:]

  /// A theme that says this.
  public init(
    name: String, mode: Theme.Mode? = nil, inherits: String? = nil, palette: [String: Color] = [:],
    styles: [Section: [Role: ThemeStyle]] = [:]
  ) {
    self.name = name
    self.mode = mode
    self.inherits = inherits
    self.palette = palette
    self.styles = styles
  }

  /// The same theme, with a memory of where it was read.
  func remembering(_ source: SourceText, _ paths: [Section: [Role: [String]]]) -> ThemeFile {
    var file = self
    file.source = source
    file.paths = paths
    return file
  }
}

extension ThemeFile: Equatable {
  /// Whether two files say the same, wherever they were read.
  public static func == (lhs: ThemeFile, rhs: ThemeFile) -> Bool {
    lhs.name == rhs.name && lhs.mode == rhs.mode && lhs.inherits == rhs.inherits
      && lhs.palette == rhs.palette && lhs.styles == rhs.styles
  }
}
