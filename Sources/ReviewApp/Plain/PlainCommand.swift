/// The commands that make sense where nothing is drawn.
enum PlainCommand {
  /// In the order of the help.
  static let all: [CommandID] =
    asking + [
      .decisionApprove, .decisionPostpone, .decisionUndo, .decisionRedo, .moveFirst, .moveLast, .filterSwitch,
      .goBack, .markAll, .markInvert, .tabDetect, .tabCultivate, .tabSummarize, .tabReplicate, .tabEverything,
      .tabNext,
      .tabPrevious,
      .languageSwitch, .appQuit,
    ]

  /// Those that ask something; the answer may stand behind them on the line.
  static let asking: [CommandID] = [
    .decisionReject, .decisionReturn, .decisionChoose, .commentWrite,
  ]

  /// The command line that does what a command does on the screen; nil where there is none.
  static func commandLine(of id: CommandID) -> String? {
    switch id {
    case .formOpen: "guong form"
    case .exportOpen: "guong export"
    case .quotasOpen: "guong report quota"
    case .pageDashboard: "guong report funnel"
    case .pageMovements: "guong report coverage"
    case .pageCouncil: "guong council"
    case .agendaAdd: "guong council agenda"
    case .pageReplications: "guong report replications"
    case .pageLedger: "guong history"
    case .historyOpen: "guong undo --list"
    case .duplicatesCompare: "guong duplicates"
    default: nil
    }
  }
}
