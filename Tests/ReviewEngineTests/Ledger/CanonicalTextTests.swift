import ReviewEngine
import Testing

@Suite("Canonical text")
struct CanonicalTextTests {
  @Test(
    "A line for each fact",
    arguments: [
      ("note", "", "note=\n"), ("note", "a=b", "note=a=b\n"), ("note", "a\nb", "note=a\\nb\n"),
      ("note", "a\r\nb", "note=a\\r\\nb\n"), ("note", "C:\\n", "note=C:\\\\n\n"), ("a=b", "c", "a\\=b=c\n"),
      ("a\nb", "c", "a\\nb=c\n"), ("note", "điển hình", "note=điển hình\n"),
      ("note", "\u{301}x", "note=\u{301}x\n"), ("", "", "=\n"),
      ("extra.Tổng\\=", "1", "extra.Tổng\\\\\\==1\n"),
    ])
  func lines(name: String, value: String, text: String) throws {
    var canonical = CanonicalText()
    canonical.append(name, value)
    #expect(Array(canonical.text.utf8) == Array(text.utf8))
    let pair = try #require(canonical.pairs.first)
    #expect(canonical.pairs.count == 1)
    #expect(Array(pair.name.utf8) == Array(name.utf8))
    #expect(Array(pair.value.utf8) == Array(value.utf8))
  }

  @Test("Any facts come back byte for byte, in their order", arguments: [UInt64(1), 2, 3, 4])
  func roundTrip(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<400 {
      let facts = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        (OddText.random(upTo: 4, using: &generator), OddText.random(upTo: 6, using: &generator))
      }
      var canonical = CanonicalText()
      for (name, value) in facts { canonical.append(name, value) }
      let back = CanonicalText(text: canonical.text).pairs
      let isSame = back.elementsEqual(facts) { pair, fact in
        pair.name.utf8.elementsEqual(fact.0.utf8) && pair.value.utf8.elementsEqual(fact.1.utf8)
      }
      #expect(isSame, "seed \(seed), round \(round): \(facts)")
      #expect(canonical.text.utf8.count { $0 == 0x0A } == facts.count, "seed \(seed), round \(round)")
    }
  }

  @Test("No two facts have one text")
  func unambiguous() {
    var left = CanonicalText()
    left.append("a=b", "c")
    var right = CanonicalText()
    right.append("a", "b=c")
    #expect(left.text != right.text)
  }

  @Test("Numbers, what is empty, and looking a name up")
  func conveniences() {
    var canonical = CanonicalText()
    canonical.append("time", -5)
    canonical.appendUnlessEmpty("note", nil)
    canonical.appendUnlessEmpty("note", "")
    canonical.appendUnlessEmpty("reason", "x")
    canonical.append("reason", "y")
    #expect(canonical.text == "time=-5\nreason=x\nreason=y\n")
    #expect(canonical["reason"] == "x")
    #expect(canonical["note"] == nil)
  }

  @Test("A line without = is a name without a value")
  func nameOnly() {
    let pairs = CanonicalText(text: "alone\nb\\=c\n").pairs
    #expect(pairs.map(\.name) == ["alone", "b=c"])
    #expect(pairs.map(\.value) == ["", ""])
  }
}
