/// The commands that make sense where nothing is drawn.
enum PlainCommand {
  /// In the order of the help.
  static let all: [CommandID] =
    asking + [
      .decisionApprove, .decisionPostpone, .decisionUndo, .decisionRedo, .moveFirst, .moveLast, .filterSwitch,
      .goBack, .tabDetect, .tabCultivate, .tabSummarize, .tabReplicate, .tabEverything, .tabNext,
      .tabPrevious,
      .languageSwitch, .appQuit,
    ]

  /// Those that ask something; the answer may stand behind them on the line.
  static let asking: [CommandID] = [
    .decisionReject, .decisionReturn, .decisionChoose, .commentWrite,
  ]
}
