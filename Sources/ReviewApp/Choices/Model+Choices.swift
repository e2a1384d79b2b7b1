import ReviewEngine
import TerminalUI

/// Choosing what lists look like, for this time and the next ones.
extension Model {
  /// Keeps what was chosen for the next time.
  func keepChoices() -> [Effect] { [.keepChoices(choices)] }

  /// Asks in which order the lists are shown.
  mutating func openSort() -> [Effect] {
    open(SortDialog(current: order))
    return []
  }

  /// Shows the lists in an order, around the row with the focus.
  mutating func sort(by order: Order) -> [Effect] {
    choices.order = order == .queue ? nil : order
    isFilterOrderOverruled = true
    return reloadKeepingRow() + keepChoices()
  }

  /// Asks which columns the lists have.
  mutating func openColumns() -> [Effect] {
    let shown = ListColumns(width: Layout(self).rows.width, tab: tab, choice: choices.columns, rows: [])
    open(ColumnsDialog(chosen: shown.places.map(\.column), isAutomatic: choices.columns == nil))
    return []
  }

  /// Gives the lists their columns; nil for those that suit the width.
  mutating func choose(columns: [ListColumn]?) -> [Effect] {
    choices.columns = columns
    return keepChoices()
  }

  /// Shows or hides the preview.
  mutating func togglePreview() -> [Effect] {
    isPreviewWide = false
    choices.isPreviewShown.toggle()
    return takePreview() + keepChoices()
  }

  /// Why there is no preview to be shown.
  var previewObstacle: LocalizedText? { setting.isAccessible ? Words.noPreviewHere : nil }

  /// Puts the preview right of the list or below it.
  mutating func movePreview() -> [Effect] {
    let isRight = !Layout(self).preview.isEmpty && Layout(self).divider.width == 1
    isPreviewWide = false
    choices.isPreviewShown = true
    choices.previewPlace = isRight ? .below : .right
    return takePreview() + keepChoices()
  }

  /// Gives the whole width to the preview, or gives it back.
  mutating func widenPreview() -> [Effect] {
    isPreviewWide.toggle()
    choices.isPreviewShown = true
    return takePreview()
  }

  private mutating func takePreview() -> [Effect] {
    list.scroll(height: pageHeight)
    return extendList()
  }

  /// Shows the list anew around the row with the focus.
  mutating func reloadKeepingRow() -> [Effect] { list.focused.map { reload(around: $0) } ?? reload() }
}
