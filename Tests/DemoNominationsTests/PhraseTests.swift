import Testing

@testable import DemoNominations

@Suite("Demo phrases")
struct PhraseTests {
  private func scene() -> Scene {
    var random = SplitMix64(seed: 1)
    var scene = Scene(year: 2025, place: Place(.any, random: &random))
    scene.subject = Spoken("bà Lò Thị Ương")
    scene.pronoun = Spoken("bà")
    return scene
  }

  @Test(arguments: [
    ("{Ten} và {ten}", "Bà Lò Thị Ương và bà Lò Thị Ương"), ("{S}, {s}", "Bà, bà"),
    ("{nam-2}–{nam}", "2023–2025"), ("không có gì", "không có gì"),
  ])
  func `slots become the values of the scene`(pattern: String, text: String) {
    var random = SplitMix64(seed: 1)
    #expect(Phrase(pattern).text(in: scene(), random: &random) == text)
  }

  @Test func `numbers stay in their range and step, and are written as offices write them`() {
    var random = SplitMix64(seed: 5)
    var seen: Set<String> = []
    for _ in 0..<400 { seen.insert(Phrase("{n:950-1100:50}").text(in: scene(), random: &random)) }
    #expect(seen == ["950", "1.000", "1.050", "1.100"])
    seen = []
    for _ in 0..<400 { seen.insert(Phrase("{d:9-12}").text(in: scene(), random: &random)) }
    #expect(seen == ["0,9", "1", "1,1", "1,2"])
  }

  @Test func `the generator gives the published sequence`() {
    // First outputs of SplitMix64 from state 0, as its authors' reference gives them.
    var random = SplitMix64(seed: 0)
    #expect(random.next() == 0xE220_A839_7B1D_CDAF)
    #expect(random.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(random.next() == 0x06C4_5D18_8009_454F)
  }
}

@Suite("Demo stories")
struct StoryTests {
  @Test func `every field has stories and deeds enough`() {
    for field in Field.allCases {
      let stories = Story.all.filter { $0.field == field }
      #expect(stories.count >= 6)
      // Openings aside, so many tellings of each kind: a model, an action and a result.
      #expect(stories.reduce(0) { $0 + $1.models.count * $1.actions.count * $1.results.count } >= 100)
      #expect(Deed.all.contains { $0.field == field })
    }
  }

  @Test func `strides meet every story and deed`() {
    #expect(Set((0..<Story.all.count).map { ($0 * 31 + 7) % Story.all.count }).count == Story.all.count)
    #expect(Set((0..<Deed.all.count).map { $0 * 17 % Deed.all.count }).count == Deed.all.count)
  }

  @Test func `every terrain is somewhere`() {
    for terrain in Terrain.allCases { #expect(!terrain.provinces.isEmpty) }
  }
}
