/// One of the twelve Vietnamese vowel letters with one of six tones, in a byte.
///
/// The code is `letter * 6 + tone`, both in the order of the alphabet and of the collation rules.
struct Vowel: Equatable {
  /// The twelve letters in alphabetical order, by the code of their first form.
  enum Letter: UInt8 {
    case a, aBreve, aCircumflex, e, eCircumflex, i, o, oCircumflex, oHorn, u, uHorn, y

    /// Whether it has a mark of its own beside the tone. Such a letter draws the tone to itself.
    var isModified: Bool {
      switch self {
      case .aBreve, .aCircumflex, .eCircumflex, .oCircumflex, .oHorn, .uHorn: true
      case .a, .e, .i, .o, .u, .y: false
      }
    }
  }

  /// The six tones in the order in which dictionaries sort them.
  enum Tone: UInt8, CaseIterable {
    case level, grave, hook, tilde, acute, dotBelow

    /// The combining mark, `nil` for the level tone.
    var mark: Unicode.Scalar? {
      switch self {
      case .level: nil
      case .grave: "\u{300}"
      case .hook: "\u{309}"
      case .tilde: "\u{303}"
      case .acute: "\u{301}"
      case .dotBelow: "\u{323}"
      }
    }
  }

  /// All forms in lower case, composed, in the order of their codes.
  static let forms: [Unicode.Scalar] = Array(
    """
    aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ
    """.unicodeScalars)

  let letter: Letter
  let tone: Tone

  init(_ letter: Letter, _ tone: Tone) {
    self.letter = letter
    self.tone = tone
  }

  /// Reads a code, `nil` when it is no vowel's.
  init?(code: UInt8) {
    guard let letter = Letter(rawValue: code / 6), let tone = Tone(rawValue: code % 6) else { return nil }
    self.init(letter, tone)
  }

  /// Its place in `forms`.
  var code: UInt8 { letter.rawValue * 6 + tone.rawValue }

  /// The composed letter in lower case.
  var scalar: Unicode.Scalar { Self.forms[Int(code)] }
}
