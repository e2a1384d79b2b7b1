import ReviewEngine
import TerminalUI

/// Choosing what is shown: tabs, filter, preview, dossier, language.
extension Model {
  /// Shows a tab from its start.
  mutating func show(_ tab: Tab) -> [Effect] {
    guard tab != self.tab else { return moveToStart() }
    self.tab = tab
    selection = .none
    status = nil
    return reload()
  }

  /// Shows the tab so many places to the right, around the edges.
  mutating func showTab(by distance: Int) -> [Effect] {
    let tabs = tabs
    guard let index = tabs.firstIndex(of: tab) else { return [] }
    return show(tabs[(index + distance + tabs.count) % tabs.count])
  }

  /// Gives the filter line the keys.
  mutating func editFilter() -> [Effect] {
    filter.isOn = true
    filter.beginEditing()
    status = nil
    return []
  }

  /// A key in the filter line.
  mutating func editFilter(with key: KeyStroke) -> [Effect] {
    guard var editor = filter.editor else { return [] }
    isFilterOrderOverruled = false
    switch key {
    case KeyStroke(.enter), KeyStroke(.down):
      filter.commit()
      return []
    case KeyStroke(.escape):
      guard filter.cancelEditing() else { return [] }
      selection = .none
      return reloadKeepingRow()
    default:
      guard editor.handle(key) else { return [] }
      return filter.take(editor) ? dropMarksAndReload() : []
    }
  }

  /// Text pasted into the filter line.
  mutating func pasteIntoFilter(_ text: String) -> [Effect] {
    guard var editor = filter.editor else { return [] }
    editor.insert(text)
    return filter.take(editor) ? dropMarksAndReload() : []
  }

  /// Goes without a filter, keeping the row where it is in the longer list.
  mutating func clearFilter() -> [Effect] {
    guard filter.clear() else { return [] }
    selection = .none
    return reloadKeepingRow()
  }

  /// Switches the filter off or on without losing the row.
  mutating func switchFilter() -> [Effect] {
    filter.isOn.toggle()
    selection = .none
    return reloadKeepingRow()
  }

  private mutating func dropMarksAndReload() -> [Effect] {
    selection = .none
    return reload()
  }

  /// Where keys are looked up now.
  var commandContext: CommandContext {
    if form != nil { return .form }
    if comparison != nil { return .comparison }
    if dossier != nil { return .dossier }
    switch pages.last?.id {
    case nil: return .queue
    case .session?, .ballot?: return .session
    case _?: return .page
    }
  }

  /// One step back out.
  mutating func goBack() -> [Effect] {
    if comparison != nil {
      comparison = nil
      return []
    }
    if dossier != nil {
      dossier = nil
      return reloadPage()
    }
    if !pages.isEmpty { return leavePage() }
    if selection != .none {
      selection = .none
      return []
    }
    return filter.text.isEmpty && tour != nil ? endTour() : clearFilter()
  }

  /// Changes the language of everything shown.
  mutating func switchLanguage() -> [Effect] {
    setting.language = setting.language == .vietnamese ? .english : .vietnamese
    choices.language = setting.language
    return keepChoices()
  }

  /// Marks the focused row or takes its mark away, and moves on.
  mutating func toggleMark() -> [Effect] {
    guard let row = list.focused else { return [] }
    range = nil
    selection.toggle(row)
    return moveFocus(by: 1)
  }

  /// Marks all that match.
  mutating func toggleAllMarks() -> [Effect] {
    range = nil
    selection.toggleAll()
    return []
  }

  /// Marks what is not marked.
  mutating func invertMarks() -> [Effect] {
    range = nil
    selection.invert()
    return []
  }

  /// Ends the program.
  mutating func quit() -> [Effect] {
    isEnding = true
    return [.quit]
  }

  /// Opens the list of themes.
  mutating func chooseTheme() -> [Effect] {
    open(ThemeDialog(themes: setting.themes, current: setting.theme))
    return []
  }

  /// Opens the export.
  mutating func openExport() -> [Effect] {
    open(ExportDialog(folder: setting.exportFolder, at: now, utcOffset: setting.utcOffset))
    let request = PageRequest(query: query, anchor: .start, limit: ExportDialog.shown, context: context)
    return [.previewExport(request)]
  }
}
