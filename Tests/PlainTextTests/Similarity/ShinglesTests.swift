import Testing

@testable import PlainText

@Suite("Shingles")
struct ShinglesTests {
  @Test(
    arguments: [
      ("", 0), ("một", 1), ("một hai", 1), ("một hai ba", 1), ("một hai ba bốn", 2),
      ("a b c a b c a b c", 3), ("日本語の文章", 4), (" … ", 0), ("\u{301}a b", 1),
    ])
  func count(_ text: String, _ want: Int) {
    #expect(Shingles(of: text).count == want)
  }

  @Test(
    arguments: [
      ("Vận động nhân dân hiến đất", "VAN DONG NHAN DAN HIEN DAT", true),
      ("Vận động, nhân dân: hiến đất!", "vận động nhân dân hiến đất", true),
      ("hòa bình ổn định", "hoà bình ổn định", true), ("Ðiện lực Ðức Hòa", "Điện lực Đức Hoà", true),
      ("một hai ba", "ba hai một", false), ("một hai ba", "một hai bốn", false), ("ab c", "a bc", false),
      ("a", "b", false),
    ])
  func sameForTheSameWords(_ left: String, _ right: String, _ want: Bool) {
    #expect((Shingles(of: left) == Shingles(of: right)) == want)
  }

  @Test func whatTwoTextsShare() {
    let left = Shingles(of: "a b c d e f"), right = Shingles(of: "x b c d e y")
    #expect(left.count == 4 && right.count == 4)
    #expect(left.common(with: right) == 2)
    #expect(left.common(with: left) == 4)
    #expect(left.common(with: Shingles(of: "")) == 0)
  }

  @Test(arguments: seeds) func normalFormMakesNoDifference(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<300 {
      let text = random.next(upTo: 20)
      let shingles = Shingles(of: text)
      #expect(shingles == Shingles(of: Normalization.composed(text)), "\(hex(text))")
      let decomposed = String(String.UnicodeScalarView(Normalization.decomposed(text)))
      #expect(shingles == Shingles(of: decomposed), "\(hex(text))")
      #expect(zip(shingles.hashes, shingles.hashes.dropFirst()).allSatisfy { $0 < $1 }, "\(hex(text))")
    }
  }

  /// Texts of known likeness agree in a band as often as MinHash promises, within what chance allows: 4 standard
  /// deviations of 400 trials are 10 in a hundred.
  @Test(arguments: [(50, 100), (60, 100), (20, 100), (100, 100), (0, 100)])
  func bandsFindWhatIsAlike(kept: Int, of total: Int) {
    var found = 0
    var agreeing = 0
    for trial in 0..<400 {
      let left = Shingles(of: words(total, "\(trial)a"))
      let right = Shingles(of: words(total, "\(trial)a", keeping: kept, else: "\(trial)b"))
      let share =
        Double(left.common(with: right)) / Double(left.count + right.count - left.common(with: right))
      let expected = 1 - power(1 - power(share, 3), 4)
      found += Set(left.bands(4, rows: 3)).isDisjoint(with: right.bands(4, rows: 3)) ? 0 : 1
      agreeing += zip(left.minima(16), right.minima(16)).count { $0 == $1 }
      guard trial == 399 else { continue }
      #expect(abs(Double(found) / 400 - expected) < 0.1, "\(found) of 400, expected \(expected)")
      #expect(abs(Double(agreeing) / 6400 - share) < 0.03, "\(agreeing) of 6400, expected \(share)")
    }
  }

  @Test func bandsAreTheSameInEveryRelease() {
    let bands = Shingles(of: "mười lăm năm vận động người dân dùng nước sạch").bands(2, rows: 3)
    #expect(bands == [12_411_490_954_078_634_246, 2_014_259_215_427_246_117])
    #expect(Shingles(of: "").bands(4, rows: 3).isEmpty)
  }

  /// Words that no other text has; the first of them, or those of another text.
  private func words(
    _ count: Int, _ mark: String, keeping kept: Int = .max, else other: String = ""
  ) -> String {
    (0..<count).map { $0 < kept ? "\(mark)\($0)" : "\(other)\($0)" }.joined(separator: " ")
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
