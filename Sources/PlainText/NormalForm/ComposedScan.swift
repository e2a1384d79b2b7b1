/// Looks at UTF-8 bytes to say quickly that text is composed and plain.
enum ComposedScan {
  /// Whether all scalars are of blocks in which every scalar is allowed in NFC and composes with nothing before it.
  ///
  /// These are U+0000 to U+02FF (U+00AD aside, which has no shape and which folding leaves out), U+1E00 to U+1EFF
  /// with all Vietnamese letters, and U+2010 to U+203F with dashes, quotes and dots.
  static func isPlainlyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    let end = bytes.count
    while index < end {
      let lead = bytes[index]
      switch lead {
      case 0x00..<0x80:
        index += 1
      case 0xC2 where bytes[index + 1] == 0xAD:
        return false
      case 0xC2..<0xCC:
        index += 2
      case 0xE1 where (0xB8..<0xBC).contains(bytes[index + 1]):
        index += 3
      case 0xE2 where bytes[index + 1] == 0x80 && isPunctuation(bytes[index + 2]):
        index += 3
      default:
        return false
      }
    }
    return true
  }

  /// The last byte of U+2010 to U+2027 and U+2030 to U+203F: no controls of direction or lines among them.
  private static func isPunctuation(_ last: UInt8) -> Bool {
    (0x90..<0xA8).contains(last) || last >= 0xB0
  }
}
