/// A Swift file of a module, as text and as code without comments and string literals.
struct SwiftSource {
  let module: String
  /// From the root of the package.
  let path: String
  let text: String
  /// The text without comments and what string literals say, each line at its place. Code inside `\(…)` stays.
  let code: String

  init(module: String, path: String, text: String) {
    (self.module, self.path, self.text) = (module, path, text)
    var stripper = CodeStripper(text)
    code = stripper.strippedText()
  }

  var codeLines: [Substring] { code.split(separator: "\n", omittingEmptySubsequences: false) }

  func finding(line: Int, _ rule: String) -> Finding { Finding(path: path, line: line, rule: rule) }

  /// The lines on which a piece of code stands as a word of its own: not inside a longer name, not as a member
  /// (`.print(`), except of the standard library, and not where it is declared.
  func lines(with code: String) -> [Int] {
    codeLines.enumerated().filter { Self.stands(code, in: $0.element) }.map { $0.offset + 1 }
  }

  private static func stands(_ code: String, in line: Substring) -> Bool {
    line.ranges(of: code).contains { range in
      let before = line[..<range.lowerBound]
      let after = line[range.upperBound...]
      let isName = { (character: Character) in character.isLetter || character.isNumber || character == "_" }
      if code.last.map(isName) == true, after.first.map(isName) == true { return false }
      if before.hasSuffix("func ") { return false }
      if before.hasSuffix(".") { return before.hasSuffix("Swift.") || code.hasPrefix("@") }
      return !(code.first.map(isName) == true && before.last.map(isName) == true)
    }
  }
}

/// Takes comments and string literals out of Swift code. Regular expression literals are read as code.
private struct CodeStripper {
  private enum Mode {
    case code(openParentheses: Int)
    case string(pounds: Int, isMultiline: Bool)
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var modes: [Mode] = []
  private var mode = Mode.code(openParentheses: 0)
  private var result = String.UnicodeScalarView()

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  mutating func strippedText() -> String {
    while position < scalars.count {
      switch mode {
      case .code(let open): readCode(open)
      case .string(let pounds, let isMultiline): readString(pounds, isMultiline)
      }
    }
    return String(result)
  }

  private mutating func readCode(_ open: Int) {
    if stands("//") {
      while position < scalars.count, scalars[position] != "\n" { position += 1 }
    } else if stands("/*") {
      skipBlockComment()
    } else if let pounds = poundsOfString() {
      position += pounds
      let isMultiline = stands("\"\"\"")
      position += isMultiline ? 3 : 1
      result.append("\"")
      enter(.string(pounds: pounds, isMultiline: isMultiline))
    } else {
      readParenthesis(open)
    }
  }

  private mutating func readParenthesis(_ open: Int) {
    let scalar = scalars[position]
    position += 1
    result.append(scalar)
    if scalar == "(" { mode = .code(openParentheses: open + 1) }
    guard scalar == ")" else { return }
    if open == 0, let outer = modes.popLast() {
      mode = outer
    } else {
      mode = .code(openParentheses: max(0, open - 1))
    }
  }

  private mutating func readString(_ pounds: Int, _ isMultiline: Bool) {
    let marks = String(repeating: "#", count: pounds)
    let end = (isMultiline ? "\"\"\"" : "\"") + marks
    if stands("\\" + marks + "(") {
      position += pounds + 2
      result.append("(")
      enter(.code(openParentheses: 0))
    } else if stands("\\" + marks) {
      position += pounds + 1
      // A backslash at the end of a line joins it to the next, but lines are counted all the same.
      if position < scalars.count, scalars[position] != "\n" { position += 1 }
    } else if stands(end) {
      position += end.unicodeScalars.count
      result.append("\"")
      leave()
    } else {
      if scalars[position] == "\n" {
        result.append("\n")
        if !isMultiline { leave() }
      }
      position += 1
    }
  }

  private mutating func enter(_ inner: Mode) {
    modes.append(mode)
    mode = inner
  }

  private mutating func leave() {
    mode = modes.popLast() ?? .code(openParentheses: 0)
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if stands("/*") {
        depth += 1
        position += 2
      } else if stands("*/") {
        depth -= 1
        position += 2
      } else {
        if scalars[position] == "\n" { result.append("\n") }
        position += 1
      }
    } while depth > 0 && position < scalars.count
  }

  /// The number of `#` before a string literal that begins here.
  private func poundsOfString() -> Int? {
    let pounds = scalars[position...].prefix { $0 == "#" }.count
    let quote = position + pounds
    return quote < scalars.count && scalars[quote] == "\"" ? pounds : nil
  }

  private func stands(_ text: String) -> Bool {
    scalars[position...].starts(with: text.unicodeScalars)
  }
}
