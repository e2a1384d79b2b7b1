/// What stands before people's names in lists: `Ông`, `Đồng chí`, `ThS.`, `Hộ ông`.
public enum FormsOfAddress {
  /// The words of a name without the forms of address before it. They are known without their accents, so that a name
  /// typed without any loses the same; two words of the name always stay.
  /// - Parameters:
  ///   - words: the words of the name.
  ///   - ofHousehold: whether it names a household: then `Hộ` goes too, which is else a family name, Hồ or Hộ.
  /// - Returns: what is left.
  public static func removed(from words: [HashedWord], ofHousehold: Bool) -> [HashedWord] {
    var rest = words[...]
    while let count = length(ofFirstIn: rest, ofHousehold), rest.count >= count + 2 {
      rest = rest.dropFirst(count)
    }
    return Array(rest)
  }

  private static func length(ofFirstIn words: ArraySlice<HashedWord>, _ ofHousehold: Bool) -> Int? {
    guard let first = words.first?.folded else { return nil }
    let phrase = phrases[first]?.first { phrase in words.starts(with: phrase) { $0.folded == $1 } }
    return phrase?.count ?? (ofHousehold && first == household ? 1 : nil)
  }

  private static let household = StableHash.of("ho")

  /// The hashes of their folded words, by the first of them, the longest first.
  private static let phrases: [UInt64: [[UInt64]]] = {
    let all = [
      "ông", "bà", "anh", "chị", "cô", "thầy", "cụ", "em", "đồng chí", "đ/c", "đc", "hộ ông", "hộ bà",
      "hộ anh",
      "hộ chị", "hộ gia đình", "gia đình", "vợ chồng", "bác sĩ", "bs", "bsck1", "bsck2", "dược sĩ", "y sĩ",
      "thạc sĩ", "ths", "tiến sĩ", "giáo sư", "phó giáo sư", "pgs", "kỹ sư", "nhà giáo", "nhà giáo ưu tú",
      "nhà giáo nhân dân", "ngưt", "nghệ nhân", "nghệ nhân ưu tú", "nsưt", "thượng tọa", "đại đức",
      "linh mục",
      "thiếu úy", "trung úy", "thượng úy", "đại úy", "thiếu tá", "trung tá", "thượng tá", "đại tá", "mr",
      "mrs",
      "ms", "miss", "dr", "prof", "professor", "sir", "dame",
    ]
    let phrases = all.map { HashedWord.words(in: $0).map(\.folded) }
    return Dictionary(grouping: phrases) { $0.first ?? 0 }.mapValues { $0.sorted { $0.count > $1.count } }
  }()
}
