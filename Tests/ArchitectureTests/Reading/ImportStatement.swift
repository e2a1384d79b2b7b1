/// An `import` with whatever attributes and access modifier it has.
struct ImportStatement: Equatable {
  let module: String
  /// From 1.
  let line: Int

  /// The imports of a file, several on one line too.
  static func all(in source: SwiftSource) -> [ImportStatement] {
    source.codeLines.enumerated().flatMap { index, line in
      line.split(separator: ";").compactMap { statement in
        module(importedBy: statement).map { ImportStatement(module: $0, line: index + 1) }
      }
    }
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "typealias", "struct", "class", "enum", "protocol", "let", "var", "func",
  ]

  private static func module(importedBy statement: Substring) -> String? {
    var words = statement.split { $0.isWhitespace }[...]
    while let first = words.first, first.hasPrefix("@") || modifiers.contains(first) { words.removeFirst() }
    guard words.popFirst() == "import" else { return nil }
    if let kind = words.first, kinds.contains(kind) { words.removeFirst() }
    return words.first?.split(separator: ".").first.map(String.init)
  }
}
