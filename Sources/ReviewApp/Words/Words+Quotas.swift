import ReviewEngine

extension Words {
  static let quotasTitle = LocalizedText(vi: "Chỉ tiêu và hạn mức", en: "Quotas")
  static let quotasHint = LocalizedText(
    vi: "↑↓ cuộn · Esc đóng · đầy đủ: guong report quota",
    en: "↑↓ scroll · Esc close · in full: guong report quota")
  static let noQuotas = LocalizedText(
    vi: "Quy định hiện hành không đặt chỉ tiêu nào.", en: "The rules in force set no quotas.")

  /// In the title line: so many counts are above what is allowed.
  static func exceeded(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "vượt \(count) chỉ tiêu", en: "\(count) quota\(count == 1 ? "" : "s") exceeded")
  }

  /// How the groups of a quota stand together.
  static func groups(_ counts: [QuotaCount]) -> LocalizedText {
    guard !counts.isEmpty else { return LocalizedText(vi: "chưa có hồ sơ nào", en: "no nominations yet") }
    let broken = counts.count(where: \.isBroken)
    return LocalizedText(
      vi: broken == 0
        ? "\(counts.count) nhóm, tất cả đúng" : "\(broken) trong \(counts.count) nhóm không đúng",
      en: broken == 0
        ? "all \(counts.count) groups within it" : "\(broken) of \(counts.count) groups not within it")
  }

  /// What is said of the groups that are not shown.
  static func moreGroups(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "… và \(count) nhóm nữa", en: "… and \(count) more")
  }
}
