internal import PlainText
public import TerminalUI

extension Settings {
  /// The keys of every command: the user's where there are some, the default ones elsewhere.
  public func keys(of commands: [BindableCommand]) -> [String: [[KeyStroke]]] {
    let own = Dictionary(keys.map { ($0.command, $0.entries.map(\.strokes)) }) { $0 + $1 }
    return commands.reduce(into: [:]) { $0[$1.id] = own[$1.id] ?? $1.defaultKeys }
  }

  /// What is wrong with the user's keys, once it is known which commands there are.
  ///
  /// Unknown commands; keys that two commands would share in one place; keys that begin a longer one and so
  /// hide it. Default keys among themselves are not checked: that is the registry's own affair.
  public func keyDiagnostics(among commands: [BindableCommand], file: String) -> [Diagnostic] {
    let known = Dictionary(commands.map { ($0.id, $0) }) { first, _ in first }
    var diagnostics: [Diagnostic] = []
    for override in keys where known[override.command] == nil {
      diagnostics.append(
        Diagnostic(
          file: file, position: override.position, keyPath: override.keyPath,
          problem: .unknownCommand(override.command),
          nearest: NearestName.of(override.command, among: commands.map(\.id))))
    }
    var table = KeyTable()
    let overridden = Set(keys.map(\.command))
    for command in commands where !overridden.contains(command.id) {
      for strokes in command.defaultKeys { table.add(KeyTable.Claim(command: command, strokes: strokes)) }
    }
    for override in keys {
      guard let command = known[override.command] else { continue }
      for (index, entry) in override.entries.enumerated() {
        let claim = KeyTable.Claim(command: command, strokes: entry.strokes, line: entry.position?.line)
        let path = override.keyPath + (override.entries.count > 1 ? [String(index)] : [])
        diagnostics += table.conflicts(of: claim).map { problem in
          Diagnostic(file: file, position: entry.position, keyPath: path, problem: problem)
        }
        table.add(claim)
      }
    }
    return diagnostics.sorted(by: Diagnostic.precedes)
  }
}
