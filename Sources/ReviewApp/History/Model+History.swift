import ReviewEngine

/// Looking back at one's own actions.
extension Model {
  /// So many actions are offered to be taken back.
  static let historyLength = 200

  /// Opens the list of what the reviewer did and can take back.
  mutating func openHistory() -> [Effect] {
    dialogs.append(.history(HistoryDialog()))
    return [.listActions(by: setting.reviewer.name, limit: Self.historyLength)]
  }

  /// Takes the reviewer's actions.
  mutating func take(_ actions: [ActionSummary]) {
    guard let index = dialogs.lastIndex(where: { if case .history = $0 { true } else { false } }),
      case .history(var dialog) = dialogs[index]
    else { return }
    dialog.actions = actions
    dialogs[index] = .history(dialog)
  }
}

extension Words {
  static let historyTitle = LocalizedText(
    vi: "Việc tôi đã làm, mới nhất trước", en: "What I did, the latest first")
  static let historyHint = LocalizedText(
    vi: "1-9 chọn · u hoàn tác việc ấy · Enter mở hồ sơ · Esc đóng",
    en: "1-9 choose · u takes it back · Enter opens the dossier · Esc closes")
}
