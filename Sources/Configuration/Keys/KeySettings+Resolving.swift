internal import PlainText
public import TerminalUI

extension KeySettings {
  /// The keys of every command, and what is wrong with the user's.
  ///
  /// Keys in place of a command's own and keys behind them must be free; keys before them are taken from whatever other
  /// command has them by default. Wrong are unknown commands, keys that two commands would share in one place, and keys
  /// that begin a longer one and so hide it. Default keys among themselves are not checked: that is the registry's own
  /// affair.
  /// - Parameters:
  ///   - commands: every command there is, with the keys that it has when the user says nothing.
  ///   - file: what diagnostics call the file that the settings come from.
  /// - Returns: the keys by the id of their command, the first one to be shown where there is room for one.
  public func resolved(among commands: [BindableCommand], file: String) -> Checked<[String: [[KeyStroke]]]> {
    let known = Dictionary(commands.map { ($0.id, $0) }) { first, _ in first }
    var diagnostics = unknownCommands(among: known, file: file)
    var (table, keys) = defaults(of: commands)
    for override in overrides {
      guard let command = known[override.command] else { continue }
      for (index, entry) in override.entries.enumerated() {
        let claim = KeyTable.Claim(command: command, strokes: entry.strokes, line: entry.position?.line)
        let path = override.keyPath + (override.entries.count > 1 ? [String(index)] : [])
        diagnostics += table.conflicts(of: claim).map { problem in
          Diagnostic(file: file, position: entry.position, keyPath: path, problem: problem)
        }
        table.add(claim)
      }
      let own = override.entries.map(\.strokes)
      switch override.placement {
      case .replace, .append: keys[override.command, default: []] += own
      case .prepend: keys[override.command] = own + (keys[override.command] ?? [])
      }
    }
    return Checked(keys, diagnostics.sorted(by: Diagnostic.precedes))
  }

  private func unknownCommands(among known: [String: BindableCommand], file: String) -> [Diagnostic] {
    overrides.filter { known[$0.command] == nil }.map { override in
      Diagnostic(
        file: file, position: override.position, keyPath: override.keyPath,
        problem: .unknownCommand(override.command),
        nearest: NearestName.of(override.command, among: known.keys.sorted()))
    }
  }

  /// The default keys that are left to commands: those of a replaced one are gone, and those that another command's
  /// prepended key takes.
  private func defaults(of commands: [BindableCommand]) -> (KeyTable, [String: [[KeyStroke]]]) {
    let replaced = Set(overrides.filter { $0.placement == .replace }.map(\.command))
    let byID = Dictionary(commands.map { ($0.id, $0) }) { first, _ in first }
    var prepended = KeyTable()
    for override in overrides where override.placement == .prepend {
      guard let command = byID[override.command] else { continue }
      for entry in override.entries {
        prepended.add(KeyTable.Claim(command: command, strokes: entry.strokes))
      }
    }
    var table = KeyTable()
    var keys: [String: [[KeyStroke]]] = [:]
    for command in commands {
      keys[command.id] = []
      guard !replaced.contains(command.id) else { continue }
      for strokes in command.defaultKeys {
        let claim = KeyTable.Claim(command: command, strokes: strokes)
        guard prepended.conflicts(of: claim).isEmpty else { continue }
        table.add(claim)
        keys[command.id, default: []].append(strokes)
      }
    }
    return (table, keys)
  }
}
