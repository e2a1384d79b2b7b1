/// Reads one JSON text (RFC 8259) of UTF-8 bytes that are known to be well-formed UTF-8.
struct JSONParser {
  /// Where the text is not JSON: the offset of a byte.
  struct Failure: Error, Equatable {
    let offset: Int
  }

  /// Deeper nesting than any table needs is refused before it exhausts the stack.
  private static let depthLimit = 32

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  /// The value that the bytes are the text of; nothing but blanks may follow it.
  static func parse(_ bytes: ArraySlice<UInt8>) throws(Failure) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.index == bytes.endIndex else { throw parser.failure }
    return value
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  private var failure: Failure { Failure(offset: index - bytes.startIndex) }

  private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
  }

  private mutating func take(_ byte: UInt8) throws(Failure) {
    guard next == byte else { throw failure }
    index += 1
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < Self.depthLimit else { throw failure }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    case UInt8(ascii: "t"):
      try word("true")
      return .text("true")
    case UInt8(ascii: "f"):
      try word("false")
      return .text("false")
    default: return .text(try number())
    }
  }

  private mutating func word(_ text: StaticString) throws(Failure) {
    for offset in 0..<text.utf8CodeUnitCount { try take(text.utf8Start[offset]) }
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONValue {
    let begin = index
    var members: [JSONValue.Member] = []
    try list(until: UInt8(ascii: "}")) { (parser) throws(Failure) in
      parser.skipBlanks()
      let start = parser.failure
      let name = try parser.string()
      // A second member of one name: readers differ in which they take, so it is refused.
      guard !members.contains(where: { $0.name == name }) else { throw start }
      parser.skipBlanks()
      try parser.take(UInt8(ascii: ":"))
      members.append(JSONValue.Member(name: name, value: try parser.value(depth: depth + 1)))
    }
    return .object(members, written: written(from: begin, depth: depth))
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONValue {
    let begin = index
    var values: [JSONValue] = []
    try list(until: UInt8(ascii: "]")) { (parser) throws(Failure) in
      values.append(try parser.value(depth: depth + 1))
    }
    return .array(values, written: written(from: begin, depth: depth))
  }

  /// How a value is written; of the outermost nobody asks.
  private func written(from begin: Int, depth: Int) -> String {
    depth == 0 ? "" : String(decoding: bytes[begin..<index], as: UTF8.self)
  }

  /// Reads what stands between brackets, the opening one not yet taken.
  private mutating func list(
    until closing: UInt8, element: (inout JSONParser) throws(Failure) -> Void
  ) throws(Failure) {
    index += 1
    skipBlanks()
    if next == closing {
      index += 1
      return
    }
    while true {
      try element(&self)
      skipBlanks()
      guard next == UInt8(ascii: ",") else { return try take(closing) }
      index += 1
    }
  }

  /// The text of a number, as it is written.
  private mutating func number() throws(Failure) -> String {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    let whole = index
    let wholeDigits = try digits()
    if wholeDigits > 1, bytes[whole] == UInt8(ascii: "0") { throw Failure(offset: whole - bytes.startIndex) }
    if next == UInt8(ascii: ".") {
      index += 1
      _ = try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      _ = try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(Failure) -> Int {
    let start = index
    while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
    guard index > start else { throw failure }
    return index - start
  }

  private mutating func string() throws(Failure) -> String {
    try take(UInt8(ascii: "\""))
    var start = index
    var unescaped: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let tail = bytes[start..<index]
        index += 1
        return String(decoding: unescaped.isEmpty ? tail : (unescaped + tail)[...], as: UTF8.self)
      case UInt8(ascii: "\\"):
        unescaped += bytes[start..<index]
        index += 1
        try escape(into: &unescaped)
        start = index
      case 0..<0x20: throw failure
      default: index += 1
      }
    }
    throw failure
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard let byte = next else { throw failure }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.appendUTF8(try escapedScalar())
    default:
      index -= 1
      throw failure
    }
  }

  /// The code point of `\uXXXX`, or of two of them that make a pair; half a pair is refused.
  private mutating func escapedScalar() throws(Failure) -> UInt32 {
    let high = try fourDigits()
    guard high & 0xF800 == 0xD800 else { return high }
    guard high < 0xDC00 else { throw failure }
    try take(UInt8(ascii: "\\"))
    try take(UInt8(ascii: "u"))
    let low = try fourDigits()
    guard low & 0xFC00 == 0xDC00 else { throw failure }
    return 0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF)
  }

  private mutating func fourDigits() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw failure }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
