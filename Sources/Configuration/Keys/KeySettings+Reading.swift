internal import TerminalUI

extension KeySettings {
  /// The keymap file at a path, and all that is wrong with it; a file that is not there changes nothing.
  ///
  /// It holds what the table `keys` of the configuration would, one level up.
  public static func load(path: String, files: FileAccess) -> Checked<KeySettings> {
    do throws(ConfigurationError) {
      guard let source = try files.source(at: path) else { return Checked(KeySettings.none, []) }
      let document = try source.document()
      var reader = TomlReader()
      let settings = reader.keySettings(document.table, at: [], places: document.places)
      return Checked(settings, source.diagnostics(of: reader.findings))
    } catch {
      return Checked(nil, error.diagnostics)
    }
  }
}

extension TomlReader {
  /// A table of keys: `preset`, the tables `prepend` and `append`, and commands with the keys in place of theirs.
  mutating func keySettings(
    _ table: [String: TomlItem], at path: [String], places: TomlPlaces
  ) -> KeySettings {
    guard !table.isEmpty else { return .none }
    let places = TomlPlaces.Index(places)
    let preset = text("preset", in: table, at: path)
    var result: [KeyOverride] = []
    for placement in [KeyOverride.Placement.prepend, .append] {
      let part = self.table(placement.rawValue, in: table, at: path)
      collect(part, placement, named: "", at: path + [placement.rawValue], places: places, into: &result)
    }
    let own = ["preset", KeyOverride.Placement.prepend.rawValue, KeyOverride.Placement.append.rawValue]
    let rest = table.filter { !own.contains($0.key) }
    collect(rest, .replace, named: "", at: path, places: places, into: &result)
    return KeySettings(
      preset: preset, presetPosition: preset.flatMap { _ in places.value(path + ["preset"]) },
      overrides: result.sorted { left, right in
        guard let first = left.position, let second = right.position else {
          return left.command < right.command
        }
        return first < second
      }, path: path)
  }

  /// `decision.approve = …` is a table in a table, `"decision.approve" = …` is not: both name one command.
  private mutating func collect(
    _ table: [String: TomlItem], _ placement: KeyOverride.Placement, named prefix: String, at path: [String],
    places: TomlPlaces.Index, into result: inout [KeyOverride]
  ) {
    for (key, item) in table {
      let path = path + [key]
      let name = prefix.isEmpty ? key : prefix + "." + key
      if case .table(let inner) = item {
        collect(inner, placement, named: name, at: path, places: places, into: &result)
      } else {
        let entries = entries(item, at: path, places: places)
        result.append(
          KeyOverride(
            command: name, placement: placement, entries: entries, position: places.key(path), keyPath: path))
      }
    }
  }

  /// One key, or a list of them.
  private mutating func entries(
    _ item: TomlItem, at path: [String], places: TomlPlaces.Index
  ) -> [KeyOverride.Entry] {
    switch item {
    case .string: return [entry(item, at: path, places: places)].compactMap { $0 }
    case .array(let items):
      return items.enumerated().compactMap { index, item in
        entry(item, at: path + [String(index)], places: places)
      }
    default:
      reportKind(of: item, at: path, expected: .string, .array)
      return []
    }
  }

  private mutating func entry(
    _ item: TomlItem, at path: [String], places: TomlPlaces.Index
  ) -> KeyOverride.Entry? {
    guard case .string(let text) = item else {
      reportKind(of: item, at: path, expected: .string)
      return nil
    }
    guard let strokes = KeyStroke.sequence(parsing: text) else {
      report(Finding(.unknownKeyStroke(text), at: path))
      return nil
    }
    return KeyOverride.Entry(text: text, strokes: strokes, position: places.value(path))
  }
}
