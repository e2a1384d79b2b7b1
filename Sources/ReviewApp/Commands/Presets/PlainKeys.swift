extension KeymapPreset {
  /// Keys with a name, with control or with alt. Figures stay: they only show another stage.
  static let plainKeys: [CommandID: [String]] = [
    .moveDown: ["down"], .moveUp: ["up"], .movePageDown: ["pgdn"], .movePageUp: ["pgup"],
    .moveHalfPageDown: [], .moveHalfPageUp: [], .moveFirst: ["home"], .moveLast: ["end"],
    .decisionApprove: ["f5"], .decisionReject: ["f6"], .decisionReturn: ["f7"], .decisionPostpone: ["f8"],
    .decisionChoose: ["f9"], .decisionUndo: ["ctrl+z", "backspace"], .decisionRedo: ["ctrl+y"],
    .formOpen: ["f4"], .markToggle: ["insert", "space"], .markAll: ["ctrl+a"], .markInvert: ["alt+i"],
    .filterEdit: ["f3", "ctrl+f"], .filterSwitch: ["alt+f"], .tabNext: ["tab"], .tabPrevious: ["backtab"],
    .previewToggle: ["alt+p"], .exportOpen: ["ctrl+e"], .quotasOpen: ["alt+q"], .themeChoose: ["alt+t"],
    .languageSwitch: ["alt+l"], .paletteOpen: ["f10", "ctrl+p"], .helpOpen: ["f1"], .tourBegin: ["alt+z"],
    .sessionPlan: ["f6"], .agendaAdd: ["alt+j"],
    .appSuspend: [],
    .markRange: ["alt+v"], .listSort: ["alt+s"], .listColumns: ["alt+o"], .viewSave: ["alt+w"],
    .viewRemove: ["alt+x"],
    .previewMove: ["alt+y"], .pageDashboard: ["alt+d"], .pageMovements: ["alt+m"], .pageCouncil: ["alt+c"],
    .pageReplications: ["alt+r"], .historyOpen: ["alt+h"], .settingsOpen: ["alt+u"], .pageLedger: ["alt+g"],
    .pageReload: ["ctrl+l"],
    .pageLeft: ["left"],
    .pageRight: ["right"],
    .commentWrite: ["alt+n"], .duplicatesMerge: ["f5"], .duplicatesDiffer: ["f6"],
    .duplicatesPostpone: ["f8"],
    .appQuit: ["f12", "ctrl+q"],
    .ballotYes: ["f5"], .ballotNo: ["f6"], .ballotAbstain: ["f7"], .ballotRetract: ["f8"],
    .ballotCount: ["f9"], .ballotReopen: ["alt+k"], .sessionPresence: ["f4"], .sessionOpen: ["alt+o"],
    .sessionClose: ["alt+e"],
  ]
}
