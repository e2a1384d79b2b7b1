import Reporting
import ReviewEngine
import TerminalUI

/// Opening pages, moving in them, leaving them. Below them the list stays as it is.
extension Model {
  /// The page that has the keys; nil while a dossier or a form is open above it.
  var page: PageState? { dossier == nil && form == nil && comparison == nil ? pages.last : nil }

  /// Opens a page instead of the one shown; an open dossier is closed.
  mutating func openPage(_ id: PageID) -> [Effect] {
    if pages.first?.id == id, pages.count == 1, dossier == nil { return reloadPage() }
    (pages, dossier, comparison) = ([], nil, nil)
    return pushPage(id)
  }

  /// Opens a page above the one shown.
  /// - Parameters:
  ///   - id: which page.
  ///   - content: what it shows until its content has come, where that is known.
  /// - Returns: what has to be asked for.
  mutating func pushPage(_ id: PageID, showing content: PageContent? = nil) -> [Effect] {
    pageGeneration += 1
    var page = PageState(id: id, content: content, generation: pageGeneration)
    page.focus = firstRow(of: page)
    pages.append(page)
    settlePage()
    return loadPage()
  }

  /// Asks for the content of the uppermost page anew; what it shows stays until that has come.
  mutating func reloadPage() -> [Effect] {
    guard !pages.isEmpty else { return [] }
    pageGeneration += 1
    pages[pages.count - 1].generation = pageGeneration
    pages[pages.count - 1].isLoading = true
    pages[pages.count - 1].isOutdated = false
    return loadPage()
  }

  /// Asks for the content anew because others wrote. What is being counted is counted to its end before: where they
  /// write all the time, it would never come.
  mutating func refreshPage() -> [Effect] {
    guard let page else { return [] }
    guard page.isLoading else { return reloadPage() }
    pages[pages.count - 1].isOutdated = true
    return []
  }

  private func loadPage() -> [Effect] {
    guard let page = pages.last else { return [] }
    let load = Effect.loadPage(
      PageLoad(
        generation: page.generation, page: page.id, context: context,
        around: ledgerSequence(of: page)))
    return page.id == .dashboard ? [load] + countQuotas(isAsked: true) : [load]
  }

  /// Leaves the uppermost page. The one below it may have changed meanwhile.
  mutating func leavePage() -> [Effect] {
    pages.removeLast()
    return pages.isEmpty ? [.leavePages] : reloadPage()
  }

  /// Takes the content of a page.
  mutating func take(_ load: PageLoad, _ content: PageContent, isWhole: Bool) -> [Effect] {
    guard let index = pages.firstIndex(where: { $0.generation == load.generation }) else { return [] }
    let isFirst = pages[index].content == nil
    let before = ledgerSequence(of: pages[index])
    pages[index].content = content
    if isWhole { pages[index].isLoading = false }
    switch content {
    case .ledger(let window): pages[index].focus = window.row(of: before ?? window.last)
    case .replications(let board) where isFirst: pages[index].column = board.firstColumn
    case .session where isFirst: pages[index].focus = firstRow(of: pages[index])
    default: break
    }
    settlePage()
    if isWhole, pages[index].isOutdated, index == pages.count - 1 { return reloadPage() }
    // The keys may have moved on while it was read; what was read for the row with the focus is not asked for again.
    return ledgerSequence(of: pages[index]) == load.around ? [] : extendLedger()
  }

  /// The row that has the focus at first: in an open ballot that goes on the first member whose vote is waited for.
  private func firstRow(of page: PageState) -> Int {
    guard case .ballot(_, let id) = page.id, case .session(let content) = page.content,
      let item = content.session.item(of: id), item.state == .open, item.ballot?.threshold.isSecret == false
    else { return 0 }
    return rows(of: page).firstIndex { row in
      row.member.map { item.ballot?.votes[$0] == nil && item.recusals[$0] == nil } ?? false
    } ?? 0
  }

  /// Nothing more comes of what was asked for the uppermost page: it failed.
  mutating func stopWaitingForPage() {
    if !pages.isEmpty { pages[pages.count - 1].isLoading = false }
  }

  /// Opens what the focused row stands for.
  mutating func openFromPage() -> [Effect] {
    switch pageTarget {
    case nil: return []
    case .list(let tab, let filter): return openList(tab, filter: filter)
    case .dossier(let nomination): return openDossier(of: nomination)
    case .page(let id): return pushPage(id)
    case .quotas: return openQuotas()
    }
  }

