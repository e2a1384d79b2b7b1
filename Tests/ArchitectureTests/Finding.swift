/// One place where the sources break a rule.
struct Finding: Hashable, CustomStringConvertible {
  let path: String
  /// From 1; 0 where the finding is about the whole file or folder.
  let line: Int
  let rule: String

  var description: String { line > 0 ? "\(path):\(line): \(rule)" : "\(path): \(rule)" }
}
