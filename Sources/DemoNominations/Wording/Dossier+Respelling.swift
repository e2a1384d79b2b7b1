import ReviewEngine

extension Dossier {
  /// The dossier as it comes a second time from another desk: the same achievement, name and unit spelt as offices
  /// do spell them: without accents, in capitals, with the tone mark on the other vowel, with Ð (U+00D0) for Đ.
  func respelled(random: inout SplitMix64) -> Dossier {
    var copy = self
    let moved = copy.subject.withMovedToneMarks
    switch random.below(4) {
    case 0 where moved != subject:
      copy.subject = moved
      copy.unit = copy.unit.withMovedToneMarks
    case 1: copy.subject = subject.uppercased()
    case 2 where subject.contains("Đ"): copy.subject = subject.replacing("Đ", with: "Ð")
    default: copy.subject = subject.withoutAccents
    }
    copy.extras.removeAll { $0.name == "Năm sinh" }
    return copy
  }
}

extension String {
  /// The tone mark of oa, oe, uy at the end of a syllable on the second vowel: `Hòa` becomes `Hoà`.
  var withMovedToneMarks: String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      for (usual, other) in Self.toneMarkPlaces where word.hasSuffix(usual) {
        return String(word.dropLast(usual.count)) + other
      }
      return String(word)
    }.joined(separator: " ")
  }

  /// The base letters of Vietnamese text.
  var withoutAccents: String {
    String(map { Self.baseLetters[$0] ?? $0 })
  }

  private static let toneMarkPlaces = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"),
    ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"),
    ("ụy", "uỵ"),
  ]

  private static let baseLetters: [Character: Character] = {
    var letters: [Character: Character] = ["’": "'", "“": "\"", "”": "\""]
    for (base, accented) in [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệĕ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợŏ"),
      ("u", "ùúủũụưừứửữựŭ"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
    ] as [(Character, String)] {
      for letter in accented {
        letters[letter] = base
        for (capital, plain) in zip(letter.uppercased(), base.uppercased()) { letters[capital] = plain }
      }
    }
    return letters
  }()
}
