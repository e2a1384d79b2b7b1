import ReviewEngine
import TerminalUI

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
  case export(ExportRequest.Format, ExportRequest.Profile, path: String)
  /// Something is to be recorded in the session on the screen; what is refused leaves the dialog as it is.
  case record(SessionDeed)
  /// A session is to be planned, like another one.
  case planSession(String, CalendarDay, like: CouncilSession?)
  /// Nominations are to be put on a session's agenda; a nomination can be on one only.
  case schedule(Targets, CouncilSession, among: [CouncilSession])
  /// It was answered what becomes of a form that is left.
  case leaveForm(LeaveFormDialog.Answer)
}

extension Model {
  /// Does what a dialog wants; it has been taken off the stack.
  mutating func perform(_ action: DialogAction, of dialog: OpenDialog) -> [Effect] {
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
    case .planSession(let name, let date, let other):
      let effects = plan(name, on: date, like: other)
      if effects.isEmpty { dialogs.append(dialog) }
      return effects
    case .schedule(let targets, let session, let sessions):
      return schedule(targets, in: session, among: sessions)
    case .leaveForm(let answer): return leaveForm(answer)
    case .export(let format, let profile, let path):
      status = StatusMessage(.going, Words.exporting(path))
      return [
        .export(ExportRequest(format: format, profile: profile, query: query, context: context, path: path))
      ]
    }
  }
}
