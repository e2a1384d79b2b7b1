import ReviewEngine
import TerminalUI

/// What the mouse does. A click does what a key would, by the same road, and never more.
extension Model {
  /// How many rows of the list or lines of a text a notch of the wheel is.
  private static let notch = 3

  /// Something done with the mouse.
  mutating func take(_ event: MouseEvent) -> [Effect] {
    guard !isWriting, !isEnding, !Layout(self).isTooSmall else { return [] }
    switch event.action {
    case .wheelUp: return turnWheel(by: -1)
    case .wheelDown: return turnWheel(by: 1)
    case .press(.left): return press(at: event.position)
    case .drag(.left): return drag(to: event.position)
    case .release(.left): return release(at: event.position)
    case .press, .drag, .release: return []
    }
  }

  /// The wheel moves what would take the arrow keys; the list by itself, with the focus kept in sight.
  private mutating func turnWheel(by notches: Int) -> [Effect] {
    let key = KeyStroke(notches < 0 ? .up : .down)
    if let dialog = dialogs.popLast() {
      var dialog = dialog
      let action = dialog.take(key, in: DialogRoom(self))
      return perform(action, of: dialog)
    }
    if form != nil { return takeInForm(key) }
    if page != nil { return movePageFocus(by: notches) }
    if comparison != nil { return scrollComparison(by: notches * Self.notch) }
    if let dossier { return scrollDossier(to: dossier.top + notches * Self.notch) }
    list.scroll(by: notches * Self.notch, height: pageHeight)
    return followFocus()
  }

  private mutating func press(at position: Position) -> [Effect] {
    mousePress = part(at: position).map { MousePress(part: $0) }
    switch mousePress?.part {
    case .row(let id):
      mousePress?.wasFocused = list.focused?.nomination.id == id
      if filter.isEditing { filter.commit() }
      return focus(id)
    case .pageRow(let row, let column):
      guard let page else { return [] }
      let isOther = column.map { $0 != page.column } ?? false
      mousePress?.wasFocused = !isOther && page.focus == row
      let effects = isOther ? movePageColumn(by: (column ?? page.column) - page.column) : []
      return effects + movePageFocus(by: row - (self.page?.focus ?? 0))
    default: return []
    }
  }

  /// Moving over rows with the button held down marks them, from the one where it began, as a range of marks does.
  private mutating func drag(to position: Position) -> [Effect] {
    if mousePress?.isDragging == true, let distance = distanceBeyondList(position) {
      list.move(by: distance, height: pageHeight)
      return followFocus()
    }
    guard let press = mousePress, case .row(let start) = press.part,
      case .row(let end)? = part(at: position), start != end || press.isDragging
    else { return [] }
    var effects: [Effect] = []
    if !press.isDragging {
      if let obstacle = rangeObstacle {
        status = StatusMessage(.refused, obstacle)
        return []
      }
      effects = focus(start)
      range = nil
      effects += toggleRange()
      mousePress?.isDragging = true
    }
    return effects + focus(end)
  }

  /// Above the list or below it, a drag goes on to the row that is not seen yet; nil within it.
  private func distanceBeyondList(_ position: Position) -> Int? {
    let rows = Layout(self).rows
    return position.y < rows.minY ? -1 : position.y >= rows.maxY ? 1 : nil
  }

  private mutating func release(at position: Position) -> [Effect] {
    guard let press = mousePress else { return [] }
    mousePress = nil
    if press.isDragging { range = nil }
    guard !press.isDragging, part(at: position) == press.part else { return [] }
    switch press.part {
    case .row: return press.wasFocused ? run(.dossierOpen) : []
    case .command(let id):
      if filter.isEditing { filter.commit() }
      return run(id)
    case .tab(let tab):
      if filter.isEditing { filter.commit() }
      return show(tab)
    case .pageRow: return press.wasFocused ? run(.pageOpen) : []
    case .filter: return filter.isEditing ? [] : run(.filterEdit)
    case .item(let index): return clickItem(index)
    case .field(let index, let part): return clickField(index, part)
    }
  }

