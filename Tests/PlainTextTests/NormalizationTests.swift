import Testing

@testable import PlainText

@Suite struct NormalizationTests {
  @Test(
    arguments: [
      ("", ""), ("abc", "61 62 63"), ("e\u{301}", "E9"), ("e\u{323}\u{302}", "1EC7"),
      ("e\u{302}\u{323}", "1EC7"),
      ("\u{1EB9}\u{302}", "1EC7"), ("D\u{307}\u{323}", "1E0C 307"), ("\u{212B}", "C5"),
      ("\u{1112}\u{1161}\u{11AB}", "D55C"),
      ("\u{958}", "915 93C"), ("\u{340}", "300"), ("\u{2000}", "2002"), ("đ\u{301}", "111 301"),
    ])
  func composes(_ text: String, _ want: String) {
    #expect(hex(Normalization.composed(text)) == want)
  }

  /// The quick look may never call plain what the full algorithm would change.
  @Test func theQuickLookAgreesWithTheAlgorithm() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      guard Normalization.isPlainlyComposed(text) else { continue }
      let afterLetter = "a" + text
      if hex(Normalization.recomposed(text)) != hex(text)
        || hex(Normalization.recomposed(afterLetter)) != hex(afterLetter)
      {
        Issue.record("U+\(hex(text)) is no plain scalar")
      }
    }
    #expect(Normalization.isPlainlyComposed("Ông Nguyễn Đức – “Hoà”…"))
    #expect(!Normalization.isPlainlyComposed("e\u{301}"))
  }

  @Test(arguments: seeds) func composingAgainChangesNothing(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<400 {
      let text = random.next()
      let once = Normalization.composed(text)
      #expect(hex(Normalization.composed(once)) == hex(once), "\(hex(text))")
      #expect(once == text, "Canonically equal: \(hex(text))")
    }
  }
}

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct NormalizationOfSharedDataTests {
  @Test func unicodeNormalizationTest() throws {
    var listed: Set<UInt32> = []
    var isPartOne = false
    var count = 0
    for line in try SharedData.dataLines("hostile_text/unicode/NormalizationTest.txt") {
      if line.hasPrefix("@") {
        isPartOne = line.hasPrefix("@Part1")
        continue
      }
      let columns = line.split(separator: ";").prefix(5).map { text(ofHex: $0) }
      guard columns.count == 5 else { continue }
      count += 1
      if isPartOne, let scalar = columns[0].unicodeScalars.first { listed.insert(scalar.value) }
      let forms = columns.map { hex(Normalization.composed($0)) }
      let isRight =
        forms[0...2].allSatisfy { $0 == hex(columns[1]) } && forms[3...4].allSatisfy { $0 == hex(columns[3]) }
      if !isRight { Issue.record("\(line): \(forms)") }
    }
    #expect(count > 18_000)
    checkUnlisted(listed)
  }

  /// Every scalar that the first part does not list stays as it is.
  private func checkUnlisted(_ listed: Set<UInt32>) {
    for value in UInt32(0)...0x323AF where !listed.contains(value) {
      guard let scalar = Unicode.Scalar(value), (scalar.properties.age?.major ?? .max) <= 15 else { continue }
      let text = String(scalar)
      if !Normalization.composed(text).unicodeScalars.elementsEqual(text.unicodeScalars) {
        Issue.record("U+\(hex(text)) changed")
      }
    }
  }
}
