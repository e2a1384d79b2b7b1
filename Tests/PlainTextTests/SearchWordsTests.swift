import Testing

@testable import PlainText

@Suite struct SearchWordsTests {
  @Test(
    arguments: [
      ("", []), (" ,;\n", []), ("Điển hình", ["dien/điển", "hinh/hình"]),
      ("N-2026-0042", ["n", "2026", "0042"]),
      ("Hòa, hoà; HOA", ["hoa/hoà", "hoa/hoà", "hoa"]), ("e\u{323}\u{302}m", ["em/ệm"]),
      ("m² x3", ["m²", "x3"]),
      ("Straße", ["strasse/straße"]), ("\u{301} a", ["a"]), ("M'\u{301}Drăk", ["m", "drak/drăk"]),
      ("đi\u{AD}ện", ["dien/điện"]), ("日本 한국", ["日本", "한국"]),
      ("a\u{200B}b", ["a", "b"]), ("a_b", ["a", "b"]),
    ] as [(String, [String])])
  func findsWords(_ text: String, _ want: [String]) {
    let words = SearchWords.words(in: text).map { $0.hasAccents ? "\($0.folded)/\($0.accented)" : $0.folded }
    #expect(words.map(hex) == want.map(hex))
  }

  @Test func indexTextHasEachTokenOnce() {
    let text = SearchWords.indexText(of: ["Hoà bình, HÒA BÌNH", "hoa", "Đức hòa\u{301}"])
    #expect(text == "hoa hoà binh bình duc đức hòá")
    #expect(SearchWords.indexText(of: []) == "")
    #expect(SearchWords.indexText(of: ["", " - "]) == "")
  }

  @Test func indexTextHoldsMoreTokensThanItsFirstTable() {
    let numbers = (0..<5000).map(String.init)
    let text = SearchWords.indexText(of: [numbers.joined(separator: ","), numbers.joined(separator: " ")])
    #expect(text == numbers.joined(separator: " "))
  }

  @Test(arguments: seeds) func bothSidesAgree(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<300 {
      let texts = [random.next(upTo: 20), random.next(upTo: 20)]
      let indexText = SearchWords.indexText(of: texts)
      let tokens = indexText.unicodeScalars.split(separator: " ").map { hex(String($0)) }
      #expect(Set(tokens).count == tokens.count, "\(texts.map(hex))")
      var wanted: Set<String> = []
      for text in texts {
        let words = SearchWords.words(in: text)
        let decomposed = String(String.UnicodeScalarView(Normalization.decomposed(text)))
        #expect(words == SearchWords.words(in: Normalization.composed(text)), "\(hex(text))")
        #expect(words == SearchWords.words(in: decomposed), "\(hex(text))")
        for word in words {
          wanted.formUnion([hex(word.folded), hex(word.accented)])
          #expect(hex(Folding.folded(word.accented)) == hex(word.folded), "\(hex(text))")
          #expect(SearchWords.words(in: word.accented) == [word], "\(hex(text))")
        }
      }
      #expect(Set(tokens) == wanted, "\(texts.map(hex))")
    }
  }
}
