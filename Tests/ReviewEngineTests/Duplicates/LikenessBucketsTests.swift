import ReviewEngine
import Testing

@Suite("Which nominations are compared")
struct LikenessBucketsTests {
  /// Every two nominations that a key brings together, found in the slow way.
  static func pairs(
    among profiles: [LikenessProfile]
  ) -> (pairs: Set<[Int64]>, common: [LikenessBuckets.Common]) {
    let keys = profiles.enumerated().flatMap { index, profile in
      profile.keys.map { (key: $0, row: RowNumber(rawValue: Int64(index))) }
    }
    var buckets = LikenessBuckets()
    var pairs: Set<[Int64]> = []
    func note(_ one: RowNumber, _ other: RowNumber) { pairs.insert([one.rawValue, other.rawValue]) }
    for (key, row) in keys.sorted(by: { ($0.key.value, $0.row) < ($1.key.value, $1.row) }) {
      buckets.add(row, under: key, compare: note)
    }
    buckets.finish(compare: note)
    return (pairs, buckets.common)
  }

  private static func an(unit: String) -> LikenessProfile {
    LikenessProfile(Dossier(subject: "Nguyễn Văn An", subjectKind: .individual, unit: unit, year: "2026"))
  }

  @Test func aNameThatEightHaveIsCompared() {
    let found = Self.pairs(among: (0..<8).map { Self.an(unit: "Thôn \($0)") })
    #expect(found.pairs.count == 28)
    #expect(found.common.isEmpty)
  }

  @Test func fiveThousandOfOneNameAreComparedByUnitAlone() {
    let profiles = (0..<5000).map { Self.an(unit: "Thôn \($0 / 2)") }
    let found = Self.pairs(among: profiles)
    let neighbours = (0..<2500).map { (number: Int64) in [number * 2, number * 2 + 1] }
    #expect(found.pairs == Set(neighbours))
    #expect(found.common.map(\.key.basis) == [.nameInYear])
    #expect(found.common.map(\.count) == [5000])
    #expect(found.common.map(\.example.rawValue) == [0])
  }

  @Test func fiveThousandOfOneNameAndUnitAreAllFoundAlike() {
    let found = Self.pairs(among: Array(repeating: Self.an(unit: "Thôn 3"), count: 5000))
    #expect(found.pairs.count <= 5000 * 4)
    #expect(Set(found.pairs.joined()).count == 5000)
    #expect(found.common.map(\.key.basis).contains(.nameInUnit))
    #expect(found.common.allSatisfy { $0.count == 5000 && $0.example.rawValue == 0 })
  }

  @Test func aKeyIsKnownByItsNumber() {
    for key in Self.an(unit: "Thôn 3").keys {
      #expect(LikenessKey(value: key.value) == key)
    }
  }

  @Test func keysAreTheSameInEveryRelease() {
    // A store keeps them: other ones need another LikenessProfile.rulesVersion.
    let keys = LikenessProfile(Sample.dossier).keys
    #expect(keys.map(\.value) == [-7_876_414_618_215_608_620, 8_289_257_589_823_404_938])
  }
}
