/// The weights of scalars in Vietnamese order.
///
/// First weights: 3 space, 4 to 0x23 ASCII punctuation, 0x28 other signs, 0x30 to 0x39 digits, 0x40 to 0x60 the
/// alphabet, 0xF0 letters of other scripts.
enum CollationTable {
  /// The first weight of white space.
  static let space: UInt8 = 3
  /// The first weight of zero; the other digits follow.
  static let firstDigit: UInt8 = 0x30
  private static let firstLetter: UInt8 = 0x40

  /// ASCII punctuation and symbols in the order of the CLDR root collation.
  private static let punctuation = Array("_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$".unicodeScalars)

  /// The Vietnamese alphabet with the four letters that only foreign words have.
  private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  /// Marks in their order, tones first; the rest as the CLDR root has them.
  private static let marks: [Unicode.Scalar] = [
    "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}", "\u{306}", "\u{302}", "\u{30C}", "\u{30A}",
    "\u{308}",
    "\u{30B}", "\u{307}", "\u{328}", "\u{327}", "\u{304}", "\u{31B}",
  ]

  /// A letter of the alphabet with its tone and case.
  struct Letter {
    let weight: UInt8
    let tone: Vowel.Tone
    let isCapital: Bool
  }

  /// The value of a decimal digit of any script.
  static func digit(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x300 {
      return (0x30...0x39).contains(scalar.value) ? UInt8(scalar.value - 0x30) : nil
    }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { UInt8($0) }
  }

  /// The letter that a scalar is in Vietnamese, `nil` when it is not one of the alphabet.
  static func letter(of scalar: Unicode.Scalar) -> Letter? {
    LatinLetter.index(of: scalar.value).flatMap { letters[$0] }
  }

  private static let letters: [Letter?] = (Array(0..<0x250) + Array(0x1E00..<0x1F00)).map { value in
    Unicode.Scalar(value).flatMap(makeLetter)
  }

  private static func makeLetter(_ scalar: Unicode.Scalar) -> Letter? {
    var bytes: [UInt8] = []
    ScalarFolding.appendLowercased(scalar, to: &bytes)
    let small = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard small.count == 1, let letter = small.first else { return nil }
    let vowel = Vowel.forms.firstIndex(of: letter).flatMap { Vowel(code: UInt8($0)) }
    let base = vowel.map { Vowel($0.letter, .level).scalar } ?? letter
    guard let place = alphabet.firstIndex(of: base) else { return nil }
    let weight = firstLetter + UInt8(place)
    return Letter(weight: weight, tone: vowel?.tone ?? .level, isCapital: letter != scalar)
  }

  /// The second weight of a tone other than the level one.
  static func markWeight(of tone: Vowel.Tone) -> UInt8 { 0x10 + tone.rawValue - 1 }

  /// The second weights of a combining mark.
  static func markWeight(of mark: Unicode.Scalar) -> [UInt8] {
    if let place = marks.firstIndex(of: mark) { return [0x10 + UInt8(place)] }
    return [0x10 + UInt8(marks.count)] + bytes(of: mark)
  }

  /// The first weight of an ASCII sign.
  static func punctuationWeight(of scalar: Unicode.Scalar) -> UInt8? {
    punctuation.firstIndex(of: scalar).map { 4 + UInt8($0) }
  }

  /// The first weights of anything else: signs before digits, letters after the alphabet, by code point.
  static func otherWeight(of scalar: Unicode.Scalar) -> [UInt8] {
    [ScalarFolding.isWord(scalar) ? 0xF0 : 0x28] + bytes(of: scalar)
  }

  private static func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
    [16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
  }
}
