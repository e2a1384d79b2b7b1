import ReviewEngine

extension Words {
  static let policyUnusable = LocalizedText(
    vi: "quy định không dùng được; sửa các lỗi đã nêu", en: "the policy cannot be used; mend what was told")
  static let nothingBlocked = LocalizedText(
    vi: "không hồ sơ nào bị chặn thêm", en: "no nomination would newly be blocked")
  static let inForce = LocalizedText(vi: "đang áp dụng", en: "in force")
  static let versionTitles = [
    LocalizedText(vi: "Phiên bản", en: "Version"), LocalizedText(vi: "Tình trạng", en: "State"),
    LocalizedText(vi: "Áp dụng lúc", en: "Adopted"), LocalizedText(vi: "Người áp dụng", en: "By"),
    LocalizedText(vi: "Tên gọi", en: "Title"),
  ]

  static func newlyBlocked(_ count: Int) -> LocalizedText {
    let number = nominations(count)
    return LocalizedText(
      vi: "\(number.vi) sẽ bị chặn thêm; các quyết định đã có không đổi",
      en: "\(number.en) would newly be blocked; nothing that was decided changes")
  }

  static func adopted(_ version: String) -> LocalizedText {
    LocalizedText(
      vi: "đã áp dụng quy định \(version); các quyết định trước giữ nguyên quy định của mình",
      en: "the policy \(version) is in force; earlier decisions keep the one they were made under")
  }

  static func alreadyInForce(_ version: String) -> LocalizedText {
    LocalizedText(vi: "quy định \(version) đang áp dụng rồi", en: "the policy \(version) is in force already")
  }

  static func unknownVersion(_ version: String, kept: [String]) -> LocalizedText {
    let list = kept.joined(separator: ", ")
    return LocalizedText(
      vi: "kho không giữ phiên bản quy định «\(version)»; có: \(list)",
      en: "the store keeps no policy version “\(version)”; there are: \(list)")
  }
}
