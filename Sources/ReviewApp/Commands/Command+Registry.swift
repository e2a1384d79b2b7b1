extension Command {
  /// Every command there is, in the order of the help.
  public static let registry: [Command] =
    decisionCommands + comparisonCommands + formCommands + moveCommands + dossierCommands + markCommands
    + listCommands + viewCommands + quotaCommands + pageCommands + planningCommands + sessionCommands
    + programCommands + tourCommands

  /// The command with a permanent name.
  public static func of(_ id: CommandID) -> Command {
    guard let command = byID[id] else {
      preconditionFailure("Every command id has a row in the registry; \(id.rawValue) has none.")
    }
    return command
  }

  private static let byID = Dictionary(registry.map { ($0.id, $0) }) { first, _ in first }
}
