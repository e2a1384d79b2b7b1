import Testing

@testable import Configuration

/// A file system that exists in a dictionary only.
func files(_ texts: [String: String], unreadable: Set<String> = []) -> FileAccess {
  FileAccess(
    bytes: { (path) throws(FileAccess.Failure) in
      if unreadable.contains(path) { throw FileAccess.Failure(reason: "Permission denied") }
      return texts[path].map { Array($0.utf8) }
    },
    names: { folder in
      texts.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
    })
}

/// What a test expects of a diagnostic, without its sentence.
struct Expected: Equatable, Sendable, CustomTestStringConvertible {
  var line: Int
  var column: Int
  var key: String
  var code: String
  var nearest: String?

  init(_ line: Int, _ column: Int, _ key: String, _ code: String, nearest: String? = nil) {
    self.line = line
    self.column = column
    self.key = key
    self.code = code
    self.nearest = nearest
  }

  init(_ diagnostic: Diagnostic) {
    self.init(
      diagnostic.position?.line ?? 0, diagnostic.position?.column ?? 0, diagnostic.keyText,
      diagnostic.problem.code, nearest: diagnostic.nearest)
  }

  var testDescription: String { "\(line):\(column) \(key) \(code) \(nearest ?? "")" }
}
