import ReviewEngine

/// The part of a list that is loaded. Lists are never loaded whole: some screens of rows around the focus are,
/// and more follow when the focus nears an end.
struct ListState: Sendable, Hashable {
  /// The rows that are loaded, in the list's order without gaps.
  var rows: [Row] = []
  /// Whether the list goes on before the first loaded row.
  var hasBefore = false
  /// Whether the list goes on after the last loaded row.
  var hasAfter = false
  /// The row that the keys act on, counted in `rows`; 0 when there are none.
  var focus = 0
  /// The first row on the screen, counted in `rows`.
  var top = 0
  /// Counts the lists shown; an answer about an earlier one is out of date.
  var generation = 0
  /// A row that somebody else's change took out of the list, kept while it has the focus: what is typed just then must
  /// not fall on the next one.
  var ghost: NominationID?
  /// Whether rows are on their way that show the list as it is now.
  var isRefreshing = false
  /// Whether the row with the focus goes with them if the list no longer has it: its fate has been told.
  var dropsRow = false
  /// Whether the first rows have not come yet.
  var isLoading = false
  /// Whether more rows are on their way, before or after.
  var isExtendingBefore = false
  var isExtendingAfter = false

  /// The row that the keys act on.
  var focused: Row? { rows.indices.contains(focus) ? rows[focus] : nil }

  /// Moves the focus, as far as rows are loaded, and scrolls just enough to keep it in sight.
  mutating func move(by distance: Int, height: Int) {
    focus = min(max(0, focus + distance), max(0, rows.count - 1))
    scroll(height: height)
  }

  /// Moves focus and screen together by a screen, as a page key does.
  mutating func page(by pages: Int, height: Int) {
    let distance = pages * max(1, height - 1)
    top = min(max(0, top + distance), max(0, rows.count - height))
    move(by: distance, height: height)
  }

  /// Scrolls the screen; the focus stays on its row as long as that is in sight.
  mutating func scroll(by distance: Int, height: Int) {
    top = min(max(0, top + distance), max(0, rows.count - height))
    focus = min(max(focus, top), max(0, min(top + height, rows.count) - 1))
  }

  /// The place of a nomination among the loaded rows.
  func index(of id: NominationID) -> Int? { rows.firstIndex { $0.nomination.id == id } }

  /// Brings the focus into sight.
  mutating func scroll(height: Int) {
    let height = max(1, height)
    top = min(top, focus)
    if focus >= top + height { top = focus - height + 1 }
    top = min(max(0, top), max(0, rows.count - height))
  }

  /// Takes further rows at the end and lets go of those far before the screen.
  mutating func append(_ page: Page, keeping limit: Int) {
    rows += page.rows
    hasAfter = page.hasAfter
    let surplus = min(rows.count - limit, top)
    if surplus > 0 {
      rows.removeFirst(surplus)
      (focus, top, hasBefore) = (focus - surplus, top - surplus, true)
    }
  }

  /// Takes further rows at the start and lets go of those far after the screen.
  mutating func prepend(_ page: Page, keeping limit: Int, height: Int) {
    rows = page.rows + rows
    hasBefore = page.hasBefore
    (focus, top) = (focus + page.rows.count, top + page.rows.count)
    let surplus = min(rows.count - limit, rows.count - top - height)
    if surplus > 0 {
      rows.removeLast(surplus)
      hasAfter = true
    }
  }

  /// Puts new versions of rows in their place, and takes those out that no longer belong here. The focus stays
  /// on its row, or on the one that takes its place.
  mutating func replace(_ changed: [NominationID: Nomination], keeping belongs: (Nomination) -> Bool) {
    var kept: [Row] = []
    kept.reserveCapacity(rows.count)
    var (focusShift, topShift) = (0, 0)
    for (index, row) in rows.enumerated() {
      guard let nomination = changed[row.nomination.id] else {
        kept.append(row)
        continue
      }
      if belongs(nomination) {
        kept.append(Row(number: row.number, nomination: nomination))
      } else {
        if index < focus { focusShift += 1 }
        if index < top { topShift += 1 }
      }
    }
    rows = kept
    focus = min(focus - focusShift, max(0, rows.count - 1))
    top -= topShift
  }
}

extension ListState {
  /// Puts a row where the order wants it. What lies beyond the loaded rows is left for later loading, unless the
  /// list ends there. The focus stays on its row.
  mutating func insert(_ row: Row, precedes: (Row, Row) -> Bool) {
    let index = rows.firstIndex { precedes(row, $0) } ?? rows.count
    if index == 0, hasBefore { return }
    if index == rows.count, hasAfter { return }
    rows.insert(row, at: index)
    if index < focus { focus += 1 }
    if index < top { top += 1 }
  }
}
