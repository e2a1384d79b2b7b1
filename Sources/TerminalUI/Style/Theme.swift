/// A name for every look of the interface: each role's style, resolved once, so that drawing looks up
/// an array and never a string.
public struct Theme: Equatable, Sendable {
  /// Whether the theme is made for a dark or a light screen.
  public enum Mode: String, CaseIterable, Sendable {
    /// Light letters on a dark ground.
    case dark
    /// Dark letters on a light ground.
    case light
  }

  /// The name users choose it by.
  public let name: String
  /// The sort of screen it is made for.
  public let mode: Mode
  /// What the theme itself says of each role, in the order of `Role.allCases`.
  private let written: [Style]
  /// The same with the gaps filled from dotted parents, but not yet from `text`.
  private let inherited: [Style]

  /// A theme that says what `styles` says; every other role looks like its dotted parent, or like `text`.
  public init(name: String, mode: Mode, styles: [Role: Style]) {
    self.name = name
    self.mode = mode
    written = Role.allCases.map { styles[$0] ?? .inherited }
    inherited = Role.allCases.map { role in
      var style = styles[role] ?? .inherited
      var ancestor = role.parent
      while let current = ancestor {
        style = style.inheriting(from: styles[current] ?? .inherited)
        ancestor = current.parent
      }
      return style
    }
  }

  /// What the theme itself says of a role, without anything inherited.
  public func written(for role: Role) -> Style { written[role.index] }

  /// How text in `role` looks on the plain screen.
  public func resolve(_ role: Role) -> Rendition { resolve(role, over: .text) }

  /// How text in `role` looks in a place that was filled with `ground`.
  ///
  /// A mark inside the focused row keeps its own colour and takes the row's background. A background that
  /// the theme gives to this very role wins over the ground; one that it only inherits does not.
  /// Attributes add up, so that a reversed row stays reversed under a bold word.
  public func resolve(_ role: Role, over ground: Role) -> Rendition {
    let text = inherited[Role.text.index]
    let own = inherited[role.index]
    let below = ground == .text || ground == role ? Style.inherited : inherited[ground.index]
    let attributes: Attributes? =
      if let lower = below.attributes { (own.attributes ?? []).union(lower) } else { own.attributes }
    return Rendition(
      foreground: own.foreground ?? below.foreground ?? text.foreground ?? .terminalDefault,
      background: written[role.index].background ?? below.background ?? own.background ?? text.background
        ?? .terminalDefault,
      attributes: attributes ?? text.attributes ?? [])
  }
}
