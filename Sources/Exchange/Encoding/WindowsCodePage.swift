/// The two single-byte code pages, as functions of a byte.
///
/// Facts from the mapping tables `CP1252.TXT` and `CP1258.TXT` of the Unicode Consortium
/// (Public/MAPPINGS/VENDORS/MICSFT/WINDOWS). Both keep ASCII, and from A0 on both are Latin-1 but for the
/// fourteen bytes that the Vietnamese page needs for itself.
enum WindowsCodePage {
  case western
  case vietnamese

  /// The code point of a byte, or nil where the page has none.
  func scalar(of byte: UInt8) -> UInt32? {
    switch byte {
    case 0..<0x80: return UInt32(byte)
    case 0x80..<0xA0:
      if self == .vietnamese, Self.westernOnly(byte) { return nil }
      let value = Self.punctuation[Int(byte) - 0x80]
      return value == 0 ? nil : UInt32(value)
    default:
      guard self == .vietnamese else { return UInt32(byte) }
      return Self.vietnameseLetter(byte) ?? UInt32(byte)
    }
  }

  /// Whether the two pages read this byte differently, so that meeting it forces a choice.
  static func isTelling(_ byte: UInt8) -> Bool {
    byte >= 0x80 && (westernOnly(byte) || vietnameseLetter(byte) != nil)
  }

  /// The letters Š Ž š ž, which the Vietnamese page leaves out.
  private static func westernOnly(_ byte: UInt8) -> Bool {
    byte == 0x8A || byte == 0x8E || byte == 0x9A || byte == 0x9E
  }

  private static func vietnameseLetter(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0xC3: 0x0102  // Ă
    case 0xCC: 0x0300  // grave
    case 0xD0: 0x0110  // Đ
    case 0xD2: 0x0309  // hook above
    case 0xD5: 0x01A0  // Ơ
    case 0xDD: 0x01AF  // Ư
    case 0xDE: 0x0303  // tilde
    case 0xE3: 0x0103  // ă
    case 0xEC: 0x0301  // acute
    case 0xF0: 0x0111  // đ
    case 0xF2: 0x0323  // dot below
    case 0xF5: 0x01A1  // ơ
    case 0xFD: 0x01B0  // ư
    case 0xFE: 0x20AB  // đồng sign
    default: nil
    }
  }

  /// 80 to 9F; zero where no character is assigned.
  private static let punctuation: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
