import Testing

@testable import PlainText

@Suite("Fuzzy patterns")
struct FuzzyPatternTests {
  @Test(
    "find what is remembered",
    arguments: [
      ("xuat", "Xuất danh sách"), ("XUẤT", "xuất danh sách"), ("xds", "Xuất danh sách"),
      ("sach", "Xuất danh sách"),
      ("csv xuat", "Xuất danh sách ra CSV"), ("ach", "Xuất danh sách"), ("duy", "quyết định · duyệt"),
      ("aprv", "approve"), ("dec.app", "decision.approve"), ("", "anything"),
    ])
  func finds(pattern: String, text: String) {
    #expect(FuzzyPattern(pattern).score(of: FuzzyText(text)) != nil)
  }

  @Test(
    "find nothing else",
    arguments: [
      ("xuatt", "Xuất danh sách"), ("csv", "Xuất danh sách"), ("ax", "approve"), ("xuat pdf", "xuất csv"),
    ])
  func findsNot(pattern: String, text: String) {
    #expect(FuzzyPattern(pattern).score(of: FuzzyText(text)) == nil)
  }

  @Test(
    "put the better first",
    arguments: [
      ("duyet", "duyệt", "duyệt lại"), ("duyet", "duyệt lại", "xét duyệt"), ("xd", "xét duyệt", "bỏxd"),
      ("uye", "duyệt", "ubye"), ("loc", "lọc", "bộ lọc"),
    ])
  func ranks(pattern: String, better: String, worse: String) throws {
    let pattern = FuzzyPattern(pattern)
    let (first, second) = (
      try #require(pattern.score(of: FuzzyText(better))), pattern.score(of: FuzzyText(worse)) ?? 0
    )
    #expect(first > second)
  }
}
