import Testing

@testable import PlainText

@Suite struct FoldingTests {
  @Test(
    arguments: [
      ("", ""), ("Điển hình", "dien hinh"), ("ĐỨC Ðức ðức Đức", "duc duc duc duc"), ("e\u{323}\u{302}", "e"),
      ("HOÀ Hòa", "hoa hoa"), ("Edmée Séamus", "edmee seamus"), ("Straße STRASSE ẞ", "strasse strasse ss"),
      ("İstanbul ıl", "istanbul il"), ("Søren Łódź Ægir œuf", "soren lodz aegir oeuf"),
      ("ΟΔΟΣ οδός", "οδοσ οδοσ"),
      ("Ѐлка Й", "елка и"), ("ﬁn", "fin"), ("Ａｂ１", "ab1"), ("がぎ", "がぎ"), ("한국", "한국"), ("कि की", "कि की"),
      ("đi\u{AD}ện \u{FEFF}x", "dien x"), ("100% (a-b)", "100% (a-b)"),
      ("\u{5E9}\u{5B8}\u{5C1}\u{5DC}", "\u{5E9}\u{5DC}"), ("\u{301}", ""), ("K\u{212A}", "kk"),
    ])
  func folds(_ text: String, _ want: String) {
    #expect(hex(Folding.folded(text)) == hex(want))
  }

  @Test(
    arguments: [
      ("", ""), ("Điển HÌNH", "điển hình"), ("Ðức ð", "đức đ"), ("Hòa HOÀ hoa\u{300}", "hoà hoà hoà"),
      ("Thủy thuỷ", "thuỷ thuỷ"), ("ỦY uỷ", "ủy ủy"), ("qủa qúy", "quả quý"),
      ("gía giá gịa giạ", "giá giá gịa giạ"),
      ("muà chuá", "mùa chúa"), ("tíên hòang", "tiến hoàng"), ("Straße", "straße"),
      ("García María", "garcía maría"),
      ("ΟΔΟΣ", "οδοσ"), ("e\u{302}\u{323}-x", "ệ-x"), ("  A,\nB ", "  a,\nb "), ("Ⓐ", "ⓐ"),
    ])
  func lowers(_ text: String, _ want: String) {
    #expect(hex(Folding.lowercased(text)) == hex(want))
  }

  /// The blocks with cases, accents and joining letters: the others hold letters that stay as they are.
  private static let livelyBlocks: [ClosedRange<UInt32>] = [
    0...0x33FF, 0xA640...0xAC20, 0xF900...0xFFFF, 0x10400...0x105FF, 0x10C80...0x10CFF, 0x11080...0x119FF,
    0x16E40...0x16E9F, 0x1D100...0x1D1FF, 0x1E000...0x1E95F,
  ]

  @Test func everyScalarFoldsToItsEnd() {
    for value in Self.livelyBlocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = Folding.folded(String(scalar))
      let lowered = Folding.lowercased(String(scalar))
      let isStable =
        Folding.folded(folded).unicodeScalars.elementsEqual(folded.unicodeScalars)
        && Folding.lowercased(lowered).unicodeScalars.elementsEqual(lowered.unicodeScalars)
        && Folding.folded(lowered).unicodeScalars.elementsEqual(folded.unicodeScalars)
      if !isStable {
        Issue.record("U+\(hex(String(scalar))): folded \(hex(folded)), lowered \(hex(lowered))")
      }
    }
  }

  @Test(arguments: seeds) func foldingAgainChangesNothing(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<400 {
      let text = random.next()
      let folded = Folding.folded(text)
      #expect(hex(Folding.folded(folded)) == hex(folded), "\(hex(text))")
      #expect(hex(Folding.folded(Normalization.composed(text))) == hex(folded), "\(hex(text))")
      let lowered = Folding.lowercased(text)
      #expect(hex(Folding.lowercased(lowered)) == hex(lowered), "\(hex(text))")
      #expect(hex(Folding.folded(lowered)) == hex(folded), "\(hex(text))")
    }
  }
}

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct FoldingOfSharedDataTests {
  @Test(arguments: ["boy", "girl"]) func namesWithoutAccents(_ list: String) throws {
    let names = try SharedData.lines("vn_lang/namedb/\(list).txt")
    let plain = try SharedData.lines("vn_lang/namedb/\(list)_no_accents.txt")
    #expect(names.count == plain.count && names.count > 1200)
    for (name, plain) in zip(names, plain) {
      #expect(Folding.folded(name) == Folding.folded(plain), "\(name)")
      #expect(hex(ToneMarks.removed(from: name)) == hex(plain), "\(name)")
    }
  }
}
