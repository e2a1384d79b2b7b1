import ReviewEngine
import TerminalUI

/// Loading the list, screen by screen.
extension Model {
  /// How many rows of the list the screen shows.
  var pageHeight: Int { max(1, Layout(self).rows.height) }

  /// How many rows the screen needs at first: a little more than it shows, because it is waited for.
  private var firstLoadSize: Int { pageHeight + pageHeight / 4 + 1 }
  /// How many rows are asked for in advance, and how many are kept.
  private var loadSize: Int { max(60, 3 * pageHeight) }
  private var keptSize: Int { 3 * loadSize }

  /// Shows the list anew from its start: the tab or the filter changed.
  mutating func reload() -> [Effect] {
    replaceList(.replaceFromStart, [.start])
  }

  /// Shows the list anew around a row, or around the place where it would be.
  mutating func reload(around row: Row) -> [Effect] {
    replaceList(.replaceAround, [.before(row), .from(row)])
  }

  /// Goes to the first row.
  mutating func moveToStart() -> [Effect] {
    if comparison != nil { return scrollComparison(by: .min) }
    if dossier != nil { return scrollDossier(to: 0) }
    if page != nil { return movePageFocus(by: -.max) }
    guard list.hasBefore else {
      list.move(by: -list.focus, height: pageHeight)
      return []
    }
    return replaceList(.replaceFromStart, [.start])
  }

  /// Goes to the last row.
  mutating func moveToEnd() -> [Effect] {
    if comparison != nil { return scrollComparison(by: .max) }
    if dossier != nil { return scrollDossier(to: .max) }
    if page != nil { return movePageFocus(by: .max) }
    guard list.hasAfter else {
      list.move(by: list.rows.count, height: pageHeight)
      return []
    }
    return replaceList(.replaceFromEnd, [.end])
  }

  /// Moves the focus, or scrolls the open dossier.
  mutating func moveFocus(by distance: Int) -> [Effect] {
    if comparison != nil { return scrollComparison(by: distance) }
    if let dossier { return scrollDossier(to: dossier.top + distance) }
    if page != nil { return movePageFocus(by: distance) }
    list.move(by: distance, height: pageHeight)
    return extendList()
  }

  /// Moves by whole screens.
  mutating func movePage(by pages: Int) -> [Effect] {
    if comparison != nil { return scrollComparison(by: pages * max(1, pageHeight - 1)) }
    if let dossier { return scrollDossier(to: dossier.top + pages * max(1, pageHeight - 1)) }
    if page != nil { return movePageFocus(byScreens: pages) }
    list.page(by: pages, height: pageHeight)
    return extendList()
  }

  /// Asks for more rows where the focus nears an end of what is loaded.
  mutating func extendList() -> [Effect] {
    guard !list.isLoading else { return [] }
    var effects: [Effect] = []
    let margin = 2 * pageHeight
    if list.hasAfter, !list.isExtendingAfter, list.rows.count - list.top - pageHeight < margin,
      let last = list.rows.last
    {
      list.isExtendingAfter = true
      effects.append(load(.append, [.after(last)]))
    }
    if list.hasBefore, !list.isExtendingBefore, list.top < margin, let first = list.rows.first {
      list.isExtendingBefore = true
      effects.append(load(.prepend, [.before(first)]))
    }
    return effects
  }

  /// Takes rows that were asked for.
  mutating func take(_ load: ListLoad, _ pages: [Page]) -> [Effect] {
    guard load.generation == list.generation, let first = pages.first, let last = pages.last else {
      return []
    }
    switch load.purpose {
    case .append:
      list.isExtendingAfter = false
      list.append(first, keeping: keptSize)
    case .prepend:
      list.isExtendingBefore = false
      list.prepend(first, keeping: keptSize, height: pageHeight)
    case .refresh(let keepsRow):
      takeRefreshed(
        pages.flatMap(\.rows), from: first, to: last, anchor: first.rows.count, keepingRow: keepsRow)
    case .replaceFromStart, .replaceFromEnd, .replaceAround:
      let rows = pages.flatMap(\.rows)
      let focus =
        switch load.purpose {
        case .replaceFromEnd: rows.count - 1
        case .replaceAround: first.rows.count
        default: 0
        }
      list = ListState(
        rows: rows, hasBefore: first.hasBefore, hasAfter: last.hasAfter,
        focus: min(max(0, focus), max(0, rows.count - 1)), generation: list.generation)
      list.top = load.purpose == .replaceAround ? list.focus - pageHeight / 3 : list.focus
      list.scroll(height: pageHeight)
      // Counting waits for the rows, which are what the reviewer waits for.
      return extendList() + countMatches()
    }
    return extendList()
  }

  /// The number of nominations in the list, as far as it is known.
  var matchCount: Int? {
    if filter.isOn, filter.query.condition != .everything { return matches?.total }
    return count(of: tab)
  }

  /// Counts what the filter matches; without one the tabs' counts say it.
  mutating func countMatches() -> [Effect] {
    matches = nil
    guard filter.isOn, filter.query.condition != .everything else { return [] }
    return [.count(CountRequest(.matches(generation: list.generation), of: query, in: context))]
  }

  private mutating func replaceList(_ purpose: ListLoad.Purpose, _ anchors: [PageRequest.Anchor]) -> [Effect]
  {
    list.generation += 1
    list.isLoading = true
    return [load(purpose, anchors)]
  }

  /// Asks for rows.
  func load(_ purpose: ListLoad.Purpose, _ anchors: [PageRequest.Anchor]) -> Effect {
    let limit = purpose.isWaitedFor ? firstLoadSize : loadSize
    return .load(
      ListLoad(
        generation: list.generation, purpose: purpose,
        requests: anchors.map {
          PageRequest(query: query, anchor: $0, limit: limit, context: context)
        }))
  }
}
