/// Folding of single scalars by the Unicode properties: the rules from which the quick table is made, and the way of
/// all scalars outside it.
enum ScalarFolding {
  /// Whether a scalar belongs to words: letters, marks and digits of any script.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Whether a scalar is a mark, which is drawn with the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Adds the lower case of a scalar, accents kept.
  ///
  /// U+00D0, which old Vietnamese fonts and many spreadsheets have for Đ, and U+0189, which looks the same, become
  /// đ, and so do their small letters. The two small sigmas become one.
  static func appendLowercased(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\u{D0}", "\u{F0}", "\u{189}", "\u{256}": bytes.append(contentsOf: "đ".utf8)
    case "ς": bytes.append(contentsOf: "σ".utf8)
    default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Adds the folded form of a scalar: small letters without accents, nothing for a combining accent.
  static func appendFolded(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    var isChanged = false
    var rest: [Unicode.Scalar] = []
    for part in Normalization.decomposed(String(scalar)) {
      if isAccent(part) {
        isChanged = true
      } else {
        rest.append(part)
      }
    }
    // A letter that loses nothing keeps its composed form: Hangul syllables, kana with voicing marks.
    for part in isChanged ? rest : [scalar] {
      appendCaseFolded(part, to: &bytes)
    }
  }

  /// Whether a mark is an accent, which search may leave out: tones, diaereses, cedillas, Hebrew and Arabic points.
  ///
  /// By canonical combining class. Vowel signs, viramas, nuktas and kana voicing marks are letters to their readers.
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.canonicalCombiningClass.rawValue {
    case 1, 10...36, 200...: true
    default: false
    }
  }

  /// Full case folding, and the Latin letters that have a stroke or are two letters in one.
  private static func appendCaseFolded(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    for small in scalar.properties.lowercaseMapping.uppercased().lowercased().unicodeScalars {
      if let plain = plainLatin(small) {
        bytes.append(contentsOf: plain.utf8)
      } else if let narrow = narrowForm(small) {
        bytes.append(narrow)
      } else if !isAccent(small) {
        bytes.append(contentsOf: small == "ς" ? "σ".utf8 : String(small).utf8)
      }
    }
  }

  private static func plainLatin(_ small: Unicode.Scalar) -> String? {
    switch small {
    case "đ", "ð", "ɖ": "d"
    case "ø": "o"
    case "ł": "l"
    case "ħ": "h"
    case "ŧ": "t"
    case "ı": "i"
    case "æ": "ae"
    case "œ": "oe"
    case "þ": "th"
    default: nil
    }
  }

  /// The ASCII letter or digit of a full-width one.
  private static func narrowForm(_ small: Unicode.Scalar) -> UInt8? {
    switch small.value {
    case 0xFF10...0xFF19, 0xFF41...0xFF5A: UInt8(small.value - 0xFEE0)
    default: nil
    }
  }
}
