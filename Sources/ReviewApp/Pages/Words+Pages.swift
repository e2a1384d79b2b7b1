import ReviewEngine

extension Words {
  static let nothingToOpen = LocalizedText(
    vi: "dòng này không mở ra gì", en: "there is nothing to open on this row")
  static let pageIsLoading = LocalizedText(vi: "trang đang tải", en: "the page is loading")
  static let noColumns = LocalizedText(
    vi: "trang này không có cột để sang", en: "this page has no columns to move between")
  static let notGiven = LocalizedText(vi: "(không ghi)", en: "(not given)")
}
