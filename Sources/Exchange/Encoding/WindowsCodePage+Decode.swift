extension WindowsCodePage {
  /// Appends bytes as UTF-8, joining Vietnamese vowels and their tone marks.
  ///
  /// - Parameters:
  ///   - bytes: what to read.
  ///   - isWhole: nothing follows these bytes; else a last letter waits for a mark that may come.
  ///   - text: what to append to.
  /// - Returns: where reading stopped, and the byte it stopped at when the page does not have it.
  func decode(
    _ bytes: ArraySlice<UInt8>, isWhole: Bool, into text: inout [UInt8]
  ) -> (end: Int, undefined: UInt8?) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard var value = scalar(of: byte) else { return (index, byte) }
      var width = 1
      if self == .vietnamese {
        if index + 1 < bytes.endIndex {
          if let mark = scalar(of: bytes[index + 1]), VietnameseComposition.isTone(mark),
            let letter = VietnameseComposition.composed(value, mark)
          {
            value = letter
            width = 2
          }
        } else if !isWhole {
          return (index, nil)
        }
      }
      text.appendUTF8(value)
      index += width
    }
    return (index, nil)
  }
}

extension [UInt8] {
  /// Appends the UTF-8 form of a code point that is no surrogate.
  mutating func appendUTF8(_ value: UInt32) {
    switch value {
    case 0..<0x80:
      append(UInt8(value))
    case 0x80..<0x800:
      append(0xC0 | UInt8(value >> 6))
      append(0x80 | UInt8(value & 0x3F))
    case 0x800..<0x10000:
      append(0xE0 | UInt8(value >> 12))
      append(0x80 | UInt8(value >> 6 & 0x3F))
      append(0x80 | UInt8(value & 0x3F))
    default:
      append(0xF0 | UInt8(value >> 18))
      append(0x80 | UInt8(value >> 12 & 0x3F))
      append(0x80 | UInt8(value >> 6 & 0x3F))
      append(0x80 | UInt8(value & 0x3F))
    }
  }
}
