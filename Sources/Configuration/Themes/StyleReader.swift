internal import TerminalUI

/// Reads a table that gives looks to roles.
///
/// `"list.row" = { fg = "gold" }` and `list.row.fg = "gold"` say the same, since in TOML a dotted key is a
/// table in a table. No role has the name of an attribute, so the two never meet.
struct StyleReader {
  let section: ThemeFile.Section
  private(set) var styles: [Role: ThemeStyle] = [:]
  private(set) var paths: [Role: [String]] = [:]

  /// A reader of one of a theme's tables.
  init(section: ThemeFile.Section) {
    self.section = section
  }

  /// Reads the whole table.
  mutating func read(_ table: [String: TomlItem], reporting reader: inout TomlReader) {
    read(table, named: "", at: [section.rawValue], &reader)
  }

  private mutating func read(
    _ table: [String: TomlItem], named prefix: String, at path: [String], _ reader: inout TomlReader
  ) {
    let role = Role(name: prefix)
    for (key, item) in table {
      let path = path + [key]
      let name = prefix.isEmpty ? key : prefix + "." + key
      if let role, ThemeStyle.keys.contains(key) {
        paths[role] = paths[role] ?? Array(path.dropLast())
        set(key, of: role, to: item, at: path, &reader)
      } else if Role(name: name) != nil || Self.isPrefix(name) {
        entry(item, named: name, at: path, &reader)
      } else if role != nil {
        reader.reportUnknownKey(at: path, among: ThemeStyle.keys + Self.continuations(of: prefix))
      } else {
        let nearest = Self.nearestRole(to: name)
        reader.report(Finding(.unknownKey(name), at: path, spot: .key, nearest: nearest))
      }
    }
  }

  private mutating func entry(
    _ item: TomlItem, named name: String, at path: [String], _ reader: inout TomlReader
  ) {
    if case .table(let inner) = item {
      // An empty table gives up what would be inherited; one that only holds longer names says nothing here.
      if inner.isEmpty, let role = Role(name: name) {
        paths[role] = path
        styles[role] = ThemeStyle()
      }
      read(inner, named: name, at: path, &reader)
    } else if let role = Role(name: name) {
      // The short form: a colour alone is that of the letters.
      paths[role] = path
      set("fg", of: role, to: item, at: path, &reader)
    } else {
      reader.reportKind(of: item, at: path, expected: .table)
    }
  }

  private mutating func set(
    _ key: String, of role: Role, to item: TomlItem, at path: [String], _ reader: inout TomlReader
  ) {
    var style = styles[role] ?? ThemeStyle()
    defer { styles[role] = style }
    switch key {
    case "fg", "bg":
      guard section != .mono else {
        reader.report(Finding(.colorInMono, at: path, spot: .key))
        return
      }
      let color = reader.color(item, at: path)
      if key == "fg" { style.foreground = color } else { style.background = color }
    default:
      guard case .boolean(let isOn) = item else {
        reader.reportKind(of: item, at: path, expected: .boolean)
        return
      }
      let attribute = ThemeStyle.attributeNames.first { $0.name == key }?.attribute ?? []
      style.attributes = (style.attributes ?? []).union(isOn ? attribute : [])
    }
  }

  private static func isPrefix(_ name: String) -> Bool { prefixes.contains(name) }

  /// What may follow the name of a role after its dot.
  private static func continuations(of name: String) -> [String] {
    Role.allCases.compactMap { role in
      role.name.hasPrefix(name + ".") ? String(role.name.dropFirst(name.count + 1)) : nil
    }
  }

  /// The beginnings of role names that are no role themselves, such as `diff`.
  private static let prefixes: Set<String> = {
    var prefixes: Set<String> = []
    for role in Role.allCases {
      let parts = role.name.split(separator: ".")
      for length in 1..<max(2, parts.count) { prefixes.insert(parts.prefix(length).joined(separator: ".")) }
    }
    return prefixes.filter { Role(name: $0) == nil }
  }()
}
