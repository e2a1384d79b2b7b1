import Testing

@testable import PlainText

/// Whether keys rise strictly.
private func rises(_ keys: [OrderingKey]) -> Bool {
  zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 }
}

@Suite struct OrderingKeyTests {
  static let orders: [[String]] = [
    ["a", "A", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "Ằ", "â", "ấ", "b"],
    ["d", "D", "đ", "Đ", "e", "ê", "f"],
    ["o", "ọ", "ô", "ộ", "ơ", "ợ", "p"],
    ["u", "ụ", "ư", "ự", "v", "w", "x", "y", "ỵ", "z"],
    ["", "-", "1", "a", "α", "日"],
    ["Hà An", "Hạ An", "Hà Bình", "Hạ Bình", "Hải"],
    ["ban", "bàn", "bạn", "bang", "bàng", "banh"],
    ["An", "An Bình", "An-Bình", "Anh"],
    ["Khối 10", "Khối 2"],
    ["e", "é", "ë", "êe", "f"],
  ]

  @Test(arguments: orders) func sorts(_ texts: [String]) {
    #expect(rises(texts.map(OrderingKey.init(text:))))
  }

  @Test(
    arguments: [
      ("e\u{323}\u{302}", "ệ"), ("  An   Bình ", "An Bình"), ("Ðức", "Đức"), ("Ａ", "A"), ("a\u{AD}b", "ab"),
      ("\u{212B}", "Å"),
    ])
  func holdsForEqual(_ one: String, _ other: String) {
    #expect(OrderingKey(text: one) == OrderingKey(text: other))
  }

  @Test func peopleByGivenName() {
    let names = [
      "", "An", "Nguyễn An", "Nguyễn Văn An", "Trần An", "Bùi Án", "Lê Thị Bình", "Nguyễn Thị Bình",
      "Đỗ Ân Cần",
      "Phạm Đức",
    ]
    #expect(rises(names.map(OrderingKey.init(personName:))))
    #expect(OrderingKey(personName: " Trần  An ") == OrderingKey(personName: "Trần An"))
  }

  @Test func identifiersByValue() {
    let identifiers = [
      "", "7", "07", "8", "10", "100", "2025-100", "2026-9", "2026-09", "2026-10", "2026-10a", "2026-11",
      "18446744073709551616", "18446744073709551617", "N-1", "N-2", "N-10",
    ]
    #expect(rises(identifiers.map(OrderingKey.init(identifier:))))
    let long = String(repeating: "9", count: 300)
    #expect(OrderingKey(identifier: long) < OrderingKey(identifier: "1" + String(repeating: "0", count: 300)))
  }

  @Test(arguments: seeds) func isOneOrderForAnyText(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let texts = [random.next(), random.next(), random.next()]
      for make in [OrderingKey.init(text:), OrderingKey.init(personName:), OrderingKey.init(identifier:)] {
        let keys = texts.map(make)
        #expect(texts.map { make(Normalization.composed($0)) } == keys, "\(texts.map(hex))")
        let sorted = keys.sorted()
        #expect(sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2])
        #expect(!(keys[0] < keys[1] && keys[1] < keys[0]))
      }
    }
  }
}

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct OrderingOfSharedDataTests {
  /// Compares by the alphabet and then the tones, written anew in the plainest way.
  private static func plainKey(_ name: String) -> [[Int]] {
    let forms = Array(
      "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz")
    var letters: [Int] = []
    var tones: [Int] = []
    var letter = 0
    var table: [Character: (Int, Int)] = [" ": (-1, 0)]
    var tone = 0
    for form in forms {
      let isNew = tone == 0 || !"àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ".contains(form)
      if isNew {
        letter += 1
        tone = 0
      }
      table[form] = (letter, tone)
      tone += 1
    }
    // The list writes many names with U+00D0 for Đ.
    for character in name.lowercased().replacing("ð", with: "đ") {
      let (place, tone) = table[character] ?? (99, 0)
      letters.append(place)
      tones.append(tone)
    }
    return [letters, tones]
  }

  @Test func namesSortAsThePlainestComparisonDoes() throws {
    let names = Set(try SharedData.lines("vn_lang/namedb/boy.txt").map { Normalization.composed($0) })
      .filter { $0.allSatisfy { $0.isLetter || $0 == " " } && $0.last != " " && $0.first != " " }
    let byKey = names.sorted { OrderingKey(text: $0) < OrderingKey(text: $1) }
    #expect(byKey.count > 800)
    for (one, next) in zip(byKey, byKey.dropFirst()) {
      let (left, right) = (Self.plainKey(one), Self.plainKey(next))
      let isOrdered =
        left[0].lexicographicallyPrecedes(right[0])
        || left[0] == right[0] && !right[1].lexicographicallyPrecedes(left[1])
      #expect(isOrdered, "\(one) before \(next)")
    }
  }
}
