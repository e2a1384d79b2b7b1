/// The permanent name of a command, `group.verb-object`: in keymap files, in the palette, in documents.
public enum CommandID: String, CaseIterable, Sendable, Hashable {
  case formOpen = "form.open"
  case formSave = "form.save"
  case formNextField = "form.next-field"
  case formPreviousField = "form.previous-field"
  case formPageDown = "form.page-down"
  case formPageUp = "form.page-up"
  case formEditOutside = "form.edit-outside"
  case formNextStage = "form.next-stage"
  case formPreviousStage = "form.previous-stage"
  case formLeave = "form.leave"
  case moveDown = "move.down"
  case moveUp = "move.up"
  case movePageDown = "move.page-down"
  case movePageUp = "move.page-up"
  case moveHalfPageDown = "move.half-page-down"
  case moveHalfPageUp = "move.half-page-up"
  case moveFirst = "move.first"
  case moveLast = "move.last"
  case dossierOpen = "dossier.open"
  case goBack = "go.back"
  case decisionApprove = "decision.approve"
  case decisionReject = "decision.reject"
  case decisionReturn = "decision.return"
  case decisionPostpone = "decision.postpone"
  case decisionChoose = "decision.choose"
  case decisionUndo = "decision.undo"
  case decisionRedo = "decision.redo"
  case markToggle = "mark.toggle"
  case markAll = "mark.all"
  case markInvert = "mark.invert"
  case filterEdit = "filter.edit"
  case filterSwitch = "filter.switch"
  case tabDetect = "tab.detect"
  case tabCultivate = "tab.cultivate"
  case tabSummarize = "tab.summarize"
  case tabReplicate = "tab.replicate"
  case tabEverything = "tab.everything"
  case tabNext = "tab.next"
  case tabPrevious = "tab.previous"
  case previewToggle = "preview.toggle"
  case pageDashboard = "page.dashboard"
  case pageMovements = "page.movements"
  case pageCouncil = "page.council"
  case pageReplications = "page.replications"
  case pageLedger = "page.ledger"
  case pageOpen = "page.open"
  case pageReload = "page.reload"
  case pageLeft = "page.left"
  case pageRight = "page.right"
  case ballotYes = "ballot.yes"
  case ballotNo = "ballot.no"
  case ballotAbstain = "ballot.abstain"
  case ballotRetract = "ballot.retract"
  case ballotCount = "ballot.count"
  case ballotReopen = "ballot.reopen"
  case sessionPresence = "session.presence"
  case sessionOpen = "session.open"
  case sessionClose = "session.close"
  case exportOpen = "export.open"
  case quotasOpen = "quotas.open"
  case themeChoose = "theme.choose"
  case languageSwitch = "language.switch"
  case paletteOpen = "palette.open"
  case helpOpen = "help.open"
  case appSuspend = "app.suspend"
  case appQuit = "app.quit"
}

/// Where a command has a meaning.
public enum CommandContext: String, CaseIterable, Sendable, Hashable {
  /// The list.
  case queue
  /// An open dossier.
  case dossier
  /// An open form.
  case form
  /// A page: dashboard, movements, the council's sessions, replication, ledger.
  case page
  /// A session of the council, or one of its ballots.
  case session
}
