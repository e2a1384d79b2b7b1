/// The one way in which facts become bytes that can be hashed: a line `name=value` for each, in a fixed order.
///
/// A line break in a value is written `\n`, a carriage return `\r`, a backslash `\\`; nothing else changes, so
/// that `sha256sum` over a ledger entry's text gives the hash that guong stores.
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
  /// - Parameter name: lower-case letters, digits, `-` and `.`; extra fields may add any text without `=`.
  public mutating func append(_ name: String, _ value: String) {
    Self.escape(name, into: &text)
    text.append("=")
    Self.escape(value, into: &text)
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
    text.split(separator: "\n").map { line in
      let cut = line.firstIndex(of: "=") ?? line.endIndex
      let value = cut == line.endIndex ? line[cut...] : line[line.index(after: cut)...]
      return (Self.unescape(line[..<cut]), Self.unescape(value))
    }
  }

  /// The value of the first line with a name.
  public subscript(name: String) -> String? {
    pairs.first { $0.name == name }?.value
  }

  private static func escape(_ raw: String, into text: inout String) {
    guard raw.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x5C }) else {
      text.append(raw)
      return
    }
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "\n": text.append("\\n")
      case "\r": text.append("\\r")
      case "\\": text.append("\\\\")
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func unescape(_ line: Substring) -> String {
    guard line.utf8.contains(0x5C) else { return String(line) }
    var result = ""
    var isEscaped = false
    for scalar in line.unicodeScalars {
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
