/// Conventions of Vietnamese spelling: where the tone mark stands, `i` or `y`, and text without marks.
///
/// For text known to be Vietnamese: a Spanish or Polish name can come out changed.
public enum ToneMarks {
  /// Puts every tone mark where the school books have it: `hòa` becomes `hoà`, `thủy` `thuỷ`, `tíên` `tiến`.
  ///
  /// A mark that a careless typist or a bad conversion left over a consonant or before the word comes to the vowel:
  /// `Ngoḳ` becomes `Ngọk`. Words that are no Vietnamese syllable stay as they are, `ủy` at the start of a word too.
  /// - Parameter text: any text, composed or not.
  /// - Returns: the text in NFC, letter cases kept.
  public static func placed(_ text: String) -> String {
    mapWords(of: text) { word in
      var syllable = Syllable(word)
      syllable.placeTone()
      return syllable.scalars
    }
  }

  /// Writes `i` for a `y` that alone follows the consonants of its word: `lý thuyết kỹ thuật` becomes
  /// `lí thuyết kĩ thuật`, `quý` `quí`.
  ///
  /// One of two conventions in use; never for names of people or places, which keep the letter they were given.
  /// - Parameter text: any text, composed or not.
  /// - Returns: the text in NFC, letter cases and tones kept.
  public static func spelledWithI(_ text: String) -> String {
    mapWords(of: text) { word in
      var syllable = Syllable(word)
      syllable.writeI()
      return syllable.scalars
    }
  }

  /// Takes off tone marks and all other accents; đ becomes `d`. Letter cases and everything else stay.
  /// - Parameter text: any text, composed or not.
  /// - Returns: the plain text in NFC.
  public static func removed(from text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in Normalization.decomposed(text) {
      switch scalar {
      case "đ": result.append("d")
      case "Đ", "\u{D0}": result.append("D")
      default:
        if !ScalarFolding.isAccent(scalar) {
          result.append(scalar)
        }
      }
    }
    return Normalization.composed(String(result))
  }

  /// Gives each longest run of letters and marks to a function and puts the text together again.
  private static func mapWords(
    of text: String, _ transform: ([Unicode.Scalar]) -> [Unicode.Scalar]
  ) -> String {
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    for scalar in Normalization.composed(text).unicodeScalars {
      if ScalarFolding.isWord(scalar) {
        word.append(scalar)
        continue
      }
      result.append(contentsOf: transform(word))
      word.removeAll(keepingCapacity: true)
      result.append(scalar)
    }
    result.append(contentsOf: transform(word))
    return Normalization.composed(String(result))
  }
}