  /// Why nothing can be opened from the focused row.
  var nothingToOpenObstacle: LocalizedText? {
    guard pageTarget == nil else { return nil }
    return page?.content == nil ? Words.pageIsLoading : Words.nothingToOpen
  }

  /// What the focused row stands for.
  private var pageTarget: PageTarget? {
    guard let page else { return nil }
    switch body(of: page) {
    case .waiting: return nil
    case .tables:
      let rows = rows(of: page)
      return rows.indices.contains(page.focus) ? rows[page.focus].target : nil
    case .ledger(let window): return window.sequence(atRow: page.focus).map { .page(.entry($0)) }
    case .board(let board):
      return BoardLayout(model: self, board: board).card(page).map { .dossier($0.nomination) }
    }
  }

  /// Shows the list with a tab and a filter.
  private mutating func openList(_ tab: Tab, filter text: String) -> [Effect] {
    pages = []
    self.tab = tab
    filter = Filter(text: text)
    selection = .none
    return [.leavePages] + reload()
  }
}

/// Moving in a page.
extension Model {
  /// Moves the focus of the page, or scrolls what has no rows.
  mutating func movePageFocus(by distance: Int) -> [Effect] {
    guard var page else { return [] }
    var rows = ListViewport(count: rowCount(of: page), height: 1, focus: page.focus)
    rows.moveFocus(by: distance)
    page.focus = rows.focus
    pages[pages.count - 1] = page
    settlePage()
    return extendLedger()
  }

  /// Moves the focus of the page by whole screens.
  mutating func movePageFocus(byScreens screens: Int) -> [Effect] {
    guard let page else { return [] }
    let height =
      switch body(of: page) {
      case .waiting, .tables: Layout(self).body.height
      case .ledger: Layout(self).body.height - 1
      case .board(let board): BoardLayout(model: self, board: board).seen
      }
    return movePageFocus(by: screens * max(1, height - 1))
  }

  /// Moves to the column so many places to the right.
  mutating func movePageColumn(by distance: Int) -> [Effect] {
    guard var page, case .board = body(of: page) else { return [] }
    page.column = min(max(0, page.column + distance), ReplicationBoard.State.allCases.count - 1)
    (page.focus, page.top) = (0, 0)
    pages[pages.count - 1] = page
    settlePage()
    return []
  }

  /// Why there are no columns to move between.
  var noColumnsObstacle: LocalizedText? {
    if let page, case .board = body(of: page) { return nil }
    return Words.noColumns
  }

  private func rowCount(of page: PageState) -> Int {
    switch body(of: page) {
    case .waiting: 0
    case .tables: rows(of: page).count
    case .ledger(let window): window.rowCount
    case .board(let board): BoardLayout(model: self, board: board).count(in: page.column)
    }
  }

  /// Brings the focus of the uppermost page onto a row that there is, and into sight.
  mutating func settlePage() {
    guard var page = pages.last else { return }
    let height = Layout(self).body.height
    page.focus = min(max(0, page.focus), max(0, rowCount(of: page) - 1))
    switch body(of: page) {
    case .waiting: break
    case .tables(let panes):
      page.top = layout(of: panes).top(from: page.top, focus: page.focus, height: height)
    case .ledger(let window):
      page.top =
        ListViewport(count: window.rowCount, height: height - 1, focus: page.focus, top: page.top).top
    case .board(let board):
      page.top = BoardLayout(model: self, board: board).top(page)
    }
    pages[pages.count - 1] = page
  }

  /// So many entries before the screen runs out of them more are asked for.
  private static let ledgerMargin = 40

  /// Asks for more of the ledger where the focus nears an end of what is loaded.
  private mutating func extendLedger() -> [Effect] {
    guard let page = pages.last, case .ledger(let window) = page.content, !page.isLoading,
      let sequence = window.sequence(atRow: page.focus),
      window.isNearEnd(sequence, margin: Layout(self).body.height + Self.ledgerMargin)
    else { return [] }
    return reloadPage()
  }

  /// The entry that has the focus in the ledger.
  private func ledgerSequence(of page: PageState) -> Int64? {
    guard case .ledger(let window) = page.content, page.focus > 0 else { return nil }
    return window.sequence(atRow: page.focus)
  }
}
