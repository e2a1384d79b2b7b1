/// The one way in which facts become bytes that can be hashed: a line `name=value` for each, in a fixed order.
///
/// A line break is written `\n`, a carriage return `\r`, a backslash `\\`, and in a name `=` is written `\=`, so
/// that no two lists of facts have one text. Nothing else changes: `sha256sum` over a ledger entry's text gives
/// the hash that guong stores.
public struct CanonicalText: Sendable, Hashable {
  /// The lines so far, each ended by a line feed.
  public private(set) var text: String

  /// An empty text.
  public init() {
    text = ""
  }

  /// Takes text that was made by this type before.
  public init(text: String) {
    self.text = text
  }

  /// Adds a line.
  /// - Parameters:
  ///   - name: lower-case letters, digits, `-` and `.`; extra fields may add any text.
  ///   - value: any text.
  public mutating func append(_ name: String, _ value: String) {
    Self.escape(name, isName: true, into: &text)
    text.append("=")
    Self.escape(value, isName: false, into: &text)
    text.append("\n")
  }

  /// Adds a line with a number.
  public mutating func append(_ name: String, _ value: Int64) {
    append(name, String(value))
  }

  /// Adds a line unless the value is missing or empty.
  public mutating func appendUnlessEmpty(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { append(name, value) }
  }

  /// The lines as pairs, in their order. A line without `=` is a name with an empty value.
  public var pairs: [(name: String, value: String)] {
    text.utf8.split(separator: 0x0A).map { line in
      let cut = Self.endOfName(in: line)
      return (Self.unescape(line[..<cut]), Self.unescape(line[cut...].dropFirst()))
    }
  }

  /// The value of the first line with a name.
  public subscript(name: String) -> String? {
    pairs.first { $0.name == name }?.value
  }

  /// Where the `=` after the name stands. In bytes, because a value may begin with a combining mark, which makes
  /// one `Character` with the `=` before it.
  private static func endOfName(in line: Substring.UTF8View) -> Substring.Index {
    var isEscaped = false
    for index in line.indices {
      if !isEscaped, line[index] == 0x3D { return index }
      isEscaped = !isEscaped && line[index] == 0x5C
    }
    return line.endIndex
  }

  private static func escape(_ raw: String, isName: Bool, into text: inout String) {
    let needsEscape = raw.utf8.contains {
      $0 == 0x0A || $0 == 0x0D || $0 == 0x5C || (isName && $0 == 0x3D)
    }
    guard needsEscape else {
      text.append(raw)
      return
    }
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "\n": text.append("\\n")
      case "\r": text.append("\\r")
      case "\\": text.append("\\\\")
      case "=" where isName: text.append("\\=")
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func unescape(_ escaped: Substring.UTF8View) -> String {
    let text = Substring(escaped)
    guard escaped.contains(0x5C) else { return String(text) }
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.unicodeScalars.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
