import ReviewEngine
import TerminalUI

/// Marks that follow the focus from a row on.
struct MarkRange: Sendable, Hashable {
  /// The row where it began.
  let anchor: Row
  /// What was marked before; it stays marked.
  let base: [NominationID: Row]
}

/// Marking a range of rows.
extension Model {
  /// Begins a range at the row with the focus, or ends the one that is being drawn; its marks stay.
  mutating func toggleRange() -> [Effect] {
    guard range == nil, let anchor = list.focused else {
      range = nil
      return []
    }
    let base = if case .rows(let rows) = selection { rows } else { [NominationID: Row]() }
    range = MarkRange(anchor: anchor, base: base)
    extendRange()
    return []
  }

  /// Why no range can be begun.
  var rangeObstacle: LocalizedText? {
    if case .allMatching = selection { return Words.allAreMarked }
    return noRowObstacle
  }

  /// Marks what lies between the beginning of the range and the row with the focus, and nothing else but what was
  /// marked before. Rows that are no longer loaded are known from their marks.
  mutating func extendRange() {
    guard let range, let focused = list.focused else { return }
    let (order, reviewer) = (order, setting.reviewer.name)
    let isDown = !order.precedes(focused, range.anchor, for: reviewer)
    let (first, last) = isDown ? (range.anchor, focused) : (focused, range.anchor)
    let known = if case .rows(let rows) = selection { Array(rows.values) } else { [Row]() }
    var marked = range.base
    for row in list.rows + known
    where !order.precedes(row, first, for: reviewer) && !order.precedes(last, row, for: reviewer) {
      marked[row.nomination.id] = row
    }
    selection = .rows(marked)
  }

  /// Why the focus cannot jump over rows that are not loaded while a range is drawn: they would not be marked.
  func rangeObstacle(toJump hasMore: Bool) -> LocalizedText? {
    range != nil && hasMore ? Words.rangeGoesByPages : nil
  }
}
