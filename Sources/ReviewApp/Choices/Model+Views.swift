import ReviewEngine
import TerminalUI

/// Lists saved under a name.
extension Model {
  /// The tabs in the order shown: stages, everything, and what was saved.
  var tabs: [Tab] { Tab.fixed + choices.views.map(Tab.view) }

  /// How many nominations a tab has; nil while that is not known.
  func count(of tab: Tab) -> Int? {
    switch tab {
    case .stage(let stage): census.count(in: stage)
    case .everything: census.total
    case .view(let view): viewCounts[view]
    }
  }

  /// Has the tabs counted.
  func countTabs() -> [Effect] {
    [.count(CountRequest(.tabs, of: .everything, in: context))]
      + choices.views.map { .count(CountRequest(.view($0), of: Query($0.query.condition), in: context)) }
  }

  /// What the list shown would be called in the query language.
  private var shownText: String {
    let base =
      switch tab {
      case .everything: ""
      case .stage(let stage): "stage:\(stage.id)"
      case .view(let view): view.text
      }
    let added = filter.isOn ? filter.text : ""
    // An `or` outside of parentheses would take in the other half.
    let parts = [base, added].filter { !$0.isEmpty }
    return parts.count < 2 ? parts.joined() : parts.map { "(\($0))" }.joined(separator: " ")
  }

  /// Asks for the name under which the list shown is saved.
  mutating func openSaveView() -> [Effect] {
    let name = if case .view(let view) = tab, filter.text.isEmpty { view.name } else { filter.text }
    open(SaveViewDialog(name: name, text: shownText))
    return []
  }

  /// Why the list shown cannot be saved.
  var saveViewObstacle: LocalizedText? {
    if filter.error != nil { return Words.filterIsWrong }
    return filter.text.isEmpty && !tab.isView ? Words.nothingToSaveAsView : nil
  }

  /// Saves the list shown under a name; a view of the same name is replaced.
  mutating func saveView(_ view: SavedView) -> [Effect] {
    if let index = choices.views.firstIndex(where: { $0.name == view.name }) {
      choices.views[index] = view
    } else {
      choices.views.append(view)
    }
    status = StatusMessage(.done, Words.viewSaved(view.name))
    _ = filter.clear()
    tab = .view(view)
    selection = .none
    return reloadKeepingRow() + countTabs() + keepChoices()
  }

  /// Takes the view shown away; what it showed stays where it is.
  mutating func removeView() -> [Effect] {
    guard case .view(let view) = tab else { return [] }
    choices.views.removeAll { $0 == view }
    viewCounts[view] = nil
    status = StatusMessage(.done, Words.viewRemoved(view.name))
    return show(.everything) + keepChoices()
  }

  /// Why there is no view to be taken away.
  var removeViewObstacle: LocalizedText? { tab.isView ? nil : Words.noViewShown }

  /// Shows a saved view.
  mutating func showView(_ index: Int) -> [Effect] {
    choices.views.indices.contains(index) ? show(.view(choices.views[index])) : []
  }

  /// Why a saved view cannot be shown.
  func viewObstacle(_ index: Int) -> LocalizedText? {
    choices.views.indices.contains(index)
      ? nil : Words.noView(index + 1, save: keymap.keys(of: .viewSave).first)
  }
}
