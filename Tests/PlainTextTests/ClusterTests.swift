import Testing

@testable import PlainText

@Suite struct ClusterTests {
  @Test func hasAFixedSizeWithoutReferences() {
    #expect(MemoryLayout<Cluster>.size <= 24)
    #expect(_isPOD(Cluster.self))
  }

  @Test(arguments: ["a", "ệ", "─", "한", "日", "😀", "\u{E0B0}", "ี"] as [Character])
  func drawsACharacter(_ character: Character) {
    let cluster = Cluster(character)
    #expect((1...2).contains(cluster.width))
    #expect(cluster.base != Cluster.replacement.base)
  }

  @Test(
    arguments: [
      "\u{1B}", "\u{0}", "\u{85}", "\u{7F}", "\u{301}", "\u{200D}", "\u{202E}", "\u{AD}", "\u{1F1FB}",
      "\u{FFFF}",
      "\u{378}",
    ] as [Unicode.Scalar])
  func refusesABaseThatCannotBeDrawn(_ scalar: Unicode.Scalar) {
    #expect(Cluster(base: scalar) == nil)
  }

  @Test func keepsFourMarksAndOnlyMarks() throws {
    let marks: [Unicode.Scalar] = [
      "\u{301}", "\u{1B}", "\u{302}", "\u{200D}", "\u{303}", "\u{304}", "\u{305}",
    ]
    let cluster = try #require(Cluster(base: "q", marks: marks))
    #expect(cluster.markCount == 4)
    #expect((0..<4).map(cluster.mark(at:)) == ["\u{301}", "\u{302}", "\u{303}", "\u{304}"])
    #expect(hex(cluster.description) == "71 301 302 303 304")
  }

  @Test func aCharacterWithoutShapeBecomesTheReplacement() {
    #expect(Cluster("\u{200B}") == .replacement)
    #expect(Cluster("\u{1B}").description == "␛")
  }
}
