extension KeymapPreset {
  /// The left half of the keyboard: moves on `w` and `s`, decisions beside them.
  static let oneHandKeys: [CommandID: [String]] = [
    .moveDown: ["s", "down"], .moveUp: ["w", "up"], .movePageDown: ["S", "pgdn"], .movePageUp: ["W", "pgup"],
    .moveHalfPageDown: ["ctrl+s"], .moveHalfPageUp: ["ctrl+w"],
    .decisionReturn: ["r"], .decisionPostpone: ["z"], .decisionUndo: ["q", "backspace"], .decisionRedo: ["Q"],
    .markAll: ["V"], .markInvert: ["X"], .filterEdit: ["f", "/"], .filterSwitch: ["F"],
    .tabEverything: ["5", "0"],
    .tabNext: ["tab"], .tabPrevious: ["backtab"], .previewToggle: ["b"], .quotasOpen: ["T"],
    .languageSwitch: ["ctrl+g"], .paletteOpen: ["D", "ctrl+p"], .helpOpen: ["f1", "?"], .appQuit: ["ctrl+q"],
  ]
}
