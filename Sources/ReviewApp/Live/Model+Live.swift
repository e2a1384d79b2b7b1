import ReviewEngine
import TerminalUI

/// Showing what others write to the store meanwhile.
extension Model {
  /// Shows what another process wrote, keeping row, marks and filter. What a dialog asks about stays as the reviewer saw
  /// it: if it is no longer so, the store refuses, and says who changed it and when.
  mutating func take(_ news: StoreNews) -> [Effect] {
    if dialogs.isEmpty, status?.tone != .refused {
      status = StatusMessage(.going, Words.news(news, under: self))
    }
    var effects =
      refreshList(keepingRow: true) + countTabs() + countMatches() + countQuotas() + refreshMarks(news)
    if let id = dossier?.nomination.id, news.hasRecords || news.mayTouch(id) { effects += loadDossier() }
    if comparison != nil, dossier == nil { effects += reloadComparison() }
    if let id = form?.nomination.id, news.mayTouch(id) { effects.append(.history(id)) }
    return effects + refreshPage()
  }

  /// Has the marked nominations looked up that may have changed.
  private func refreshMarks(_ news: StoreNews) -> [Effect] {
    guard case .rows(let rows) = selection else { return [] }
    let ids = rows.keys.filter(news.mayTouch).sorted { $0.rawValue < $1.rawValue }
    return ids.isEmpty ? [] : [.refreshMarks(ids)]
  }

  /// Takes marked nominations as they are now; one that is gone loses its mark.
  mutating func take(marked rows: [Row], of ids: [NominationID]) {
    guard case .rows(var marked) = selection else { return }
    let found = Dictionary(rows.map { ($0.nomination.id, $0) }) { first, _ in first }
    for id in ids where marked[id] != nil { marked[id] = found[id] }
    selection = marked.isEmpty ? .none : .rows(marked)
  }
}
