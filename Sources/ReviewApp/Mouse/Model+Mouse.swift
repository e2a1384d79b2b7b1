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
    if let dossier { return scrollDossier(to: dossier.top + notches * Self.notch) }
    list.scroll(by: notches * Self.notch, height: pageHeight)
    return extendList()
  }

  private mutating func press(at position: Position) -> [Effect] {
    mousePress = part(at: position).map { MousePress(part: $0) }
    guard case .row(let id)? = mousePress?.part else { return [] }
    mousePress?.wasFocused = list.focused?.nomination.id == id
    if filter.isEditing { filter.commit() }
    return focus(id)
  }

  /// Moving over rows with the button held down marks them, from the one where it began.
  private mutating func drag(to position: Position) -> [Effect] {
    guard let press = mousePress, case .row(let start) = press.part,
      case .row(let end)? = part(at: position), start != end || press.marksBefore != nil,
      let first = list.index(of: start), let last = list.index(of: end)
    else { return [] }
    let before = press.marksBefore ?? selection
    mousePress?.marksBefore = before
    selection = before
    selection.mark(list.rows[min(first, last)...max(first, last)])
    return focus(end)
  }

  private mutating func release(at position: Position) -> [Effect] {
    guard let press = mousePress else { return [] }
    mousePress = nil
    guard press.marksBefore == nil, part(at: position) == press.part else { return [] }
    switch press.part {
    case .row: return press.wasFocused ? run(.dossierOpen) : []
    case .command(let id):
      if filter.isEditing { filter.commit() }
      return run(id)
    case .tab(let index):
      if filter.isEditing { filter.commit() }
      dossier = nil
      return show(Tab.all[index])
    case .filter: return filter.isEditing ? [] : run(.filterEdit)
    case .item(let index): return clickItem(index)
    case .field(let index, let part): return clickField(index, part)
    }
  }

  private mutating func focus(_ id: NominationID) -> [Effect] {
    guard let index = list.index(of: id) else { return [] }
    list.move(by: index - list.focus, height: pageHeight)
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
    case .tab(let index): return Tab.all.indices.contains(index) ? .tab(index) : nil
    case .row(let index) where form == nil:
      return list.rows.indices.contains(index) ? .row(list.rows[index].nomination.id) : nil
    case .field where form == nil: return .filter
    case .row, .field, .option:
      for case .field(let index) in targets { return .field(index, part: target) }
      return nil
    }
  }

  /// Picks an item of the uppermost dialog, or of the keys that can follow.
  private mutating func clickItem(_ index: Int) -> [Effect] {
    if let dialog = dialogs.popLast() {
      var dialog = dialog
      let action = dialog.click(on: index)
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
