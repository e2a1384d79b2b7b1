public import TerminalUI

/// A role that cannot be read, or seen, well enough in one of its places.
public struct ContrastShortfall: Hashable, Sendable {
  /// The role.
  public let role: Role
  /// The place it is drawn in.
  public let ground: Role
  /// The WCAG ratio that is reached, in hundredths, rounded down.
  public let hundredths: Int
  /// The ratio that is needed, in hundredths.
  public let needed: Int
}

extension Theme {
  /// Every role that stands out too little from one of its places, on a screen of this depth.
  ///
  /// Colours are first brought down to those that such a screen has. The terminal's own colours are not
  /// known, so that pairs with one of them pass, unless `assuming` says what they are.
  /// - Parameters:
  ///   - depth: how many colours the screen has; without colours there is nothing to measure.
  ///   - level: how strict to be.
  ///   - own: the terminal's own letters and ground, where they are known.
  /// - Returns: what falls short, in the order of `Role.allCases`.
  public func contrastShortfalls(
    depth: ColorDepth, level: ContrastLevel = .usual,
    assuming own: (foreground: RGB, background: RGB)? = nil
  ) -> [ContrastShortfall] {
    guard depth != .mono else { return [] }
    var shortfalls: [ContrastShortfall] = []
    for role in Role.allCases {
      let needed = ContrastNeed(of: role).hundredths(at: level)
      for ground in [role] + ContrastNeed.grounds(of: role) {
        let look = resolve(role, over: ground).fitted(to: depth, mode: mode)
        guard let ratio = look.contrast(assuming: own), ratio < Double(needed) / 100 else { continue }
        shortfalls.append(
          ContrastShortfall(role: role, ground: ground, hundredths: Int(ratio * 100), needed: needed))
      }
    }
    return shortfalls
  }
}

extension Rendition {
  /// The WCAG ratio of the letters and what is behind them; nothing when one of the two is not known.
  fileprivate func contrast(assuming own: (foreground: RGB, background: RGB)?) -> Double? {
    guard let front = foreground.rgb ?? own?.foreground, let back = background.rgb ?? own?.background
    else { return nil }
    return front.contrast(with: back)
  }
}
