public import ReviewEngine
import TerminalUI

/// The one function that changes the model: takes what happened, answers what is to be done about it. It does
/// no input or output and never waits.
/// - Parameters:
///   - model: changed in place.
///   - message: what happened.
///   - now: when.
/// - Returns: what is to be done, in this order.
public func update(_ model: inout Model, _ message: Message, at now: Timestamp) -> [Effect] {
  model.now = now
  return respond(&model, to: message) + model.followTour(message)
}

/// What a message changes, and what is to be done about it.
private func respond(_ model: inout Model, to message: Message) -> [Effect] {
  switch message {
  case .started:
    return model.welcome() + model.reload() + model.countTabs() + model.countQuotas()
  case .key(let key):
    model.mousePress = nil
    return model.take(key)
  case .mouse(let event):
    return model.take(event)
  case .paste(let text):
    return model.take(pasted: text)
  case .resized(let size):
    model.size = size
    model.list.scroll(height: model.pageHeight)
    model.settlePage()
    return model.extendList() + (model.dossier.map { model.scrollDossier(to: $0.top) } ?? [])
      + model.scrollComparison(by: 0) + model.changeForm { _ in }
  case .loaded(let load, let pages):
    return model.take(load, pages)
  case .counted(let request, let census):
    model.take(request, census)
    return []
  case .quotas(let counts):
    model.quotas = counts
    return []
  case .forecast(let request, let forecast):
    model.take(forecast, of: request)
    return []
  case .applied(let applied):
    return model.take(applied)
  case .appliedToMatching(let request, let count, let votes):
    return model.takeBulk(request, count: count, votes: votes)
  case .reversedMany(let direction, let count):
    return model.takeMany(saying: Words.reversedMany(direction, count))
  case .refused(let refusals):
    model.isWriting = false
    model.sessionDeed = nil
    model.refuse(refusals)
    model.isFormClosing = false
    // Somebody else may have changed what is shown: rows and counts are looked at anew, together.
    return model.refreshList(keepingRow: false) + model.countTabs() + model.countQuotas()
      + (model.form.map { [.history($0.nomination.id)] } ?? [])
      + (model.page == nil ? [] : model.reloadPage())
  case .failed(let text):
    model.isWriting = false
    model.list.isLoading = false
    model.isFormClosing = false
    model.stopWaitingForPage()
    model.sessionDeed = nil
    model.status = StatusMessage(.refused, text)
    return []
  case .history(let history):
    if model.dossier?.nomination.id == history.nomination.id {
      model.dossier?.nomination = history.nomination
      model.dossier?.entries = history.entries
    }
    return model.rebaseForm(on: history.nomination)
  case .actions(let actions):
    model.take(actions)
    return []
  case .dossier(let nomination):
    return model.openDossier(of: nomination)
  case .dossierParts(let id, let discussion, let pairs):
    return model.take(discussion, pairs, of: id)
  case .formRefused(let id, let mistakes):
    return model.takeRefusedForm(id, mistakes)
  case .formUnchanged(let id):
    return model.takeUnchangedForm(id)
  case .draftNotKept(let text):
    model.status = StatusMessage(.refused, text)
    return []
  case .draft(let id, let draft):
    return model.take(draft, for: id)
  case .names(let names, let request):
    model.take(names: names, for: request)
    return []
  case .editedOutside(let text):
    return model.takeEdited(text)
  case .themeSuggested(let name):
    guard !model.isThemeChosen, name != model.setting.theme else { return [] }
    model.setting.theme = name
    return [.useTheme(name)]
  case .storeChanged(let news):
    return model.take(news)
  case .marked(let rows, let ids):
    model.take(marked: rows, of: ids)
    return []
  case .located(let row):
    return model.take(located: row)
  case .page(let load, let content, let isWhole):
    return model.take(load, content, isWhole: isWhole)
  case .sessions(let sessions):
    model.change(AgendaDialog.self) { $0.take(sessions) }
    return []
  case .exportPreview(let nominations):
    model.change(ExportDialog.self) { $0.first = nominations }
    return []
  case .exported(let path, let count):
    model.status = StatusMessage(.done, Words.exported(path, count))
    return []
  }
}

extension Model {
  /// A key: for the uppermost dialog, for the filter line while it is typed in, else for a command.
  fileprivate mutating func take(_ key: KeyStroke) -> [Effect] {
    guard !isWriting, !isEnding else { return [] }
    if Layout(self).isTooSmall {
      return key == KeyStroke(.character("q")) ? quit() : []
    }
    if let dialog = dialogs.popLast() {
      var dialog = dialog
      let action = dialog.take(key, in: DialogRoom(self))
      return perform(action, of: dialog)
    }
    if form != nil { return takeInForm(key) }
    if filter.isEditing { return editFilter(with: key) }
    return takeCommandKey(key)
  }

  /// A key for a command, or a part of a longer one: the keys that could follow are shown.
  private mutating func takeCommandKey(_ key: KeyStroke) -> [Effect] {
    let chord = pendingChord?.followed(by: key) ?? KeyChord(key)
    let isContinued = pendingChord != nil
    pendingChord = nil
    if isContinued, key == KeyStroke(.escape) { return [] }
    switch keymap.meaning(of: chord, in: commandContext) {
    case .command(let id): return run(id)
    case .beginning: pendingChord = chord
    case .nothing:
      status = StatusMessage(.refused, Words.unknownKey(chord.label, help: keymap.keys(of: .helpOpen).first))
    }
    return []
  }

  /// Runs a command, or says why it cannot be done now.
  mutating func run(_ id: CommandID) -> [Effect] {
    let command = Command.of(id)
    if let obstacle = command.obstacle(self) {
      status = StatusMessage(.refused, obstacle)
      return []
    }
    // Where the last line is read out, it says the latest only.
    if status?.tone != .done || command.group == .decide || setting.isAccessible { status = nil }
    let effects = command.run(&self)
    extendRange()
    dropGhost()
    return effects
  }

  /// Pasted text goes where text is written, and nowhere else.
  fileprivate mutating func take(pasted text: String) -> [Effect] {
    if var dialog = dialogs.popLast() {
      dialog.paste(text)
      dialogs.append(dialog)
      return []
    }
    if form != nil { return pasteInForm(text) }
    if filter.isEditing { return pasteIntoFilter(text) }
    status = StatusMessage(.refused, Words.pastedNowhere)
    return []
  }

  /// A count that was asked for.
  fileprivate mutating func take(_ request: CountRequest, _ census: Census) {
    switch request.purpose {
    case .tabs: self.census = census
    case .view(let view): if choices.views.contains(view) { viewCounts[view] = census.total }
    case .matches(let generation): if generation == list.generation { matches = census }
    }
  }

  /// What a decision that waits to be confirmed would do.
  fileprivate mutating func take(_ forecast: Forecast, of request: DecisionRequest) {
    guard let dialog = uppermost(ConfirmDialog.self), dialog.request == request,
      case .matching = dialog.targets
    else { return }
    change(ConfirmDialog.self) { $0.preview = forecast }
  }
}
