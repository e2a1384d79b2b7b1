/// A value of JSON, as far as a schema needs it.
indirect enum SchemaValue: Sendable, Hashable {
  /// A text.
  case text(String)
  /// A whole number.
  case number(Int)
  /// `true` or `false`.
  case flag(Bool)
  /// A list.
  case list([SchemaValue])
  /// Members, in the order in which they are written.
  case object([Member])

  /// One member of an object.
  struct Member: Sendable, Hashable {
    /// Its name.
    let name: String
    /// What it holds.
    let value: SchemaValue
  }

  /// An object of pairs.
  static func members(_ pairs: KeyValuePairs<String, SchemaValue>) -> SchemaValue {
    .object(pairs.map { Member(name: $0.key, value: $0.value) })
  }

  /// The value as text, two spaces deeper for each level, short lists on one line.
  var text: String { text(indent: "") }

  private func text(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values) where values.allSatisfy(\.isPlain):
      return "[" + values.map { $0.text(indent: "") }.joined(separator: ", ") + "]"
    case .list(let values):
      return "[\n" + values.map { inner + $0.text(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members) where members.isEmpty: return "{}"
    case .object(let members):
      return "{\n"
        + members.map { "\(inner)\(Self.quoted($0.name)): \($0.value.text(indent: inner))" }
        .joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .text, .number, .flag: true
    case .list, .object: false
    }
  }

  /// A text in quotes, after RFC 8259.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
