/// Writes TOML.
enum TomlText {
  /// Whether a key may hold this byte without quotes.
  static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// A key, in quotes only where it needs them.
  static func key(_ name: String) -> String {
    !name.isEmpty && name.utf8.allSatisfy(isBare) ? name : string(name)
  }

  /// A text in quotes.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The byte where a character of a text stands, as it is written in `bytes` from `start` on; `start` itself where
  /// that cannot be told: in a text of several lines.
  static func offset(ofCharacter count: Int, inTextAt start: Int, _ bytes: [UInt8]) -> Int {
    guard let quote = bytes[start...].first, "\"'".utf8.contains(quote),
      !bytes[start...].starts(with: [quote, quote, quote]), let line = line(from: start + 1, bytes)
    else { return start }
    var rest = Substring(line)
    for _ in 0..<count {
      guard let character = rest.first, character.utf8.first != quote else { break }
      rest.removeFirst()
      guard character == "\\", quote == UInt8(ascii: "\"") else { continue }
      switch rest.popFirst() {
      case "u": rest = rest.dropFirst(4)
      case "U": rest = rest.dropFirst(8)
      default: break
      }
    }
    return start + 1 + line.utf8.count - rest.utf8.count
  }

  private static func line(from start: Int, _ bytes: [UInt8]) -> String? {
    String(validating: bytes[start...].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// A list of texts on one line.
  static func array(_ texts: [String]) -> String {
    "[" + texts.map(string).joined(separator: ", ") + "]"
  }
}