  private mutating func focus(_ id: NominationID) -> [Effect] {
    guard let index = list.index(of: id) else { return [] }
    list.move(by: index - list.focus, height: pageHeight)
    return followFocus()
  }

  /// What follows the focus wherever it goes: the range of marks, and further rows.
  private mutating func followFocus() -> [Effect] {
    extendRange()
    dropGhost()
    return extendList()
  }

  /// What of the screen lies in a cell, as it is drawn now; nil for nothing that can be clicked.
  private func part(at position: Position) -> MousePress.Part? {
    let targets = screen(of: self).clickTargets(at: position)
    guard let target = targets.first else { return nil }
    if !dialogs.isEmpty || pendingChord != nil {
      if case .row(let index) = target { return .item(index) }
      return nil
    }
    switch target {
    case .hint(let index):
      let commands = FooterView(model: self).commands
      return commands.indices.contains(index) ? .command(commands[index].command.id) : nil
    case .tab(let index): return tab(at: index)
    case .row, .field, .option, .name:
      if form != nil { return fieldPart(targets) }
      if page != nil { return pagePart(targets) }
      if case .row(let index) = target, list.rows.indices.contains(index) {
        return .row(list.rows[index].nomination.id)
      }
      return target == .field(0) ? .filter : nil
    }
  }

  /// A tab of what is shown: of the list, of the open dossier, of the pages.
  private func tab(at index: Int) -> MousePress.Part? {
    switch commandContext {
    case .queue: tabs.indices.contains(index) ? .tab(tabs[index]) : nil
    case .dossier: DossierSection(rawValue: index).map { .command(Command.section($0)) }
    case .page, .session: PageID.all.indices.contains(index) ? .command(PageID.all[index].command) : nil
    case .form, .comparison: nil
    }
  }

  private func fieldPart(_ targets: [ClickRegion.Target]) -> MousePress.Part? {
    if let form, case .name? = targets.first { return .field(form.focus, part: targets.first) }
    for case .field(let index) in targets { return .field(index, part: targets.first) }
    return nil
  }

  private func pagePart(_ targets: [ClickRegion.Target]) -> MousePress.Part? {
    guard case .row(let row)? = targets.first else { return nil }
    for case .option(let column) in targets { return .pageRow(row, column: column) }
    return .pageRow(row, column: nil)
  }

  /// Picks an item of the uppermost dialog, or of the keys that can follow.
  private mutating func clickItem(_ index: Int) -> [Effect] {
    if let dialog = dialogs.popLast() {
      var dialog = dialog
      let action = dialog.click(on: index, in: DialogRoom(self))
      return perform(action, of: dialog)
    }
    guard let chord = pendingChord else { return [] }
    pendingChord = nil
    let items = keymap.continuations(of: chord, in: commandContext)
    return items.indices.contains(index) ? run(items[index].command.id) : []
  }

  /// Gives a field of the form the keys; a term that is clicked is chosen as Space chooses it, a row of a table that
  /// has the keys already is opened.
  private mutating func clickField(_ index: Int, _ part: ClickRegion.Target?) -> [Effect] {
    guard let former = form else { return [] }
    if case .name(let name) = part { return changeForm { $0.takeName(name) } }
    let effects = changeForm { form in
      if form.focus != index {
        form.leaveField()
        form.enterField(index)
      }
      switch (part, form.input) {
      case (.option(let option), .option): form.input = .option(option)
      case (.row(let row), .row): form.input = .row(row)
      default: break
      }
    }
    switch part {
    case .option: return effects + takeInForm(.character(" "))
    case .row where form?.focus == former.focus && form?.input == former.input:
      return effects + takeInForm(KeyStroke(.enter))
    default: return effects
    }
  }
}
