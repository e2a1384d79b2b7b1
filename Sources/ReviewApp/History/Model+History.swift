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
