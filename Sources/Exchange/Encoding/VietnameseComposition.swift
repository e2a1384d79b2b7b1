/// Joins a Vietnamese vowel and the tone mark that follows it into the one letter that Unicode has for them.
///
/// Windows-1258 writes the tone after the vowel; the rest of the program wants composed text. All sixty
/// pairs, in both cases, exist in Unicode (canonical decompositions in `UnicodeData.txt`). Marks on other
/// letters stay as they are.
enum VietnameseComposition {
  /// The composed code point, or nil when the two do not make a Vietnamese letter.
  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    guard let tone = tones.firstIndex(where: { $0.mark == mark }),
      let vowel = vowels.firstIndex(of: base)
    else { return nil }
    return tones[tone].letters[vowel]
  }

  /// Whether a tone mark can sit on this code point.
  static func isVowel(_ scalar: UInt32) -> Bool { vowels.contains(scalar) }

  /// Whether the code point is one of the five tone marks of Windows-1258.
  static func isTone(_ scalar: UInt32) -> Bool { tones.contains { $0.mark == scalar } }

  private static let vowels = codePoints("AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy")

  private static let tones: [(mark: UInt32, letters: [UInt32])] = [
    (0x0300, codePoints("ÀàẦầẰằÈèỀềÌìÒòỒồỜờÙùỪừỲỳ")),
    (0x0301, codePoints("ÁáẤấẮắÉéẾếÍíÓóỐốỚớÚúỨứÝý")),
    (0x0303, codePoints("ÃãẪẫẴẵẼẽỄễĨĩÕõỖỗỠỡŨũỮữỸỹ")),
    (0x0309, codePoints("ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ")),
    (0x0323, codePoints("ẠạẬậẶặẸẹỆệỊịỌọỘộỢợỤụỰựỴỵ")),
  ]

  private static func codePoints(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
