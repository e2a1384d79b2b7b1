/// A part of the screen that can be clicked. Widgets note it while they draw, so that it cannot lie elsewhere than what
/// is seen.
public struct ClickRegion: Hashable, Sendable {
  /// What can be clicked, by its place in the widget that drew it.
  public enum Target: Hashable, Sendable {
    /// A row of a list.
    case row(Int)
    /// A tab.
    case tab(Int)
    /// A key of the footer with what it does.
    case hint(Int)
    /// A line or an area in which text is typed, or a field with another content.
    case field(Int)
    /// A term to choose.
    case option(Int)
    /// A name that a field offers.
    case name(Int)
  }

  /// The cells, on the screen.
  public let place: Rect
  /// What they show.
  public let target: Target
}

extension Canvas {
  /// Notes that a part of the window can be clicked.
  public mutating func noteClick(in part: Rect, on target: ClickRegion.Target) {
    let place = onScreen(part).intersection(clip)
    if !place.isEmpty { buffer.clickRegions.append(ClickRegion(place: place, target: target)) }
  }

  /// Forgets what could be clicked so far: something else takes all input.
  public mutating func forgetClicks() {
    buffer.clickRegions = []
  }
}

extension Buffer {
  /// What can be clicked in a cell: the innermost, which was drawn last, comes first.
  public func clickTargets(at position: Position) -> [ClickRegion.Target] {
    clickRegions.reversed().filter { $0.place.contains(position) }.map(\.target)
  }
}
