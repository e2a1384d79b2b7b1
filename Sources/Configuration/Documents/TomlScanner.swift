/// Walks over the marks of a TOML text, without reading its values.
struct TomlScanner {
  /// A part of a dotted key and where it begins.
  struct Key: Equatable {
    var name: String
    var offset: Int
  }

  /// A line in brackets.
  struct Heading: Equatable {
    var keys: [Key]
    /// Whether the brackets are double.
    var isElement: Bool
  }

  private let bytes: [UInt8]
  /// The byte that comes next.
  private(set) var offset = 0

  /// A scanner at the beginning of `bytes`, past a byte order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Skips spaces and tabs.
  mutating func skipBlanks() {
    while let byte = next, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { offset += 1 }
  }

  /// Skips blanks, line ends and comments; says whether anything is left.
  mutating func skipToContent() -> Bool {
    while let byte = next {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "#"): skipLine()
      default: return true
      }
    }
    return false
  }

  /// Skips to the next line.
  mutating func skipLine() {
    while let byte = next {
      offset += 1
      if byte == UInt8(ascii: "\n") { return }
    }
  }

  /// Skips blanks and then `mark`, if it is there; says whether it was.
  mutating func skip(over mark: UInt8) -> Bool {
    skipBlanks()
    guard next == mark else { return false }
    offset += 1
    return true
  }

  /// Skips a heading, if there is one here.
  mutating func heading() -> Heading? {
    guard skip(over: UInt8(ascii: "[")) else { return nil }
    let isElement = skip(over: UInt8(ascii: "["))
    let names = keys()
    skipLine()
    return names.isEmpty ? nil : Heading(keys: names, isElement: isElement)
  }

  /// Skips a key and its parts; nothing when there is none here.
  mutating func keys() -> [Key] {
    var keys: [Key] = []
    repeat {
      skipBlanks()
      let start = offset
      guard let name = simpleKey() else { return [] }
      keys.append(Key(name: name, offset: start))
    } while skip(over: UInt8(ascii: "."))
    return keys
  }

  private mutating func simpleKey() -> String? {
    let start = offset
    if let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      skipText(quote)
      let inner = bytes[(start + 1)..<max(start + 1, offset - 1)]
      let text = String(decoding: inner, as: UTF8.self)
      return quote == UInt8(ascii: "'") ? text : TomlText.unescaped(text)
    }
    while let byte = next, TomlText.isBare(byte) { offset += 1 }
    return offset == start ? nil : String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Skips text, a number, a date or a truth value.
  mutating func skipScalar() {
    if let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      if bytes[offset...].starts(with: [quote, quote, quote]) {
        skipLongText(quote)
      } else {
        skipText(quote)
      }
      return
    }
    let ends: [UInt8] = [",", "]", "}", "#", "\n", "\r"].map { UInt8(ascii: $0) }
    while let byte = next, !ends.contains(byte) { offset += 1 }
  }

  private mutating func skipText(_ quote: UInt8) {
    offset += 1
    while let byte = next, byte != quote, byte != UInt8(ascii: "\n") { advance(in: quote) }
    if next == quote { offset += 1 }
  }

  private mutating func skipLongText(_ quote: UInt8) {
    offset += 3
    while next != nil, !bytes[offset...].starts(with: [quote, quote, quote]) { advance(in: quote) }
    // Up to two quotes may stand before the three that close the text.
    while next == quote { offset += 1 }
  }

  /// One byte on, or two for an escape.
  private mutating func advance(in quote: UInt8) {
    let isEscape = quote == UInt8(ascii: "\"") && next == UInt8(ascii: "\\")
    offset = min(bytes.count, offset + (isEscape ? 2 : 1))
  }
}
