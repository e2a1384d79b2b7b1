import ReviewEngine

/// A page that is open: what it shows, and where the keys are.
struct PageState: Sendable, Hashable {
  /// Which page.
  let id: PageID
  /// What it shows; nil until it has come. While something newer is on its way, the former stays.
  var content: PageContent?
  /// The row that the keys act on, from 0; on the board, the card in its column.
  var focus = 0
  /// The column that the keys act on, on the board.
  var column = 0
  /// The first line on the screen; on the board, the first card.
  var top = 0
  /// What was asked for last.
  var generation: Int
  /// Whether that has not come yet.
  var isLoading = true
  /// Whether others wrote since it was asked for: it is asked for again when it has come.
  var isOutdated = false
}

/// What Enter opens from a row of a page.
enum PageTarget: Sendable, Hashable {
  /// The list, with a tab and a filter.
  case list(Tab, filter: String)
  /// A dossier.
  case dossier(Nomination)
  /// Another page.
  case page(PageID)
  /// The counters of the quotas.
  case quotas
}
