/// Which rows of a long list are seen, and which one the keys act on; numbers only, however long the list is.
///
/// Whatever is done to it, the focused row exists (unless the list is empty) and is seen (unless the window
/// has no rows), and the window shows no rows after the last while there are rows before the first.
public struct ListViewport: Hashable, Sendable {
  /// How many rows the list has.
  public private(set) var count: Int
  /// How many rows are seen at once.
  public private(set) var height: Int
  /// The row that the keys act on; 0 in an empty list.
  public private(set) var focus: Int
  /// The first row that is seen.
  public private(set) var top: Int

  /// A window of `height` rows onto a list of `count` rows, which begins at row `top` as far as the focus allows.
  public init(count: Int = 0, height: Int = 0, focus: Int = 0, top: Int = 0) {
    self.count = max(0, count)
    self.height = max(0, height)
    self.focus = focus
    self.top = top
    settle()
  }

  /// The rows that are seen.
  public var visible: Range<Int> { top..<min(count, top + height) }

  /// Whether there is no row.
  public var isEmpty: Bool { count == 0 }

  /// Focuses the row at `index`, or the nearest there is.
  public mutating func moveFocus(to index: Int) {
    focus = index
    settle()
  }

  /// Focuses the row `steps` further down, or up when negative.
  public mutating func moveFocus(by steps: Int) {
    let (sum, overflow) = focus.addingReportingOverflow(steps)
    moveFocus(to: overflow ? (steps < 0 ? 0 : count) : sum)
  }

  /// Goes on by whole windows, keeping one row in sight for the eye; back when negative.
  public mutating func movePage(by pages: Int) {
    moveFocus(by: pages * max(1, height - 1))
  }

  /// Goes on by half windows; back when negative.
  public mutating func moveHalfPage(by pages: Int) {
    moveFocus(by: pages * max(1, height / 2))
  }

  /// Takes a new number of rows, keeping the focus where it is if it can.
  public mutating func setCount(_ count: Int) {
    self.count = max(0, count)
    settle()
  }

  /// Takes a new height of the window.
  public mutating func setHeight(_ height: Int) {
    self.height = max(0, height)
    settle()
  }

  /// Puts the focused row into the middle of the window, as far as the ends of the list allow.
  public mutating func center() {
    top = focus - height / 2
    settle()
  }

  private mutating func settle() {
    focus = max(0, min(focus, count - 1))
    top = max(min(top, focus), focus - max(1, height) + 1)
    top = max(0, min(top, count - height))
  }
}
