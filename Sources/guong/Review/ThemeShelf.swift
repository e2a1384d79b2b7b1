import Configuration
import TerminalUI

/// The themes by name, for a terminal with so many colours.
struct ThemeShelf {
  let library: ThemeLibrary
  let depth: ColorDepth
  /// Which theme suits which background.
  let choice: ThemeChoice

  /// The theme of a name; one that is missing or wrong looks like the terminal's own colours.
  func theme(named name: String) -> Theme {
    library.theme(name).value?.theme(for: depth) ?? Theme(name: name, mode: .dark, styles: [:])
  }
}
