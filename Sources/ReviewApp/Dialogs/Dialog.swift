import ReviewEngine
import TerminalUI

/// What is asked on top of the screen. Each dialog keeps its own state, and answers a key with an action.
enum Dialog: Sendable, Hashable {
  case verdict(VerdictDialog)
  case reason(ReasonDialog)
  case confirm(ConfirmDialog)
  case export(ExportDialog)
  case comment(CommentDialog)
  case settle(SettleDialog)
  case theme(ThemeDialog)
  case sort(SortDialog)
  case columns(ColumnsDialog)
  case saveView(SaveViewDialog)
  case commands(CommandDialog)
  case quotas(QuotaDialog)
  case history(HistoryDialog)
  case settings(SettingsDialog)
  case leaveForm(LeaveFormDialog)
  case count(CountDialog)
  case closeSession(CloseSessionDialog)

  /// A key for the dialog.
  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch self {
    case .verdict(var dialog):
      defer { self = .verdict(dialog) }
      return dialog.take(key)
    case .reason(var dialog):
      defer { self = .reason(dialog) }
      return dialog.take(key)
    case .confirm(var dialog):
      defer { self = .confirm(dialog) }
      return dialog.take(key)
    case .export(var dialog):
      defer { self = .export(dialog) }
      return dialog.take(key)
    case .theme(var dialog):
      defer { self = .theme(dialog) }
      return dialog.take(key)
    case .comment(var dialog):
      defer { self = .comment(dialog) }
      return dialog.take(key)
    case .settle(var dialog):
      defer { self = .settle(dialog) }
      return dialog.take(key)
    case .sort(var dialog):
      defer { self = .sort(dialog) }
      return dialog.take(key)
    case .columns(var dialog):
      defer { self = .columns(dialog) }
      return dialog.take(key)
    case .saveView(var dialog):
      defer { self = .saveView(dialog) }
      return dialog.take(key)
    case .commands(var dialog):
      defer { self = .commands(dialog) }
      return dialog.take(key, in: room)
    case .settings(var dialog):
      defer { self = .settings(dialog) }
      return dialog.take(key)
    case .history(var dialog):
      defer { self = .history(dialog) }
      return dialog.take(key, in: room)
    case .quotas(var dialog):
      defer { self = .quotas(dialog) }
      return dialog.take(key, in: room)
    case .leaveForm(var dialog):
      defer { self = .leaveForm(dialog) }
      return dialog.take(key)
    case .count(var dialog):
      defer { self = .count(dialog) }
      return dialog.take(key)
    case .closeSession(var dialog):
      defer { self = .closeSession(dialog) }
      return dialog.take(key)
    }
  }

  /// Pasted text for the dialog; dropped where nothing is written.
  mutating func paste(_ text: String) {
    switch self {
    case .reason(var dialog):
      dialog.note?.insert(text)
      self = .reason(dialog)
    case .export(var dialog):
      dialog.path.insert(text)
      self = .export(dialog)
    case .commands(var dialog):
      dialog.paste(text)
      self = .commands(dialog)
    case .comment(var dialog):
      dialog.text.insert(text)
      self = .comment(dialog)
    case .settle(var dialog):
      dialog.note.insert(text)
      self = .settle(dialog)
    case .saveView(var dialog):
      dialog.name.insert(text)
      self = .saveView(dialog)
    case .verdict, .confirm, .theme, .sort, .columns, .quotas, .history, .settings, .leaveForm, .count,
      .closeSession:
      break
    }
  }
}

/// How much room dialogs have on the screen.
struct DialogRoom {
  /// The rows that a dialog may take, its frame included.
  let height: Int
  /// The lines that the counters of quotas have.
  let quotaLines: Int

  init(_ model: Model) {
    height = Layout(model).dialogHeight
    quotaLines = QuotaView.lineCount(of: model)
  }
}

/// What a dialog wants after a key.
enum DialogAction: Sendable, Hashable {
  /// It goes on.
  case stay
  /// It ends without having done anything.
  case cancel
  /// A command was chosen by its name.
  case run(CommandID)
  /// A setting is to be changed; the dialog goes on.
  case change(CommandID)
  /// A verdict was chosen.
  case give(Verdict)
  /// A reason was given.
  case decide(DecisionRequest, Targets)
  /// A bulk decision was confirmed.
  case confirm(DecisionRequest, Targets)
  /// A theme is to be shown; the dialog goes on.
  case previewTheme(String)
  /// A theme was chosen, or the former one restored; the dialog ends.
  case chooseTheme(String, remember: Bool)
  /// A comment was written.
  case comment(String, on: NominationID)
  /// Two nominations are to be settled so.
  case settle(DuplicatePair, Settlement.Verdict, note: String)
  /// An action of the past is to be taken back.
  case takeBack(Int64)
  /// A nomination is to be looked into.
  case openDossier(NominationID)
  /// An order was chosen.
  case sort(Order)
  /// Columns were chosen; nil for those that suit the width.
  case columns([ListColumn]?)
  /// A name was given to the list shown.
  case saveView(SavedView)
  /// An export was asked for.
  case export(ExportRequest.Format, path: String)
  /// Something is to be recorded in the session on the screen; what is refused leaves the dialog as it is.
  case record(SessionDeed)
  /// It was answered what becomes of a form that is left.
  case leaveForm(LeaveFormDialog.Answer)
}

extension Model {
  /// Does what a dialog wants; it has been taken off the stack.
  mutating func perform(_ action: DialogAction, of dialog: Dialog) -> [Effect] {
    switch action {
    case .stay:
      dialogs.append(dialog)
      return []
    case .cancel:
      return []
    case .run(let id):
      return runChosen(id)
    case .change(let id):
      dialogs.append(dialog)
      return run(id)
    case .give(let verdict):
      return decide(verdict)
    case .decide(let request, let targets):
      return proceed(request, on: targets)
    case .confirm(let request, let targets):
      return makeConfirmed(request, on: targets)
    case .previewTheme(let name):
      dialogs.append(dialog)
      setting.theme = name
      return [.useTheme(name)]
    case .chooseTheme(let name, let remember):
      setting.theme = name
      guard remember else { return [.useTheme(name)] }
      isThemeChosen = true
      choices.theme = name
      return [.useTheme(name)] + keepChoices()
    case .comment(let text, let id):
      return beginWriting([.comment(text, on: id, by: setting.reviewer, now)])
    case .settle(let pair, let verdict, let note): return settle(pair, as: verdict, note: note)
    case .takeBack(let id):
      return beginWriting([.undoAction(id, setting.reviewer, now)])
    case .openDossier(let id): return [.openDossier(id)]
    case .sort(let order): return sort(by: order)
    case .columns(let columns): return choose(columns: columns)
    case .saveView(let view): return saveView(view)
    case .record(let deed):
      let effects = record(deed)
      if effects.isEmpty { dialogs.append(dialog) }
      return effects
    case .leaveForm(let answer): return leaveForm(answer)
    case .export(let format, let path):
      status = StatusMessage(.going, Words.exporting(path))
      return [.export(ExportRequest(format: format, query: query, context: context, path: path))]
    }
  }
}
