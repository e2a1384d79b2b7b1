/// What bytes betray of their encoding: pure questions about a stretch of bytes.
enum EncodingEvidence {
  /// What the first bytes of a file say.
  struct Beginning {
    var mark: (encoding: TextEncoding, length: Int)?
    var utf16: TextEncoding?
    var binary: BinaryKind?
  }

  /// Byte order marks, UTF-16 without one, and signatures of files that are no text.
  static func atBeginning(of bytes: [UInt8]) -> Beginning {
    var answer = Beginning()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      answer.mark = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      answer.mark = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      answer.mark = (.utf16BigEndian, 2)
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      answer.binary = .zip
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      answer.binary = .oldOffice
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      answer.binary = .pdf
    } else {
      answer.utf16 = unmarkedUTF16(bytes.prefix(1 << 16))
    }
    return answer
  }

  /// Latin letters, digits, delimiters and line ends have a zero as their high byte: in UTF-16 text at least
  /// a quarter of the units, always on the same side, and hardly ever on the other.
  private static func unmarkedUTF16(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    var zeros = [0, 0]
    for (offset, byte) in bytes.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
    let units = bytes.count / 2
    guard units >= 2 else { return nil }
    if zeros[1] * 4 >= units, zeros[0] * 50 <= units { return .utf16LittleEndian }
    if zeros[0] * 4 >= units, zeros[1] * 50 <= units { return .utf16BigEndian }
    return nil
  }

  /// Whether bytes are UTF-8, perhaps damaged: text with one broken letter is refused at its place rather
  /// than read as another encoding.
  ///
  /// Where there is more to come than `bytes`, a letter cut at their end is no damage.
  static func isUTF8(_ bytes: ArraySlice<UInt8>, isWhole: Bool, window: Int) -> Bool {
    let isSeenToTheEnd = isWhole && bytes.count <= window
    let seen = Array(bytes.prefix(window))
    do {
      _ = try UTF8Span(validating: seen.span)
      return true
    } catch {
      let isCut = error.kind == .truncatedScalar && error.byteOffsets.upperBound == seen.count
      if isCut, !isSeenToTheEnd { return true }
    }
    let repaired = String(decoding: seen, as: UTF8.self).unicodeScalars
    let good = repaired.count { !$0.isASCII && $0 != "\u{FFFD}" }
    let bad = repaired.count { $0 == "\u{FFFD}" }
    return good > bad * 2
  }

  /// Signs for and against Windows-1258.
  struct Marks: Equatable {
    /// Tone marks right after a vowel that can carry one.
    var plausible = 0
    /// Bytes of a tone mark's value after anything else: the `ò` of `però`, the `ì` of `Gàìdheal`.
    var implausible = 0
    /// The letters đ Đ ư Ư; in western text these bytes are ð Ð ý Ý. Not ă and ơ, whose bytes are the ã and
    /// õ of Portuguese.
    var letters = 0

    /// Text of any length in Vietnamese has tone marks; without one, the letters speak.
    var isVietnamese: Bool {
      plausible + implausible == 0 ? letters > 0 : plausible > implausible * 2
    }
  }

  /// Weighs the bytes on which the two Windows pages differ.
  static func vietnameseMarks(in bytes: ArraySlice<UInt8>, after previous: UInt8?) -> Marks {
    var marks = Marks()
    var last = previous.flatMap(WindowsCodePage.vietnamese.scalar(of:)) ?? 0
    for byte in bytes {
      guard let scalar = WindowsCodePage.vietnamese.scalar(of: byte) else {
        marks.implausible += 1
        last = 0
        continue
      }
      if VietnameseComposition.isTone(scalar) {
        if VietnameseComposition.isVowel(last) { marks.plausible += 1 } else { marks.implausible += 1 }
      } else if [0x0110, 0x0111, 0x01AF, 0x01B0].contains(scalar) {
        marks.letters += 1
      }
      last = scalar
    }
    return marks
  }
}
