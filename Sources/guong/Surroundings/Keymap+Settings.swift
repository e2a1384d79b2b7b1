import Configuration
import PlainText
import ReviewApp
import TerminalUI

extension Keymap {
  /// The keys of a preset, or of the registry, with what a person changes about them.
  /// - Parameters:
  ///   - settings: what the person changes.
  ///   - file: what diagnostics call the file that says so.
  /// - Throws: `ConfigurationError` for an unknown preset, for unknown commands, and for keys that two commands would
  ///   share.
  init(_ settings: KeySettings, file: String) throws {
    let preset = KeymapPreset(rawValue: settings.preset ?? KeymapPreset.vim.rawValue)
    guard let base = preset?.keymap else {
      throw ConfigurationError.rejected([settings.unknownPreset(file: file)])
    }
    let resolved = try settings.resolved(among: BindableCommand.registry(with: base), file: file).get()
    self.init(
      overriding: Dictionary(
        uniqueKeysWithValues: resolved.compactMap { id, keys in
          CommandID(rawValue: id).map { ($0, keys.map { KeyChord($0) }) }
        }))
  }
}

extension KeySettings {
  fileprivate func unknownPreset(file: String) -> Diagnostic {
    let name = preset ?? ""
    return Diagnostic(
      file: file, position: presetPosition, keyPath: ["preset"], problem: .unknownKeyPreset(name),
      nearest: NearestName.of(name, among: KeymapPreset.allCases.map(\.rawValue)))
  }
}

extension BindableCommand {
  /// Every command with the keys that a keymap gives it.
  static func registry(with keymap: Keymap) -> [BindableCommand] {
    Command.registry.map { command in
      BindableCommand(
        id: command.id.rawValue, defaultKeys: keymap.keys(of: command.id).map(\.strokes),
        contexts: Set(command.contexts.map(\.rawValue)))
    }
  }
}
