/// UTF-16 as it lies in a file.
enum UTF16Bytes {
  /// Appends bytes as UTF-8.
  ///
  /// - Returns: where reading stopped: at the end, before a unit or pair that is not all there yet, or before
  ///   a surrogate without its partner, whose bytes are then given.
  static func decode(
    _ bytes: ArraySlice<UInt8>, isBigEndian: Bool, into text: inout [UInt8]
  ) -> (end: Int, unpaired: [UInt8]) {
    func unit(_ index: Int) -> UInt32 {
      let first = UInt32(bytes[index])
      let second = UInt32(bytes[index + 1])
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let high = unit(index)
      guard high & 0xF800 == 0xD800 else {
        text.appendUTF8(high)
        index += 2
        continue
      }
      guard high < 0xDC00 else { return (index, Array(bytes[index..<index + 2])) }
      guard index + 3 < bytes.endIndex else { return (index, []) }
      let low = unit(index + 2)
      guard low & 0xFC00 == 0xDC00 else { return (index, Array(bytes[index..<index + 2])) }
      text.appendUTF8(0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF))
      index += 4
    }
    return (index, [])
  }
}
