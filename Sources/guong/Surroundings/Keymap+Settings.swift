import Configuration
import ReviewApp
import TerminalUI

extension Keymap {
  /// The registry's keys, with those that the configuration puts in their place.
  /// - Parameters:
  ///   - settings: what the configuration says.
  ///   - file: what diagnostics call the configuration.
  /// - Throws: `ConfigurationError` for unknown commands and for keys that two commands would share.
  init(settings: Settings, file: String) throws {
    let diagnostics = settings.keyDiagnostics(among: BindableCommand.registry, file: file)
    guard diagnostics.isEmpty else { throw ConfigurationError.rejected(diagnostics) }
    var overrides: [CommandID: [KeyChord]] = [:]
    for override in settings.keys {
      guard let id = CommandID(rawValue: override.command) else { continue }
      overrides[id, default: []] += override.entries.map { KeyChord($0.strokes) }
    }
    self.init(overriding: overrides)
  }
}

extension BindableCommand {
  /// Every command, as far as keys are concerned.
  static let registry = Command.registry.map { command in
    BindableCommand(
      id: command.id.rawValue, defaultKeys: command.keys.map(\.strokes),
      contexts: Set(command.contexts.map(\.rawValue)))
  }
}
