/// Who may import whom. Arrows point down only, and each border talks to one outside thing.
enum ModuleRules {
  /// What one module may import besides the standard library.
  struct Row {
    let imports: Set<String>
    /// Whether it does no input or output, reads no clock and draws no random number.
    let isPure: Bool
  }

  /// What the system offers: for borders only.
  static let platform: Set<String> = [
    "Foundation", "FoundationEssentials", "FoundationXML", "Glibc", "Musl", "Darwin", "Dispatch",
    "Synchronization",
  ]

  static let ours: Set<String> = [
    "PlainText", "ReviewEngine", "TerminalUI", "ReviewApp", "DemoNominations", "Reporting", "ReviewStore",
    "Exchange", "Configuration", "NcursesTerminal", "CNcurses", "CCsv",
  ]

  static let table: [String: Row] = [
    "PlainText": Row(imports: [], isPure: true),
    "ReviewEngine": Row(imports: ["PlainText", "Crypto"], isPure: true),
    "TerminalUI": Row(imports: ["PlainText"], isPure: true),
    "ReviewApp": Row(imports: ["PlainText", "Reporting", "ReviewEngine", "TerminalUI"], isPure: true),
    "DemoNominations": Row(imports: ["PlainText", "ReviewEngine"], isPure: true),
    "Reporting": Row(imports: ["PlainText", "ReviewEngine"], isPure: true),
    "ReviewStore": border(["PlainText", "ReviewEngine", "GRDB"]),
    "Exchange": border(["PlainText", "ReviewEngine", "CCsv"]),
    "Configuration": border(["PlainText", "ReviewEngine", "TerminalUI", "TOMLKit"]),
    "NcursesTerminal": border(["PlainText", "TerminalUI", "CNcurses"]),
    "CNcurses": Row(imports: [], isPure: false),
    "CCsv": Row(imports: [], isPure: false),
    "guong": border(ours.union(["ArgumentParser"])),
  ]

  private static func border(_ imports: Set<String>) -> Row {
    Row(imports: imports.union(platform), isPure: false)
  }

  /// The imports of a file that the table does not allow.
  static func findings(in source: SwiftSource) -> [Finding] {
    guard let row = table[source.module] else {
      return [source.finding(line: 0, "the module \(source.module) has no row in the table of imports")]
    }
    return ImportStatement.all(in: source).compactMap { statement in
      if statement.module == "Swift" || row.imports.contains(statement.module) { return nil }
      let allowed = row.imports.subtracting(platform).sorted().joined(separator: ", ")
      return source.finding(
        line: statement.line,
        "\(source.module) may not import \(statement.module); it may import \(allowed.isEmpty ? "nothing" : allowed)"
      )
    }
  }
}
