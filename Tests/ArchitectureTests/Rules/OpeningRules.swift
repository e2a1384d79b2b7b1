/// Whoever opens a module's folder is told what it is for.
enum OpeningRules {
  static func findings(module: String, paths: Set<String>) -> [Finding] {
    let folder = "Sources/\(module)"
    let openings = ["\(folder)/README.md", "\(folder)/\(module).swift"]
    if openings.contains(where: paths.contains) { return [] }
    return [
      Finding(
        path: folder, line: 0, rule: "the module has neither README.md nor an opening file \(module).swift")
    ]
  }
}
