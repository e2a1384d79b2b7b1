import Testing

@testable import PlainText

/// What the clusters of a text are, each written out.
private func drawn(_ text: String) -> [String] {
  Clusters(text).map(\.description)
}

@Suite struct ClustersTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    let want: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "empty", text: "", want: []),
    Case(name: "composed Vietnamese", text: "Việt", want: ["V", "i", "ệ", "t"]),
    Case(name: "decomposed Vietnamese", text: "Vie\u{323}\u{302}t", want: ["V", "i", "ệ", "t"]),
    Case(name: "escape", text: "\u{1B}[2J", want: ["␛", "[", "2", "J"]),
    Case(name: "C1", text: "\u{9B}2J", want: ["\u{FFFD}", "2", "J"]),
    Case(name: "delete and null", text: "\u{7F}\u{0}", want: ["␡", "␀"]),
    Case(name: "line ends", text: "a\r\nb\nc\rd", want: ["a", "␊", "b", "␊", "c", "␍", "d"]),
    Case(name: "line separator", text: "a\u{2028}b", want: ["a", "␊", "b"]),
    Case(name: "tab", text: "a\tb", want: ["a", " ", "b"]),
    Case(name: "bidi override", text: "a\u{202E}b", want: ["a", "\u{FFFD}", "b"]),
    Case(name: "lone mark", text: "\u{301}a", want: ["◌\u{301}", "a"]),
    Case(name: "mark after control", text: "\u{1B}\u{301}", want: ["␛", "◌\u{301}"]),
    Case(name: "mark on ASCII", text: "q\u{301}q", want: ["q\u{301}", "q"]),
    Case(name: "mark behind a joiner", text: "e\u{200D}\u{301}", want: ["é"]),
    Case(
      name: "too many marks", text: "q\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}x",
      want: ["q\u{301}\u{302}\u{303}\u{304}", "x"]),
    Case(name: "joined emoji", text: "👩🏽‍🚒!", want: ["👩", "🚒", "!"]),
    Case(name: "narrow emoji with skin", text: "☝🏽☝️", want: ["☝", "☝"]),
    Case(name: "flag", text: "🇻🇳", want: ["V", "N"]),
    Case(name: "keycap", text: "1\u{FE0F}\u{20E3}", want: ["1\u{20E3}"]),
    Case(name: "tag flag", text: "🏴\u{E0067}\u{E007F}.", want: ["🏴", "."]),
    Case(name: "soft hyphen", text: "a\u{AD}b", want: ["a", "b"]),
    Case(name: "Hangul letters", text: "\u{1112}\u{1161}\u{11AB}", want: ["한"]),
    Case(name: "noncharacter", text: "a\u{FFFF}", want: ["a", "\u{FFFD}"]),
  ]

  @Test(arguments: cases) func splits(_ one: Case) {
    #expect(drawn(one.text).map(hex) == one.want.map(hex))
  }

  @Test func aPartOfATextIsSplitAlone() {
    let text = "xe\u{301}y"
    #expect(Clusters(text.dropFirst().dropLast()).map(\.description) == ["é"])
  }

  /// What must hold of the clusters of any text at all.
  static func checkInvariants(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    var width = 0
    for cluster in Clusters(text) {
      let name = Comment(rawValue: hex(text))
      #expect((1...2).contains(cluster.width), name, sourceLocation: sourceLocation)
      #expect(cluster.width == Columns.width(of: cluster.base), name, sourceLocation: sourceLocation)
      #expect(cluster.markCount <= Cluster.maximumMarks, name, sourceLocation: sourceLocation)
      for scalar in cluster.description.unicodeScalars {
        #expect(!isHostile(scalar), name, sourceLocation: sourceLocation)
      }
      for index in 0..<cluster.markCount {
        #expect(Columns.width(of: cluster.mark(at: index)) == 0, name, sourceLocation: sourceLocation)
      }
      width += cluster.width
    }
    #expect(Columns.width(of: text) == width, sourceLocation: sourceLocation)
  }

  /// Judged by Unicode's own properties, not by the table under test.
  static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isBidiControl || (0x1F1E6...0x1F1FF).contains(scalar.value) { return true }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: true
    default: scalar.properties.isVariationSelector || scalar == "\u{200D}"
    }
  }

  @Test func everyScalarAlone() {
    for value in [UInt32(0)...0x2FFFF, 0xE0000...0xE0FFF, 0x10FF00...0x10FFFF].joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for cluster in Clusters(String(scalar)) {
        let isFine =
          (1...2).contains(cluster.width)
          && !cluster.description.unicodeScalars.contains(where: Self.isHostile)
        if !isFine { Issue.record("U+\(hex(String(scalar))) comes out as \(hex(cluster.description))") }
      }
    }
  }

  @Test(arguments: seeds) func randomText(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<400 {
      Self.checkInvariants(random.next())
    }
  }
}

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct ClustersOfSharedDataTests {
  @Test func graphemeBreakSamples() throws {
    let lines = try SharedData.dataLines("hostile_text/unicode/GraphemeBreakTest.txt")
    #expect(lines.count > 500)
    for line in lines {
      ClustersTests.checkInvariants(text(ofHex: line.filter { $0 != "÷" && $0 != "×" && $0 != "\t" }))
    }
  }

  @Test func emoji() throws {
    let lines = try SharedData.dataLines("hostile_text/unicode/emoji-test.txt")
    #expect(lines.count > 4000)
    for line in lines {
      let emoji = text(ofHex: line.prefix { $0 != ";" })
      ClustersTests.checkInvariants(emoji)
      let isKnown = emoji.unicodeScalars.allSatisfy { ($0.properties.age ?? (99, 0)).major <= 14 }
      let clusters = Array(Clusters(emoji))
      #expect(!clusters.isEmpty, "\(hex(emoji))")
      #expect(!isKnown || !clusters.contains(.replacement), "\(hex(emoji))")
    }
  }
}
