import ReviewEngine
import Testing

@Suite("Text patterns")
struct TextPatternTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let wanted: String
    let isOpenEnded: Bool
    let text: String
    let matches: Bool

    var testDescription: String { "\(wanted) in \(text)" }

    init(_ wanted: String, open isOpenEnded: Bool = true, in text: String, _ matches: Bool) {
      (self.wanted, self.isOpenEnded, self.text, self.matches) = (wanted, isOpenEnded, text, matches)
    }
  }

  @Test(
    "What finds what",
    arguments: [
      Case("hanh", in: "Nguyễn Thị Hạnh", true), Case("hạnh", in: "Nguyễn Thị Hạnh", true),
      Case("HẠNH", in: "nguyễn thị hạnh", true), Case("hành", in: "Nguyễn Thị Hạnh", false),
      Case("hạnh", in: "Nguyen Thi Hanh", false), Case("duc", in: "Đức", true), Case("đuc", in: "Đức", false),
      Case("đức", in: "Duc", false), Case("đức", in: "Ðức", true), Case("điển", in: "dien", false),
      Case("dien hinh", in: "Điển hình tiên tiến", true), Case("hinh dien", in: "Điển hình", false),
      Case("dien tien", in: "Điển hình tiên tiến", false), Case("hạ", in: "Hạnh", true),
      Case("hạ", open: false, in: "Hạnh", false), Case("hạnh", open: false, in: "Hạnh", true),
      Case("anh", in: "Hạnh", false), Case("dien hi", in: "Điển hình", true),
      Case("die hinh", in: "Điển hình", false), Case("dien hi", open: false, in: "Điển hình", false),
      Case("Hòa", in: "Trường Hoà Bình", true), Case("Hoà", in: "Trường Hòa Bình", true),
      Case("e\u{302}\u{323}nh", in: "Bệnh viện", false), Case("be\u{323}\u{302}nh", in: "Bệnh viện", true),
      Case("y tế", in: "trạm y-tế xã", true), Case("7", in: "Tổ dân phố 7", true),
      Case("7", in: "Tổ 17", false),
      Case("2026 0042", in: "2026-0042", true), Case("x", in: "", false), Case("a a b", in: "a a a b", true),
      Case("a b c", in: "a b", false),
    ])
  func table(item: Case) throws {
    let pattern = try #require(TextPattern(item.wanted, isOpenEnded: item.isOpenEnded))
    #expect(pattern.matches(item.text) == item.matches)
  }

  @Test("Nothing to look for is no pattern", arguments: ["", " ", "--", "«»…", "\u{301}"])
  func nothing(text: String) {
    #expect(TextPattern(text, isOpenEnded: true) == nil)
  }
}
