/// JSON as bytes, written by RFC 8259.
enum JSONText {
  private static let hexadecimal = Array("0123456789abcdef".utf8)

  /// Appends a string in quotes.
  ///
  /// Quote, backslash and control characters are escaped; everything else is written as it is, but for
  /// U+2028 and U+2029, which programs that paste JSON into JavaScript cannot bear.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var done = 0
      for index in utf8.indices {
        let byte = utf8[index]
        if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0xE2 { continue }
        if byte == 0xE2 {
          let isSeparator =
            index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8
          guard isSeparator else { continue }
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[done..<index]))
          bytes.append(contentsOf: Array((utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8))
          done = index + 3
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[done..<index]))
        appendEscape(of: byte, to: &bytes)
        done = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[done...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a value.
  static func append(_ value: ExportValue, to bytes: inout [UInt8]) {
    switch value {
    case .none: bytes.append(contentsOf: "null".utf8)
    case .text(let text): append(text, to: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .list(let texts):
      bytes.append(UInt8(ascii: "["))
      for (index, text) in texts.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(text, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        append(member.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hexadecimal[Int(byte >> 4)])
      bytes.append(hexadecimal[Int(byte & 15)])
    }
  }
}

extension ExportValue {
  /// The value as JSON on one line.
  public var json: String {
    var bytes: [UInt8] = []
    JSONText.append(self, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
