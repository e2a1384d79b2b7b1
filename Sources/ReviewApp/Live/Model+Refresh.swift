import ReviewEngine

/// Showing the list as it is now.
extension Model {
  /// Shows the list anew around the row with the focus, which keeps its line on the screen. Keys go on working meanwhile.
  /// - Parameter keepsRow: whether that row keeps its place even if the list no longer has it.
  /// - Returns: what is to be loaded.
  mutating func refreshList(keepingRow keepsRow: Bool) -> [Effect] {
    guard !list.isLoading else { return [] }
    guard let row = list.focused else { return reload() }
    list.generation += 1
    list.isRefreshing = true
    list.dropsRow = list.dropsRow || !keepsRow
    return [load(.refresh(keepsRow: !list.dropsRow), [.before(row), .from(row)])]
  }

  /// Has rows that were asked for before a write of our own asked for again: they may not know of it.
  mutating func refreshAgain() -> [Effect] { list.isRefreshing ? refreshList(keepingRow: false) : [] }

  /// Takes the rows of the list as it is now.
  mutating func takeRefreshed(
    _ rows: [Row], from first: Page, to last: Page, anchor: Int, keepingRow keepsRow: Bool
  ) {
    let line = list.focus - list.top
    var rows = rows
    // The focus may have moved on since the rows were asked for.
    var focus = rows.firstIndex { $0.nomination.id == list.focused?.nomination.id }
    var ghost: NominationID?
    if focus == nil, keepsRow, let row = list.focused {
      rows.insert(row, at: anchor)
      (focus, ghost) = (anchor, row.nomination.id)
    }
    list = ListState(
      rows: rows, hasBefore: first.hasBefore, hasAfter: last.hasAfter,
      focus: min(focus ?? anchor, max(0, rows.count - 1)), generation: list.generation)
    list.ghost = ghost
    list.top = max(0, list.focus - line)
    list.scroll(height: pageHeight)
  }

  /// Takes the row out that the list no longer has, once the focus has left it.
  mutating func dropGhost() {
    guard let ghost = list.ghost, list.focused?.nomination.id != ghost else { return }
    list.ghost = nil
    list.replace(
      list.rows.reduce(into: [:]) { if $1.nomination.id == ghost { $0[ghost] = $1.nomination } }
    ) { _ in false }
    list.scroll(height: pageHeight)
  }
}

extension ListLoad.Purpose {
  /// Whether a frame waits for its rows.
  public var isWaitedFor: Bool {
    switch self {
    case .replaceFromStart, .replaceFromEnd, .replaceAround: true
    case .append, .prepend, .refresh: false
    }
  }
}
