import PlainText
import ReviewEngine

/// Names with their values, one a line and aligned: what commands tell of one thing.
struct Facts {
  private var lines: [(name: String, value: String)] = []
  private let language: Language

  init(in language: Language) {
    self.language = language
  }

  /// Adds a line, unless the value says nothing. Further lines of a value stand under its first.
  mutating func add(_ name: LocalizedText, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    for (index, part) in value.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      lines.append((index == 0 ? name[language] : "", String(part)))
    }
  }

  /// Writes them to standard output.
  func write(indent: Int = 0) throws {
    let widest = lines.map { Columns.width(of: $0.name) }.max() ?? 0
    for line in lines {
      let gap = String(repeating: " ", count: widest - Columns.width(of: line.name) + 2)
      try Output.line(String(repeating: " ", count: indent) + line.name + gap + line.value)
    }
  }
}
