extension KeymapPreset {
  /// The left half of the keyboard: moves on `w` and `s`, decisions beside them.
  static let oneHandKeys: [CommandID: [String]] = [
    .moveDown: ["s", "down"], .moveUp: ["w", "up"], .movePageDown: ["S", "pgdn"], .movePageUp: ["W", "pgup"],
    .moveHalfPageDown: ["ctrl+s"], .moveHalfPageUp: ["ctrl+w"],
    .decisionReturn: ["r"], .decisionPostpone: ["z"], .decisionUndo: ["q", "backspace"], .decisionRedo: ["Q"],
    .markAll: ["V"], .markInvert: ["X"], .filterEdit: ["f", "/"], .filterSwitch: ["F"],
    .tabEverything: ["5", "0"],
    .tabNext: ["tab"], .tabPrevious: ["backtab"], .previewToggle: ["b"], .quotasOpen: ["T"],
    .listSort: ["g z"], .listColumns: ["g x"], .viewSave: ["g s"], .previewMove: ["B"],
    .previewWiden: ["g b"],
    .pageMovements: ["g t"], .historyOpen: ["g q"], .settingsOpen: ["g w"], .pageLedger: ["g e"],
    .pageLeft: ["left"],
    .pageRight: ["right"],
    .tabFirstView: ["6"], .tabSecondView: ["7"], .tabThirdView: ["8"], .tabFourthView: ["9"],
    .tabFifthView: ["alt+5"],
    .languageSwitch: ["ctrl+g"], .paletteOpen: ["D", "ctrl+p"], .helpOpen: ["f1", "?"], .appQuit: ["ctrl+q"],
    .ballotYes: ["d"], .ballotNo: ["x"], .ballotAbstain: ["a"], .ballotRetract: ["z"],
    .ballotReopen: ["r"], .sessionPlan: ["r"], .sessionPresence: ["v"], .sessionOpen: ["b"],
  ]
}
