extension TomlParser {
  /// Reads a text in quotes of any sort.
  mutating func text() throws(TomlDocument.Failure) -> String {
    guard let quote = cursor.next, cursor.isTriple(quote) else { return try shortText() }
    return try longText(quote)
  }

  /// Reads a text in single or double quotes on one line.
  mutating func shortText() throws(TomlDocument.Failure) -> String {
    let start = cursor.offset
    let quote = cursor.next
    let hasEscapes = quote == UInt8(ascii: "\"")
    cursor.offset += 1
    var bytes: [UInt8] = []
    while let byte = cursor.next, byte != quote {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if TomlCursor.isControl(byte) { throw cursor.failure(.control) }
      if hasEscapes, byte == UInt8(ascii: "\\") {
        try escape(into: &bytes)
      } else {
        bytes.append(byte)
        cursor.offset += 1
      }
    }
    guard cursor.next == quote else { throw TomlDocument.Failure(mistake: .openText, offset: start) }
    cursor.offset += 1
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads a text between three quotes and three more, over several lines.
  private mutating func longText(_ quote: UInt8) throws(TomlDocument.Failure) -> String {
    let start = cursor.offset
    let hasEscapes = quote == UInt8(ascii: "\"")
    cursor.offset += 3
    _ = cursor.takeLineEnd()
    var bytes: [UInt8] = []
    while let byte = cursor.next {
      if cursor.isTriple(quote) {
        cursor.offset += 3
        // Up to two quotes may stand before the three that close the text.
        for _ in 0..<2 where cursor.next == quote {
          bytes.append(quote)
          cursor.offset += 1
        }
        return String(decoding: bytes, as: UTF8.self)
      }
      if cursor.takeLineEnd() {
        bytes.append(UInt8(ascii: "\n"))
      } else if TomlCursor.isControl(byte) {
        throw cursor.failure(.control)
      } else if hasEscapes, byte == UInt8(ascii: "\\") {
        if !skipBrokenLine() { try escape(into: &bytes) }
      } else {
        bytes.append(byte)
        cursor.offset += 1
      }
    }
    throw TomlDocument.Failure(mistake: .openText, offset: start)
  }

  /// Steps over a backslash at the end of a line and all white space after it; says whether there was one.
  private mutating func skipBrokenLine() -> Bool {
    var ahead = cursor
    ahead.offset += 1
    ahead.skipBlanks()
    guard ahead.takeLineEnd() else { return false }
    repeat { ahead.skipBlanks() } while ahead.takeLineEnd()
    cursor = ahead
    return true
  }

  /// Reads a backslash and what it stands for.
  private mutating func escape(into bytes: inout [UInt8]) throws(TomlDocument.Failure) {
    let start = cursor.offset
    let failure = TomlDocument.Failure(mistake: .escape, offset: start)
    guard let mark = cursor.second else { throw failure }
    cursor.offset += 2
    switch mark {
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(mark)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let length = mark == UInt8(ascii: "u") ? 4 : 8
      let digits = cursor.bytes[cursor.offset...].prefix(length)
      let text = String(decoding: digits, as: UTF8.self)
      guard digits.count == length, text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw failure }
      bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      cursor.offset += length
    default: throw failure
    }
  }
}
