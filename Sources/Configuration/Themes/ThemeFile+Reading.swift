internal import TerminalUI

extension ThemeFile {
  private static let keys = ["name", "mode", "inherits", "palette"] + Section.allCases.map(\.rawValue)

  /// The theme that `text` holds, and all that is wrong with it; `file` is what diagnostics call it.
  public static func read(_ text: String, file: String) -> Checked<ThemeFile> {
    read(SourceText(file: file, text: text))
  }

  /// The theme that `source` holds, and all that is wrong with it.
  static func read(_ source: SourceText) -> Checked<ThemeFile> {
    let table: [String: TomlItem]
    do throws(ConfigurationError) {
      table = try source.document().table
    } catch {
      return Checked(nil, error.diagnostics)
    }
    var reader = TomlReader()
    reader.refuseOthers(in: table, than: keys)
    let name = reader.text("name", in: table)
    if table["name"] == nil { reader.report(Finding(.missingKey("name"), at: [])) }
    var theme = ThemeFile(
      name: name ?? "", mode: reader.word("mode", in: table), inherits: reader.text("inherits", in: table),
      palette: reader.palette(in: table))
    var paths: [Section: [Role: [String]]] = [:]
    for section in Section.allCases {
      var styles = StyleReader(section: section)
      styles.read(reader.table(section.rawValue, in: table), reporting: &reader)
      theme.styles[section] = styles.styles.isEmpty ? nil : styles.styles
      paths[section] = styles.paths
    }
    return Checked(theme.remembering(source, paths), source.diagnostics(of: reader.findings))
  }
}

extension TomlReader {
  /// The colours of the table `palette`.
  fileprivate mutating func palette(in table: [String: TomlItem]) -> [String: Color] {
    var palette: [String: Color] = [:]
    for (name, item) in self.table("palette", in: table) {
      let path = ["palette", name]
      if ColorReference.isReserved(name) {
        report(Finding(.reservedName(name), at: path, spot: .key))
        continue
      }
      switch color(item, at: path) {
      case .color(let color): palette[name] = color
      // A palette that could name its own entries would need an order; it is simpler without.
      case .named(let text): report(Finding(.malformedColor(text), at: path))
      case nil: break
      }
    }
    return palette
  }

  /// The colour that `item` writes, or nothing when it writes none.
  mutating func color(_ item: TomlItem, at path: [String]) -> ColorReference? {
    do throws(ColorReference.Mistake) {
      switch item {
      case .string(let text): return try ColorReference(parsing: text)
      case .integer(let number): return try ColorReference(number)
      default:
        reportKind(of: item, at: path, expected: .string, .integer)
        return nil
      }
    } catch {
      report(Finding(error.problem, at: path, nearest: error.nearest))
      return nil
    }
  }
}
