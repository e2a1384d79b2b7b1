internal import PlainText
internal import ReviewEngine

extension Settings {
  private static let keys = ["language", "theme", "store", "reviewer", "role", "mouse", "accessible", "keys"]

  /// The settings in the file at `path`, and all that is wrong with them.
  ///
  /// A file that is not there is no mistake, unless the user asked for it by name.
  public static func load(
    path: String?, files: FileAccess, isRequired: Bool = false
  ) -> Checked<Settings> {
    guard let path else { return Checked(.defaults, []) }
    do throws(ConfigurationError) {
      if let source = try files.source(at: path) { return read(source) }
    } catch {
      return Checked(nil, error.diagnostics)
    }
    return isRequired
      ? Checked(nil, [Diagnostic(file: path, problem: .missingFile)]) : Checked(.defaults, [])
  }

  /// The settings that `text` holds, and all that is wrong with them; `file` is what diagnostics call it.
  public static func read(_ text: String, file: String) -> Checked<Settings> {
    read(SourceText(file: file, text: text))
  }

  static func read(_ source: SourceText) -> Checked<Settings> {
    let document: TomlDocument
    do throws(ConfigurationError) {
      document = try source.document()
    } catch {
      return Checked(nil, error.diagnostics)
    }
    let table = document.table
    var reader = TomlReader()
    reader.refuseOthers(in: table, than: keys)
    let settings = Settings(
      language: reader.word("language", in: table), theme: reader.theme(in: table),
      store: reader.text("store", in: table), reviewer: reader.text("reviewer", in: table),
      role: reader.word("role", in: table), usesMouse: reader.flag("mouse", in: table) ?? true,
      isAccessible: reader.flag("accessible", in: table) ?? false,
      keys: reader.keySettings(reader.table("keys", in: table), at: ["keys"], places: document.places))
    return Checked(settings, source.diagnostics(of: reader.findings))
  }
}

extension TomlReader {
  /// The value of `theme`: `"auto"`, a name, or a table of two names.
  ///
  /// Whether a theme of that name exists is found out when it is loaded: the folder may change meanwhile.
  fileprivate mutating func theme(in table: [String: TomlItem]) -> ThemeChoice {
    switch table["theme"] {
    case nil, .string("auto"): return .automatic
    case .string: return text("theme", in: table).map(ThemeChoice.pinned) ?? .automatic
    case .table(let pair):
      refuseOthers(in: pair, than: ["dark", "light"], at: ["theme"])
      return ThemeChoice(
        dark: text("dark", in: pair, at: ["theme"]) ?? ThemeChoice.automatic.dark,
        light: text("light", in: pair, at: ["theme"]) ?? ThemeChoice.automatic.light)
    case .some(let other):
      reportKind(of: other, at: ["theme"], expected: .string, .table)
      return .automatic
    }
  }
}
