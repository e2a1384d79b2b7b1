import ReviewEngine

/// Looking back at one's own actions.
extension Model {
  /// So many actions are offered to be taken back.
  static let historyLength = 200

  /// Opens the list of what the reviewer did and can take back.
  mutating func openHistory() -> [Effect] {
    open(HistoryDialog())
    return [.listActions(by: setting.reviewer.name, limit: Self.historyLength)]
  }

  /// Takes the reviewer's actions.
  mutating func take(_ actions: [ActionSummary]) {
    change(HistoryDialog.self) { $0.actions = actions }
  }
}
