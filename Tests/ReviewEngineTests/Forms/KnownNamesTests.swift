import ReviewEngine
import Testing

@Suite("Known names")
struct KnownNamesTests {
  private func best(_ text: String, of names: [String], limit: Int = 9) -> [String] {
    var known = KnownNames(matching: text)
    for name in names { known.add(name) }
    return known.best(limit)
  }

  private let names = ["Trần Thị Hạnh", "Nguyễn Thị Hạnh", "Nguyễn Văn An", "Hạnh", "", "  "]

  @Test("words are found wherever they stand, without accents either way, with accents only so")
  func words() {
    #expect(best("ha", of: names) == ["Hạnh", "Nguyễn Thị Hạnh", "Trần Thị Hạnh"])
    #expect(best("thi hạ", of: names) == ["Nguyễn Thị Hạnh", "Trần Thị Hạnh"])
    #expect(best("há", of: names).isEmpty)
    #expect(best("nguyễn v", of: names) == ["Nguyễn Văn An"])
  }

  @Test("what begins so comes first, then what was met most often, then the alphabet")
  func order() {
    #expect(
      best("xã", of: ["Trạm xá xã B", "Trạm xá xã B", "Xã C", "Xã A", "Xã C"]) == [
        "Xã C", "Xã A", "Trạm xá xã B",
      ])
    #expect(best("xã", of: ["Xã C", "Xã A"], limit: 1) == ["Xã A"])
  }

  @Test("spellings that people take for one are one, as it is mostly written")
  func spellings() {
    let names = [
      "Xã Hoà Bình", "Xã  Hòa Bình", "xã hòa bình", "Xã Hòa Bình", "Xa\u{0303} Ho\u{0300}a Bi\u{0300}nh",
    ]
    #expect(best("hoa", of: names) == ["Xã Hòa Bình"])
  }

  @Test("without a text every name is welcome; signs alone find nothing")
  func nothingTyped() {
    #expect(best("", of: names).count == 4)
    #expect(best("?!", of: names).isEmpty)
  }
}
