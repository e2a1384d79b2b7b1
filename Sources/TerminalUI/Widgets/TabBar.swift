import PlainText

/// One row of tabs, of which one is shown. Where there is little room the lines between them go first; where not
/// all fit, the shown one does.
public struct TabBar: Widget, Sendable {
  /// One tab.
  public struct Tab: Hashable, Sendable {
    /// The key that shows it, if any.
    public var key: String
    /// Its name.
    public var label: String
    /// What it counts, already written out; empty for nothing.
    public var count: String

    /// A tab.
    public init(key: String = "", label: String, count: String = "") {
      self.key = key
      self.label = label
      self.count = count
    }

    /// The columns it takes, with a space on either side.
    var width: Int {
      2 + [key, label, count].filter { !$0.isEmpty }.map { Columns.width(of: $0) + 1 }.reduce(-1, +)
    }
  }

  /// The tabs.
  public var tabs: [Tab]
  /// The one that is shown.
  public var active: Int

  /// A row of tabs, of which the one at `active` is shown.
  public init(_ tabs: [Tab], active: Int) {
    self.tabs = tabs
    self.active = active
  }

  /// Draws the tabs into the first row.
  public func draw(into canvas: inout Canvas) {
    canvas.fill(Rect(x: 0, y: 0, width: canvas.size.width, height: 1), role: .tab)
    var x = 0
    let isRoomy = tabs.map { $0.width + 1 }.reduce(-1, +) <= canvas.size.width
    let first = firstShown(width: canvas.size.width, gap: isRoomy ? 1 : 0)
    for index in tabs.indices.dropFirst(first) {
      if isRoomy, index > first {
        canvas.draw(.vertical, at: Position(x: x, y: 0), role: .border)
        x += 1
      }
      let width = tabs[index].width
      canvas.within(Rect(x: x, y: 0, width: width, height: 1)) {
        $0.noteClick(in: $0.bounds, on: .tab(index))
        draw(tabs[index], isActive: index == active, into: &$0)
      }
      x += width
    }
    if first > 0 { canvas.draw(.moreLeft, at: .zero, role: .tab) }
    if x > canvas.size.width {
      canvas.draw(.moreRight, at: Position(x: canvas.size.width - 1, y: 0), role: .tab)
    }
  }

  private func draw(_ tab: Tab, isActive: Bool, into canvas: inout Canvas) {
    let role = isActive ? Role.tabActive : .tab
    canvas.fill(role: role)
    var x = 1
    for (text, textRole) in [(tab.key, role), (tab.label, role), (tab.count, Role.tabCount)]
    where !text.isEmpty {
      x += canvas.draw(text, at: Position(x: x, y: 0), role: textRole) + 1
    }
  }

  /// The first tab to draw, so that the active one ends within `width`.
  private func firstShown(width: Int, gap: Int) -> Int {
    var first = 0
    while first < active, tabs[first...active].map({ $0.width + gap }).reduce(-gap, +) > width { first += 1 }
    return first
  }
}
